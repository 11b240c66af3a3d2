"""The source of the modules that judge and fix schemas, to be copied into other packages."""

from __future__ import annotations

from pathlib import Path

import specloom.document.pointer

from . import PORTABLE

__all__ = ["portable_sources"]


def portable_sources() -> dict[str, str]:
    """File name → source, importing only the standard library and each other."""
    folder = Path(__file__).parent
    paths = [folder / f"{name}.py" for name in PORTABLE]
    sources = {}
    for path in sorted([*paths, Path(specloom.document.pointer.__file__)]):
        text = path.read_text(encoding="utf-8")
        sources[path.name] = text.replace("from specloom.document.pointer ", "from .pointer ")
    return sources
