"""A save beside a bare durable write of the same bytes, and a key to its frame."""
from .measuring import ARUSHA, EXAMPLE, OURS, PYTHON, REFERENCES, ROOT, together


def measure(table, folder):
    table.part("The session")
    assessment = EXAMPLE / "assessments/2026.yaml"
    saves = together({
        "save": [OURS / "arusha-measure", "save", assessment, folder + "/ours.yaml", 300],
        "bare": [REFERENCES / "DurableSave", assessment, folder + "/bare.yaml", 300],
    })
    table.row(
        "p99 of a save ÷ a bare C write, fsync, rename of its bytes",
        saves["save"] / saves["bare"], most=1.5)
    key = together({"key": [PYTHON, ROOT / "Benchmarks/keys.py", ARUSHA, 500]})["key"]
    table.row("p99 of a key to its frame, saved", key * 1000, most=16, unit=" ms", digits=1)
