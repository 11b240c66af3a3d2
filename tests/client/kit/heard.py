"""A request in the form in which two of them are compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from core_server import Recorded

# Each package names itself; the rest is the connection's business.
_OWN = re.compile(
    r"user-agent|host|connection|accept-encoding|content-length|x-stainless-.*|idempotency-key"
)
# What the official package asks for where the result is a file is no registered type.
_SAME = dict.fromkeys(("application/binary", "application/zip"), "application/octet-stream")
_NAMELESS = re.compile(rb'"upload\.[a-z0-9]+"')
_TYPE = re.compile(rb"Content-Type: \S+")
_BOUNDARY = re.compile(r"(boundary=)\S+")


@dataclass(frozen=True)
class Part:
    """One part of a multipart body."""

    headers: tuple[tuple[str, str], ...]
    content: bytes


@dataclass(frozen=True)
class Heard:
    """What a call sent, without what may differ between two packages."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: Any


def heard(request: Recorded) -> Heard:
    headers = {name: v for name, v in request.headers.items() if not _OWN.fullmatch(name)}
    headers["accept"] = _SAME.get(headers.get("accept", ""), headers.get("accept", ""))
    kind = headers.get("content-type", "")
    if "content-type" in headers:
        headers["content-type"] = _BOUNDARY.sub(r"\1…", kind)
    if not request.body:
        headers.pop("content-type", None)  # it says nothing
    return Heard(
        request.method,
        request.path,
        sorted(parse_qsl(request.query, keep_blank_values=True)),
        headers,
        _body(request, kind),
    )


def _body(request: Recorded, kind: str) -> Any:
    if not request.body:
        return None
    if kind.startswith("multipart/form-data"):
        return parts(request.body, kind.partition("boundary=")[2].strip('"'))
    if kind.startswith("application/json"):
        return request.json()
    return request.body


def parts(body: bytes, boundary: str) -> list[Part]:
    """The parts of a multipart body, in their order."""
    mark = b"--" + boundary.encode()
    first, *pieces, last = (b"\r\n" + body).split(b"\r\n" + mark)
    assert first == b"" and last.strip() == b"--", "badly delimited multipart body"
    return [_part(piece) for piece in pieces]


def _part(piece: bytes) -> Part:
    head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    # The official package gives bytes without a name no type, which the API refuses.
    if _NAMELESS.search(head):
        head = _NAMELESS.sub(rb'"upload"', head)
        head = _TYPE.sub(b"Content-Type: application/octet-stream", head)
    lines = [line.partition(":") for line in head.decode("utf-8").split("\r\n")]
    return Part(tuple(sorted((name.lower(), value.strip()) for name, _, value in lines)), content)
