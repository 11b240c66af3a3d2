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
        parts = {f"{part.name} MB": _megabytes(part) for part in sorted(copy.iterdir())}
        return Measure(_megabytes(copy), {"files": files, **parts})


def _megabytes(place: Path) -> float:
    files = [place] if place.is_file() else [file for file in place.rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files) / 1e6
