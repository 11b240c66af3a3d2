"""One document, written to a file that may be there already."""

from __future__ import annotations

from pathlib import Path

from specloom.atomic_write import write_file
from specloom.diagnostics.problems import Problem, SpecError, Where
from specloom.document.files import read_map

__all__ = ["write_document"]


def write_document(path: Path, text: str) -> None:
    """Write `text` to `path`. Raises `SpecError` where that can't be written, and where
    something that is no OpenAPI document stands there."""
    if path.exists() and not _is_document(path):
        message = "this file is in the way, and it is no OpenAPI document"
        hint = "name another file with --out, or move this one away"
        raise SpecError([Problem(Where(path.as_posix()), "E901", message, hint)])
    try:
        write_file(path, text.encode())
    except OSError as error:
        message = f"can't write here: {error.strerror or error}"
        raise SpecError([Problem(Where(path.as_posix()), "E903", message)]) from error


def _is_document(path: Path) -> bool:
    tree, _ = read_map(path, path.as_posix())
    return tree is not None and "openapi" in tree
