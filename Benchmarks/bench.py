#!/usr/bin/env python3
"""The benchmarks: ratios against references measured in the same run, so that they say the same on
any machine, and a few limits that hold on the machine at hand. `make bench` builds everything first and runs this."""
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
OURS = ROOT / ".build/release"
REFERENCES = ROOT / "Benchmarks/.build/release"
ROUNDS = 3


def seconds(*command):
    """What a program says it took: the least of its own runs."""
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def least(programs):
    """Every program in turn, some rounds over: what else the machine does falls on all of them."""
    best = {}
    for _ in range(ROUNDS):
        for name, command in programs.items():
            best[name] = min(best.get(name, float("inf")), seconds(*map(str, command)))
    return best


def large_form(size):
    """A form as authors write them, of about so many bytes: the bundled ones, over and over."""
    forms = sorted((ROOT / "Questionnaires/revised-arusha/factors").glob("*.yaml"))
    questions = "".join(form.read_text().split("questions:\n", 1)[1] for form in forms)
    head = "schema: arusha.factor/1\nfactor: 1\ntitle: Large\nquestions:\n"
    return head + questions * (size // len(questions.encode()) + 1)


def analysis():
    """Seconds of analysing, seconds of comparing, bytes held: the least of some runs."""
    folder = ROOT / "Questionnaires/revised-arusha"
    files = [str(file.relative_to(folder)) for file in sorted(folder.rglob("*.yaml"))]
    files = [file for file in files if not file.startswith("texts/")]
    runs = [
        subprocess.run(
            [OURS / "arusha-measure", "analysis", folder, *files],
            check=True, capture_output=True, text=True,
        ).stdout.split()
        for _ in range(ROUNDS)
    ]
    return [min(float(run[place]) for run in runs) for place in range(3)]


def process(*arguments):
    """The least milliseconds that one command took as a process, its start and end included."""
    best = float("inf")
    for _ in range(20):
        start = time.perf_counter()
        subprocess.run(
            [OURS / "arusha", *arguments], check=True, stdout=subprocess.DEVNULL,
            cwd=ROOT / "Profiles/administrations/morevia",
        )
        best = min(best, (time.perf_counter() - start) * 1000)
    return best


def row(what, ratio, wanted, is_met):
    print(f"| {what} | {ratio:.2f} | {wanted} | {'yes' if is_met else 'NO'} |")


def main():
    print("| measured | figure | wanted | met |\n| --- | ---: | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "large.yaml"
        path.write_text(large_form(5_000_000))
        took = least(
            {
                "nodes": [OURS / "arusha-measure", "yaml", path, 5],
                "events": [REFERENCES / "LibYAMLEvents", path, 5],
                "yams": [REFERENCES / "YamsCompose", path, 2],
                "pyyaml": [sys.executable, ROOT / "Benchmarks/csafeloader.py", path, 1],
            }
        )
        assessment = ROOT / "Profiles/administrations/morevia/assessments/2026.yaml"
        saves = least(
            {
                "save": [OURS / "arusha-measure", "save", assessment, folder + "/ours.yaml", 300],
                "bare": [REFERENCES / "DurableSave", assessment, folder + "/bare.yaml", 300],
            }
        )
        key = least({"key": [sys.executable, ROOT / "Benchmarks/keys.py", OURS / "arusha", 500]})
    nodes, events = took["nodes"], took["events"]
    row("a form of 5 MB to nodes ÷ bare libyaml events", nodes / events, "≤ 2.2", nodes / events <= 2.2)
    for name, wanted in (("yams", 4), ("pyyaml", 15)):
        ratio = took[name] / nodes
        label = {"yams": "Yams.compose", "pyyaml": "PyYAML CSafeLoader"}[name]
        row(f"{label} ÷ the same", ratio, f"≥ {wanted}", ratio >= wanted)
    ratio = saves["save"] / saves["bare"]
    row("p99 of a save ÷ a bare durable write of its bytes", ratio, "≤ 1.5", ratio <= 1.5)
    ratio = key["key"] / 0.016
    row("p99 of a key to its frame, saved ÷ 16 ms", ratio, "≤ 1", ratio <= 1)
    analysing, comparing, held = analysis()
    row("185 administrations × 10 years analysed, seconds of CPU", analysing, "< 2", analysing < 2)
    both = analysing + comparing
    row("the same, and each year compared with the one before", both, "(no limit)", True)
    row("the most memory held meanwhile, MB", held / 1e6, "< 200", held < 200e6)
    for arguments in (["gaps"], ["gaps", "--format", "json"]):
        took = process(*arguments)
        row(f"`arusha {' '.join(arguments)}` as a process, ms", took, "< 40", took < 40)
    print(f"\n(libyaml events: {events * 1000:.0f} ms; nodes: {nodes * 1000:.0f} ms)")


if __name__ == "__main__":
    main()
