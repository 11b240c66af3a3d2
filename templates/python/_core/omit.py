"""Sentinels for arguments that were not passed, and the aliases of common arguments."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, Literal

__all__ = [
    "ABSENT",
    "NOT_GIVEN",
    "Body",
    "FileContent",
    "FileTypes",
    "Headers",
    "NotGiven",
    "Omit",
    "Query",
    "not_given",
    "omit",
]


class Omit:
    """The type of ``omit``: a parameter or header with this value is not sent at all.

    ``None`` is different: it is sent as JSON ``null``.
    """

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


class NotGiven:
    """The type of ``not_given``: the option keeps the value that the client has for it.

    ``None`` is different: ``timeout=None`` means no timeout.
    """

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "not_given"

    def __reduce__(self) -> str:
        return "not_given"


class _Absent(Omit, NotGiven):
    __slots__ = ()

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


omit = Omit()
not_given = NotGiven()
# Fits wherever one of the two does.
NOT_GIVEN = _Absent()

# Either leaves a parameter out: callers may know only one of them.
ABSENT = (Omit, NotGiven)

Headers = Mapping[str, str | Omit]
Query = Mapping[str, object]
Body = object

FileContent = bytes | os.PathLike[str] | IO[bytes]
FileTypes = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
