"""The reader of YAML beside libyaml alone and two other readers."""
import pathlib

from .measuring import OURS, PYTHON, REFERENCES, ROOT, together


def large_form(size):
    """A form as authors write them, of about so many bytes: the bundled ones, over and over."""
    forms = sorted((ROOT / "Questionnaires/revised-arusha/factors").glob("*.yaml"))
    questions = "".join(form.read_text().split("questions:\n", 1)[1] for form in forms)
    head = "schema: arusha.factor/1\nfactor: 1\ntitle: Large\nquestions:\n"
    return head + questions * (size // len(questions.encode()) + 1)


def measure(table, folder):
    table.part("Reading YAML: a form of 5 MB")
    path = pathlib.Path(folder) / "large.yaml"
    path.write_text(large_form(5_000_000))
    took = together({
        "nodes": [OURS / "arusha-measure", "yaml", path, 5],
        "events": [REFERENCES / "LibYAMLEvents", path, 5],
        "yams": [REFERENCES / "YamsCompose", path, 2],
        "pyyaml": [PYTHON, ROOT / "Benchmarks/csafeloader.py", path, 1],
    })
    table.row("our nodes ÷ bare libyaml events", took["nodes"] / took["events"], most=2.2)
    table.row("Yams.compose ÷ our nodes", took["yams"] / took["nodes"], least=4)
    table.row("PyYAML CSafeLoader ÷ our nodes", took["pyyaml"] / took["nodes"], least=15)
