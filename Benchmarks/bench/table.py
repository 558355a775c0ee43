"""The table: one row a figure, with what is wanted and whether it is met."""


class Table:
    def __init__(self):
        self.lines = []
        self.missed = 0

    def part(self, title):
        self.lines += ["", f"## {title}", "", "| measured | figure | wanted | met |",
                       "| --- | ---: | ---: | --- |"]

    def row(self, what, figure, most=None, least=None, unit="", digits=2):
        wanted, met = "", ""
        if most is not None:
            wanted, is_met = f"≤ {most}{unit}", figure <= most
        if least is not None:
            wanted, is_met = f"≥ {least}{unit}", figure >= least
        if wanted:
            met = "yes" if is_met else "**no**"
            self.missed += not is_met
        self.lines.append(f"| {what} | {figure:.{digits}f}{unit} | {wanted} | {met} |")
        print(self.lines[-1], flush=True)

    def text(self, about):
        return "\n".join(about + self.lines) + "\n"
