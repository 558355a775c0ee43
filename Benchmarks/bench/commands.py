"""Commands as processes, and the memory that every command holds on bundled data."""
from .measuring import ARUSHA, LANGUAGES, PYTHON, ROOT, example, memory, processes


def measure(table, folder):
    workspace = example(folder)
    table.part("Commands as processes")
    took = processes({
        "version": [ARUSHA, "--version"], "python": [PYTHON, "-c", "pass"],
        "help": [ARUSHA, "--help"]}, workspace)
    table.row("`--version` ÷ `python3 -c pass`", took["version"] / took["python"], most=0.5)
    table.row("`--help` ÷ `python3 -c pass`", took["help"] / took["python"])
    took = processes(
        {f"gaps {each}": [ARUSHA, "gaps", "--language", each] for each in LANGUAGES[:2]}
        | {"gaps json": [ARUSHA, "gaps", "--format", "json"]}, workspace)
    for name, seconds in took.items():
        table.row(f"`{name}`", seconds * 1000, most=40, unit=" ms", digits=0)
    took = processes({
        "check": [ARUSHA, "check", ROOT / "Questionnaires"],
        "all": [ARUSHA, "check"]}, folder, rounds=5)
    table.row("`check` over all forms and languages", took["check"] * 1000, most=120,
              unit=" ms", digits=0)
    table.row("`check` over everything bundled, the example's own copy too", took["all"] * 1000,
              unit=" ms", digits=0)
    table.part("Most memory a command holds on bundled data")
    for name, words in every_command(folder).items():
        table.row(f"`{name}`", memory([ARUSHA, *words], workspace), most=64, unit=" MB", digits=0)


def every_command(folder):
    out = ["-o", folder + "/memory", "--force"]
    form = str(ROOT / "Questionnaires/revised-arusha")
    return {
        "status": ["status"], "gaps": ["gaps"], "gaps --sensitivity": ["gaps", "--sensitivity"],
        "gaps --explain": ["gaps", "--explain", "AUD-01"],
        "compare": ["compare", "2025", "2026"], "peers": ["peers"],
        "peers compare": ["peers", "compare"],
        "plan status": ["plan", "status"], "plan draft": ["plan", "draft"],
        "check": ["check"], "check of everything": ["check", str(ROOT / "Questionnaires"),
                                                    str(ROOT / "Profiles")],
        "explain": ["explain"], "form show": ["form", "show"],
        "texts status": ["texts", "status", form], "doctor": ["doctor"],
        **{f"report {kind}": ["report", kind, "--format", "docx,xlsx,html,md,csv,json", *out]
           for kind in ("summary", "gap-analysis", "action-plan", "comparison", "peers",
                        "progress", "blank-form")},
    }
