"""What a client sent: recorded for assertions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qsl

import httpx2

__all__ = ["Call", "SentFile"]


class SentFile(NamedTuple):
    """A file of a multipart body."""

    name: str
    content: bytes
    content_type: str


class Call:
    """One request that a client made.

    Attributes:
        operation: the call as users write it, such as ``files.create``.
        method: the HTTP method.
        url: the whole URL.
        path: the values of the path's parameters, decoded.
        headers: what was sent; names are case-insensitive.
        content: the body's bytes.
    """

    def __init__(
        self,
        operation: str,
        method: str,
        url: httpx2.URL,
        path: Mapping[str, str],
        headers: httpx2.Headers,
        content: bytes,
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.path = dict(path)
        self.headers = headers
        self.content = content

    @property
    def query(self) -> dict[str, str]:
        """The query's parameters; of those given several times the last."""
        raw = self.url.query.decode("ascii")
        return dict(parse_qsl(raw, keep_blank_values=True))

    @property
    def body(self) -> Any:
        """The JSON body as Python values, or the fields of a form; None without a body."""
        kind = self.headers.get("content-type", "")
        if not self.content:
            return None
        if "multipart/form-data" in kind:
            return _gathered(
                (name, value) for name, value, file in self._parts() if not file
            )
        if "x-www-form-urlencoded" in kind:
            return _gathered(parse_qsl(self.content.decode(), keep_blank_values=True))
        try:
            return json.loads(self.content)
        except ValueError:
            return self.content

    @property
    def asked(self) -> dict[str, Any]:
        """What was asked for by name: the query's parameters and the body's members."""
        body = self.body
        members = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
        return {**self.query, **members}

    @property
    def files(self) -> dict[str, list[SentFile]]:
        """The files of a multipart body, by field."""
        found: dict[str, list[SentFile]] = {}
        for name, _, file in self._parts():
            if file is not None:
                found.setdefault(name, []).append(file)
        return found

    def _parts(self) -> Iterator[tuple[str, str, SentFile | None]]:
        kind = self.headers.get("content-type", "")
        marked = re.search(r'boundary="?([^";]+)', kind)
        if marked is None:
            return
        delimiter = b"--" + marked[1].encode()
        for part in self.content.split(delimiter)[1:-1]:
            head, _, content = part[2:-2].partition(b"\r\n\r\n")
            about = head.decode("utf-8", "replace")
            name = _quoted("name", about)
            filename = re.search(r'filename="((?:[^"\\]|\\.)*)"', about)
            if filename is None:
                yield name, content.decode("utf-8", "replace"), None
            else:
                type_ = re.search(r"(?im)^content-type:\s*(.+?)\r?$", about)
                sent = SentFile(filename[1], content, type_[1] if type_ else "")
                yield name, "", sent

    def __repr__(self) -> str:
        return f"<Call {self.operation}: {self.method} {self.url.path}>"


def _quoted(key: str, head: str) -> str:
    found = re.search(rf'(?<![a-z]){key}="((?:[^"\\]|\\.)*)"', head)
    return found[1] if found else ""


def _gathered(pairs: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name.endswith("[]"):
            found.setdefault(name[:-2], []).append(value)
        else:
            found[name] = value
    return found
