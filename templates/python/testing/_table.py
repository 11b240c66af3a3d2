"""The API's operations, as the table beside this file tells them."""

from __future__ import annotations

import base64
import copy
import json
import pkgutil
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, cast
from urllib.parse import unquote

__all__ = ["Operation", "Table", "table"]


@dataclass(frozen=True)
class Operation:
    """One operation; ``about`` is its entry in the table."""

    call: str
    about: Mapping[str, Any]

    @property
    def method(self) -> str:
        return str(self.about["method"])

    @property
    def path(self) -> str:
        return str(self.about["path"])

    @property
    def stream(self) -> Mapping[str, Any] | None:
        """What turns the stream on and ends it, if there is one."""
        return cast("Mapping[str, Any] | None", self.about.get("stream"))

    @property
    def end(self) -> str | None:
        """The data that ends the stream."""
        return None if self.stream is None else self.stream.get("end")

    def types(self, asked: Mapping[str, Any]) -> Sequence[str]:
        """The classes of answers, of events of a stream, or of the items of a page."""
        key = "events" if self.streams(asked) else "types"
        return cast("Sequence[str]", self.about.get(key, ()))

    def items(self, value: object) -> object:
        """Of a page its items, anything else as it is."""
        page = self.about.get("page")
        if isinstance(page, Mapping) and isinstance(value, Mapping):
            name = cast("Mapping[str, str]", page)["items"]
            return cast("Mapping[str, object]", value).get(name, [])
        return value

    @property
    def pages(self) -> bool:
        return "page" in self.about

    def streams(self, asked: Mapping[str, Any]) -> bool:
        """Whether a call that asks for this is answered by a stream."""
        stream = self.stream
        if stream is None:
            return False
        switch = stream.get("switch")
        if switch is None:
            return True
        value, wanted = asked.get(switch), stream.get("value", True)
        return value == wanted or (wanted is True and value == "true")

    def variant(self, asked: Mapping[str, Any]) -> str:
        """The name of the result's variant that is asked for."""
        cases = self.about.get("variants")
        if not isinstance(cases, Mapping):
            return ""
        variants = cast("Mapping[str, Any]", cases)
        value = asked.get(variants["switch"], variants.get("default"))
        return next((case[0] for case in variants["cases"] if value in case), "")

    def is_text(self, asked: Mapping[str, Any]) -> bool:
        """Whether the result is a text as it is, no JSON."""
        texts: Sequence[str] = self.about.get("texts", ())
        return self.variant(asked) in texts

    def example(self, asked: Mapping[str, Any]) -> Any:
        """The example that a stub gives by default.

        Raises:
            LookupError: there is none.
        """
        key = "stream" if self.streams(asked) else self.variant(asked)
        examples: Mapping[str, Any] = self.about.get("examples", {})
        if key not in examples:
            if self.about.get("empty"):
                return None
            raise LookupError(
                f"{self.call} has no example of its own: give one to returns()"
            )
        value: Any = _for_each_input(copy.deepcopy(examples[key]), asked)
        packed = _members(value).get("$base64")
        return value if packed is None else base64.b64decode(packed)

    def as_page(self, value: object) -> object:
        """A list of items as a page of them."""
        page = self.about.get("page")
        if not isinstance(page, Mapping) or not isinstance(value, (list, tuple)):
            return value
        shape = cast("Mapping[str, str]", page)
        made = {k: v for k, v in _members(self._first()).items() if k == "object"}
        made[shape["items"]] = cast("Sequence[object]", value)
        if shape.get("more"):
            made[shape["more"]] = False
        return made

    def _first(self) -> Any:
        examples: Mapping[str, Any] = self.about.get("examples", {})
        return examples.get("")

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        pieces = re.split(r"\{([^{}]*)\}", self.path)
        return re.compile(
            "".join(
                "([^/]+)" if index % 2 else re.escape(piece)
                for index, piece in enumerate(pieces)
            )
        )

    def match(self, path: str) -> dict[str, str] | None:
        """The parameters of a path that is this operation's."""
        found = self.pattern.fullmatch(path)
        if found is None:
            return None
        names = re.findall(r"\{([^{}]*)\}", self.path)
        return dict(zip(names, map(unquote, found.groups()), strict=True))


def _members(value: Any) -> Mapping[str, Any]:
    """The members of an object; none of anything else."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


class Table:
    """All operations of the API, and the shape of its errors."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        rows: Mapping[str, Mapping[str, Any]] = data["operations"]
        self.operations = {call: Operation(call, about) for call, about in rows.items()}
        self.error: Any = data["error"]
        self._base: str = data["base"]
        # Paths of more fixed segments win over those with parameters in their place.
        self._ordered = sorted(
            self.operations.values(), key=lambda o: o.path.count("{")
        )

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation for a percent-encoded path, whatever it lies below."""
        if self._base and path.startswith(self._base + "/"):
            found = self._exact(method, path[len(self._base) :])
            if found is not None:
                return found
        for at, sign in enumerate(path):
            if sign == "/":
                found = self._exact(method, path[at:])
                if found is not None:
                    return found
        return None

    def _exact(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        for operation in self._ordered:
            if operation.method == method:
                parameters = operation.match(path)
                if parameters is not None:
                    return operation, parameters
        return None


@lru_cache(maxsize=1)
def table() -> Table:
    """The table; it is read when it is first needed."""
    content = pkgutil.get_data(__package__ or "", "operations.json")
    assert content is not None
    return Table(json.loads(content))


def _for_each_input(example: Any, asked: Mapping[str, Any]) -> Any:
    """The example with as many numbered items as the request has inputs."""
    inputs = _listed(asked.get("input"))
    found = _members(example)
    for name, value in found.items():
        items = [_members(item) for item in _listed(value)]
        if _are_many(inputs) and items and all("index" in item for item in items):
            numbers = range(len(inputs))
            made = [{**items[n % len(items)], "index": n} for n in numbers]
            return {**found, name: made}
    return example


def _listed(value: Any) -> Sequence[Any]:
    return cast("Sequence[Any]", value) if isinstance(value, list) else []


def _are_many(inputs: Sequence[Any]) -> bool:
    """Whether these are several inputs, not one list of token ids."""
    return bool(inputs) and not all(isinstance(item, int) for item in inputs)
