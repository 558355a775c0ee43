"""Counts of instructions: no limit, but beside the last table a regression shows."""
from .documents import command
from .measuring import ARUSHA, ROOT, example, instructions


def measure(table, folder):
    workspace = example(folder)
    table.part("Instructions, in millions (callgrind)")
    for name, words in {
        "start-up: `--version`": ["--version"],
        "help: `--help`": ["--help"],
        "a form read and shown: `form show --factor 1`": ["form", "show", "--factor", "1"],
        "everything read: `check` of the forms": ["check", ROOT / "Questionnaires"],
        "analysis: `gaps --language en`": ["gaps", "--language", "en"],
        "analysis: `gaps --language fr`": ["gaps", "--language", "fr"],
        "one document: Word": command("docx", "en", folder + "/documents")[1:],
    }.items():
        table.row(name, instructions([ARUSHA, *words], workspace), digits=0)
