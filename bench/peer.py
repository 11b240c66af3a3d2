"""The most used open-source generator of Python clients, asked the same as ours."""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

__all__ = ["NAME", "Found", "tried"]

NAME = "openapi-python-client"


@dataclass
class Found:
    """What came of one document."""

    made: bool = False
    imports: bool = False
    strict: bool = False
    methods: int = 0
    cpu: float = 0.0

    @property
    def line(self) -> str:
        if not self.made:
            return f"nothing, {self.cpu:.1f} s"
        then = "strict" if self.strict else "imports" if self.imports else "doesn't import"
        return f"{self.methods:,} functions, {then}, {self.cpu:.1f} s"


IMPORT_ALL = """
import importlib, pkgutil, made
for module in pkgutil.walk_packages(made.__path__, "made."):
    importlib.import_module(module.name)
"""


def tried(source: Path, program: Path) -> Found:
    """Generate, import and check one document with the program of another environment."""
    with tempfile.TemporaryDirectory() as folder:
        out, settings = Path(folder), Path(folder) / "settings.yaml"
        # Neither formatting nor linting: what is asked is what it makes by itself.
        settings.write_text("post_hooks: []\n", encoding="utf-8")
        place = ("--output-path", str(out / "made"), "--meta", "none")
        steps = ("generate", "--path", str(source), *place, "--config", str(settings))
        _, cpu = _run(out, str(program.absolute()), *steps)
        found = Found(made=(out / "made" / "client.py").is_file(), cpu=cpu)
        if found.made:
            files = (out / "made" / "api").glob("*/*.py")
            found.methods = sum(path.name != "__init__.py" for path in files)
            python = str(program.absolute().with_name("python"))
            found.imports = _run(out, python, "-c", IMPORT_ALL)[0]
            found.strict = _run(out, python, "-m", "mypy", "--strict", "made")[0]
        return found


def _run(folder: Path, *command: str) -> tuple[bool, float]:
    """Whether it went well, and the CPU seconds of it and all that it started."""
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while True:
            done, status, used = os.wait4(process.pid, 0)
            if done == process.pid:
                process.returncode = os.waitstatus_to_exitcode(status)
                return process.returncode == 0, used.ru_utime + used.ru_stime
    finally:
        if process.returncode is None:
            process.kill()
