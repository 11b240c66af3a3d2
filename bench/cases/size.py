"""What an installed package takes on disk."""

from __future__ import annotations

import compileall
import importlib.util
import shutil
import tempfile
from pathlib import Path

from bench.measure import Measure

_LEFT_OUT = shutil.ignore_patterns("__pycache__", ".*_cache")


def installed(side: str, url: str) -> Measure:
    """Megabytes of the package, its compiled modules included."""
    package = "openai" if side == "official" else "openai_client"
    found = importlib.util.find_spec(package)
    assert found is not None and found.origin is not None
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, package)
        shutil.copytree(Path(found.origin).parent, copy, ignore=_LEFT_OUT)
        files = sum(1 for file in copy.rglob("*") if file.is_file())
        compileall.compile_dir(copy, quiet=2)
        size = sum(file.stat().st_size for file in copy.rglob("*") if file.is_file())
    return Measure(size / 1e6, {"files": files})
