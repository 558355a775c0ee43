"""How things are measured: the least of some rounds, every program in turn, so that what else the
machine does falls on all of them."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
OURS = ROOT / ".build/release"
ARUSHA = OURS / "arusha"
REFERENCES = ROOT / "Benchmarks/.build/release"
PYTHON = "/usr/bin/python3"
EXAMPLE = ROOT / "Profiles/administrations/morevia"
LANGUAGES = ("en", "fr", "es", "pt")


def example(folder):
    """A copy of the worked example, so that nothing is written into the sources."""
    copy = pathlib.Path(folder) / "workspace"
    if not copy.exists():
        shutil.copytree(EXAMPLE, copy)
    return copy


def environment():
    return {**os.environ, "ARUSHA_CATALOG": str(ROOT), "LC_ALL": "C.UTF-8"}


def run(command, folder=None):
    """Runs to the end; a command that fails has measured nothing."""
    done = subprocess.run(
        [str(word) for word in command], cwd=folder, env=environment(),
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{command} ended with {done.returncode}: {done.stderr.decode()}")


def said(command, rounds=3):
    """The least of the figures that a program prints of itself."""
    def once():
        done = subprocess.run(
            [str(word) for word in command], check=True, capture_output=True, text=True)
        return [float(word) for word in done.stdout.split()]
    figures = [once() for _ in range(rounds)]
    return [min(column) for column in zip(*figures)]


def together(programs, rounds=3):
    """The least first figure of each program, by name, in turns."""
    best = {}
    for _ in range(rounds):
        for name, command in programs.items():
            best[name] = min(best.get(name, float("inf")), said(command, rounds=1)[0])
    return best


def processes(commands, folder=None, rounds=20):
    """The least seconds that each command took as a process, its start and end included, in turns;
    a list of commands counts as their sum."""
    best = {}
    for _ in range(rounds):
        for name, command in commands.items():
            several = command if isinstance(command[0], (list, tuple)) else [command]
            start = time.perf_counter()
            for each in several:
                run(each, folder)
            best[name] = min(best.get(name, float("inf")), time.perf_counter() - start)
    return best


def memory(command, folder=None):
    """The most memory a command held, in MB.

    Started by `time`, which is small: a child's figure begins with the memory of whoever forked it.
    """
    done = subprocess.run(
        ["/usr/bin/time", "-f", "%M"] + [str(word) for word in command], cwd=folder,
        env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    # `check`, `compare` and `gaps` may end with 1: they found something.
    if done.returncode not in (0, 1):
        raise SystemExit(f"{command} ended with {done.returncode}")
    return int(done.stderr.split()[-1]) / 1000


def instructions(command, folder=None):
    """How many instructions a command takes, in millions: the same on a busy machine."""
    with tempfile.TemporaryDirectory() as scratch:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch}/out",
             *map(str, command)],
            cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not found:
        raise SystemExit(f"{command} under callgrind: {done.stderr}")
    return int(found.group(1)) / 1e6
