"""Documents beside what pandoc and openpyxl take for the same content."""
import pathlib

from .measuring import ARUSHA, LANGUAGES, PYTHON, ROOT, example, memory, processes

KIND = "gap-analysis"


def command(form, language, folder):
    return [ARUSHA, "report", KIND, "--format", form, "--language", language, "--force",
            "--date", "2026-12-01", "-o", folder]


def measure(table, folder):
    workspace = example(folder)
    out = folder + "/documents"
    table.part("Documents: the gap analysis of the worked example")
    processes({"first": command("docx,xlsx,html,md", "en", out)}, workspace, rounds=1)
    made = {path.suffix: path for path in pathlib.Path(out).iterdir()}
    took = processes({
        "docx": command("docx", "en", out), "xlsx": command("xlsx", "en", out),
        "pandoc": ["pandoc", made[".md"], "-o", folder + "/pandoc.docx"],
        "openpyxl": [PYTHON, ROOT / "Benchmarks/openpyxl_copy.py", made[".xlsx"],
                     folder + "/openpyxl.xlsx"],
    }, workspace, rounds=5)
    table.row("pandoc from our Markdown ÷ our Word document, its whole command",
              took["pandoc"] / took["docx"], least=5)
    table.row("openpyxl writing the same cells ÷ our workbook, its whole command",
              took["openpyxl"] / took["xlsx"])
    everything = [command("docx,xlsx,html,md", each, out) for each in LANGUAGES]
    took = processes({"all": everything}, workspace, rounds=3)
    table.row("Word, Excel, HTML and Markdown in four languages", took["all"], most=1, unit=" s")
    table.row("most memory held meanwhile", max(memory(each, workspace) for each in everything),
              most=100, unit=" MB", digits=0)
