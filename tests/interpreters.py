"""Runs the tests on every other Python that the machine has, each in an environment of its own.

`make test-all` and CI call it last: the output has to have the same bytes, and the tests of the
engine have to pass; on the oldest version those of the client, the mock and the commands, too.
`SPECLOOM_WHOLE=1` runs all tests on each. An interpreter that can't be set up fails the run: a
skip would hide that a supported version is broken. `SPECLOOM_PYTHONS` names interpreters, or is
empty for none.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 10)
# What differs most between versions: sockets, typing, and what runs in an application.
QUICK = ("tests/core", "tests/generate/test_cases.py", "tests/generate/test_names.py")
# And where most is missing, on the oldest version.
BROAD = (*QUICK, "tests/client", "tests/mock", "tests/test_cli.py", "tests/migrate", "tests/diff")
ASK = "import sys; print('%d.%d' % sys.version_info[:2], sys.implementation.name)"


def candidates() -> Iterator[str]:
    given = os.environ.get("SPECLOOM_PYTHONS")
    if given is not None:
        yield from given.split()
        return
    for minor in range(OLDEST[1], 30):
        found = shutil.which(f"python3.{minor}")
        if found:
            yield found
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    yield from sorted(str(path) for path in pyenv.glob("3.*/bin/python") if path.exists())


def others() -> dict[str, str]:
    """Version → interpreter, for each supported version but the one that runs this."""
    here = f"{sys.version_info[0]}.{sys.version_info[1]}"
    found: dict[str, str] = {}
    for python in candidates():
        asked = subprocess.run([python, "-c", ASK], capture_output=True, text=True, check=False)
        version, _, implementation = asked.stdout.strip().partition(" ")
        if asked.returncode or implementation != "cpython" or version == here:
            continue
        if tuple(map(int, version.split("."))) >= OLDEST:
            found.setdefault(version, python)
    return found


def environment(version: str, python: str) -> Path:
    """An environment with everything that the tests need; made anew when the pins change."""
    folder = ROOT / f".venv-{version}"
    pins = b"".join((ROOT / n).read_bytes() for n in ("pyproject.toml", "pins/test.txt"))
    wanted = hashlib.sha256(pins).hexdigest()
    stamp = folder / ".ready"
    if stamp.is_file() and stamp.read_text() == wanted:
        return folder / "bin" / "python"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([python, "-m", "venv", str(folder)], check=True)
    inside = str(folder / "bin" / "python")
    install = [inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, "--require-hashes", "-r", "pins/test.txt"], cwd=ROOT, check=True)
    ours = ["--no-deps", "--no-build-isolation", "-e", "."]
    subprocess.run([*install, *ours], cwd=ROOT, check=True)
    stamp.write_text(wanted)
    return Path(inside)


def commands(python: str, tests: tuple[str, ...]) -> Iterator[list[str]]:
    """What is run in an environment: the same bytes come out, and the tests pass."""
    yield [python, "-m", "specloom", "generate", "--check"]
    yield [python, "-m", "pytest", "-n", "2", *tests]


def main() -> int:
    failed = []
    for version, python in sorted(others().items(), key=lambda item: int(item[0].split(".")[1])):
        oldest = version == f"{OLDEST[0]}.{OLDEST[1]}"
        tests = () if "SPECLOOM_WHOLE" in os.environ else BROAD if oldest else QUICK
        parts = f", {len(tests)} parts of the tests" if tests else ""
        print(f"── Python {version}{parts}", flush=True)
        for command in commands(str(environment(version, python)), tests):
            # Each has caches of its own, so that nothing is taken over from another.
            cache = {"XDG_CACHE_HOME": str(ROOT / f".venv-{version}" / "cache")}
            if subprocess.run(command, cwd=ROOT, env=os.environ | cache, check=False).returncode:
                failed.append(version)
    if failed:
        print(f"failed on Python {', '.join(dict.fromkeys(failed))}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
