"""Ten years of 185 administrations, analysed and compared by the library."""
from .measuring import OURS, ROOT, said


def measure(table, folder):
    table.part("Analysis: 185 administrations × 10 years × the full form")
    form = ROOT / "Questionnaires/revised-arusha"
    files = [str(file.relative_to(form)) for file in sorted(form.rglob("*.yaml"))]
    files = [file for file in files if not file.startswith("texts/")]
    analysing, comparing, held = said([OURS / "arusha-measure", "analysis", form, *files])
    table.row("analysed, CPU time", analysing, most=2, unit=" s")
    table.row("and each year compared with the one before", analysing + comparing, unit=" s")
    table.row("most memory held meanwhile", held / 1e6, most=200, unit=" MB", digits=0)
