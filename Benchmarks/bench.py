#!/usr/bin/env python3
"""Runs every benchmark, prints one table and keeps it in BENCHMARKS.md; ends with 1 where a figure
is not what is wanted. Words on the command line name the parts to run: nothing is kept then."""
import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from bench import analysis, commands, counts, documents, session, yaml
from bench.measuring import ARUSHA, ROOT
from bench.table import Table

PARTS = {
    "yaml": yaml, "session": session, "analysis": analysis, "commands": commands,
    "documents": documents, "counts": counts,
}


def version(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
    return found.group() if found else "unknown"


def about():
    """When, on what and with which versions; no name of a host or folder."""
    processor = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    versions = {
        "arusha": [ARUSHA, "--version"], "Swift": ["swift", "--version"],
        "libyaml": ["pkg-config", "--modversion", "yaml-0.1"], "Python": [sys.executable, "-V"],
        "pandoc": ["pandoc", "--version"], "valgrind": ["valgrind", "--version"],
        "openpyxl": [sys.executable, "-c", "import openpyxl; print(openpyxl.__version__)"],
        "PyYAML": [sys.executable, "-c", "import yaml; print(yaml.__version__)"],
    }
    return [
        "# The last run of `make bench`", "",
        "Every reference was measured in the same run; the least of some rounds, in turns.", "",
        f"- {datetime.date.today().isoformat()}, {os.cpu_count()} cores, "
        + (processor.group(1) if processor else "unknown processor"),
        "- " + ", ".join(f"{name} {version(command)}" for name, command in versions.items()),
    ]


def main():
    wanted = sys.argv[1:] or PARTS
    table = Table()
    with tempfile.TemporaryDirectory() as folder:
        for name in wanted:
            PARTS[name].measure(table, folder)
    if not sys.argv[1:]:
        text = table.text(about())
        (ROOT / "BENCHMARKS.md").write_text(text)
        print("\n" + text)
    return 1 if table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
