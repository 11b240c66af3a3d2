"""Calls of `files`, and all the ways to give a file."""

from __future__ import annotations

import io
from typing import Any

from ..heard import Part
from ..spec import FILES
from .case import Case, calls

CONTENT = b'{"prompt": "caf\xc3\xa9"}\n'


class _Named(io.BytesIO):
    name = "/somewhere/else/named.jsonl"


class _Numbered(io.BytesIO):
    name = 7


class _Unnamed(io.BytesIO):
    name = None  # as of a temporary file


class _PathLike:
    def __fspath__(self) -> str:
        return str(FILES / "training.jsonl")


def _file(value: Any) -> dict[str, Any]:
    return {"file": value, "purpose": "fine-tune"}


def _at(position: int) -> io.BytesIO:
    file = io.BytesIO(CONTENT)
    file.seek(position)
    return file


def _named_otherwise() -> list[Case]:
    """Files for which the official package makes up a name, or has none."""
    made_up = "the official package makes a file's name of whatever its `name` is"
    form = [Part((("content-disposition", 'form-data; name="purpose"'),), b"fine-tune")]
    return [
        Case(
            "files.create",
            "numbered_file",
            lambda sdk: _file(_Numbered(CONTENT)),
            differs=made_up,
            ours={"body": [*form, _part("upload")]},
        ),
        Case(
            "files.create",
            "unnamed_file",
            lambda sdk: _file(_Unnamed(CONTENT)),
            differs=made_up,
            ours={"body": [*form, _part("upload")]},
        ),
        Case(
            "files.create",
            "empty_name",
            _file(("", CONTENT)),
            differs="the official package sends it as a field that is no file",
            ours={"body": [*form, _part("")]},
        ),
    ]


def _part(filename: str) -> Part:
    disposition = f'form-data; name="file"; filename="{filename}"'
    kind = ("content-type", "application/octet-stream")
    return Part((("content-disposition", disposition), kind), CONTENT)


CASES: list[Case] = [
    *calls(
        "files.create",
        minimal=_file(CONTENT),
        everything={
            **_file((None, CONTENT)),
            "expires_after": {"anchor": "created_at", "seconds": 3600},
        },
        path=_file(FILES / "training.jsonl"),
        path_like=lambda sdk: _file(_PathLike()),
        bytes_io=lambda sdk: _file(io.BytesIO(CONTENT)),
        named_file=lambda sdk: _file(_Named(CONTENT)),
        moved_file=lambda sdk: _file(_at(4)),
        name_and_bytes=_file(("training.jsonl", CONTENT)),
        name_and_text=_file(("notes.txt", "ä text")),
        name_and_file=lambda sdk: _file(("a.jsonl", io.BytesIO(CONTENT))),
        name_and_path=_file(("renamed.csv", FILES / "metrics.csv")),
        name_and_type=_file(("a.bin", CONTENT, "application/x-otter")),
        no_type=_file(("a.unknown-ending", CONTENT)),
        null_type=_file(("a.png", CONTENT, None)),
        headers=_file(("a.bin", CONTENT, "text/plain", {"X-Part": "1", "Content-ID": "c"})),
        type_in_headers=_file(("a.bin", CONTENT, None, {"Content-Type": "text/x-otter"})),
        odd_name=_file(('qu"ote\\ ü 你.jsonl', CONTENT)),
        line_break_in_name=_file(("a\r\nb.jsonl", CONTENT)),
        empty=_file(("empty.jsonl", b"")),
        unknown_purpose={"file": CONTENT, "purpose": "brand-new"},
        extra_body={
            **_file(CONTENT),
            "extra_body": {"more": "1", "list": [1, True, None], "d": {"e": "f"}},
        },
        content_type={**_file(CONTENT), "extra_headers": {"Content-Type": "multipart/form-data"}},
    ),
    *calls(
        "files.list",
        minimal={},
        everything={"after": "file-1", "limit": 2, "order": "asc", "purpose": "batch"},
        odd={"purpose": "ä &?", "limit": 10_000},
    ),
    *_named_otherwise(),
    *calls("files.retrieve", minimal={"file_id": "file-1"}, odd_id={"file_id": "a/b c?"}),
    *calls("files.delete", minimal={"file_id": "file-1"}, odd_id={"file_id": "a/b c#"}),
    *calls(
        "files.content",
        minimal={"file_id": "file-1"},
        odd_id={"file_id": "ü/.."},
        accept={"file_id": "f", "extra_headers": {"Accept": "text/csv"}},
        extra={"file_id": "f", "extra_query": {"a": "1"}, "timeout": 3},
    ),
]
