"""A request as the checks see it: decoded values in the place of text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from specloom.document.pointer import split
from specloom.examples.endpoints import Endpoint
from specloom.ir import stream_of


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of a form: its name and all of its bytes."""

    name: str
    content: bytes


@dataclass(slots=True)
class Received:
    """One request. `body` is the decoded body, None where there was none.

    `query` has a list of texts a name; header names are lower-case.
    """

    endpoint: Endpoint
    method: str
    url: str
    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, list[str]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    media_type: str = ""
    content: bytes = b""
    body: Any = None
    has_body: bool = False
    files: dict[str, Upload] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)  # pointers of what nothing describes

    def asked(self, name: str) -> Any:
        """A member of the body, if that is an object."""
        return self.body.get(name) if isinstance(self.body, dict) else None

    def query_text(self, name: str) -> str | None:
        """The last value of a query parameter."""
        values = self.query.get(name)
        return values[-1] if values else None

    @property
    def streams(self) -> bool:
        """Whether the answer is to be a stream of events."""
        stream = stream_of(self.endpoint.operation.interaction)
        if stream is None or self.endpoint.event is None:
            return False
        switch = stream.switch
        if switch is None or self.asked(switch.field) == switch.value:
            return True
        # A query has no types: what is sent is the text of the value.
        return self.query_text(switch.field) == str(switch.value).lower()


@dataclass(frozen=True, slots=True)
class Violation:
    """One way in which a request is not what the description says."""

    place: str
    pointer: str
    message: str
    expected: Any = None
    got: Any = None

    def shown(self) -> dict[str, Any]:
        return {
            "in": self.place,
            "pointer": self.pointer,
            "message": self.message,
            "expected": self.expected,
            "got": self.got,
        }

    @property
    def param(self) -> str:
        """The place as programmers write it: `messages[0].content`."""
        path = ""
        for name in split(self.pointer):
            path += f"[{name}]" if name.isdecimal() else f".{name}"
        return path.lstrip(".")
