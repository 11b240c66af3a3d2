"""What is said of a diagnostic code beyond its one line."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["DOCUMENT", "FAMILY", "Text"]

DOCUMENT = "a document"
FAMILY = "models/<family>.yaml"


@dataclass(frozen=True, slots=True)
class Text:
    """Why a code is told, what calls it forth, and what to do.

    `wrong` is what calls it forth, `right` the same mended; either may be empty. `file` says
    where such lines stand: a path of a spec, `DOCUMENT` or `FAMILY`. Tests put `wrong` there
    and look for the code; where `file` is empty `wrong` only shows what is meant.
    """

    why: str
    mend: str
    wrong: str = ""
    right: str = ""
    file: str = ""
