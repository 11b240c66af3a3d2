"""Examples as the documentation shows them: the tabs of every language, and what comes back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from specloom.examples.requests import sent
from specloom.examples.written import file_name
from specloom.ir import Api, Example, Message, Operation, Sender, stream_of
from specloom.markdown import fence
from specloom.targets.base import SnippetPrinter

__all__ = ["ExamplePrinter", "Snippets", "Tab", "shortened"]

_LONGEST_TEXT = 160
_MOST_EVENTS = 4


@dataclass(frozen=True, slots=True)
class Tab:
    """An example in one language, as a whole block."""

    id: str
    title: str
    block: str
    repeated: bool


class Snippets:
    """One example in every form.

    `request`, `response` and `events` are blocks; further attributes are the blocks of the tabs,
    by their ids, and the pieces that languages have for hand-written pages.
    """

    def __init__(self, tabs: Sequence[Tab], pieces: Mapping[str, str]) -> None:
        self.tabs = tuple(tabs)
        self._pieces = {**pieces, **{tab.id: tab.block for tab in tabs}}

    @property
    def repeated(self) -> tuple[Tab, ...]:
        """The tabs that further examples of an operation have, too."""
        return tuple(tab for tab in self.tabs if tab.repeated)

    @property
    def request(self) -> str:
        return self._pieces["request"]

    @property
    def response(self) -> str:
        return self._pieces["response"]

    @property
    def events(self) -> str:
        return self._pieces["events"]

    def __getattr__(self, name: str) -> str:
        try:
            return str(self.__dict__["_pieces"][name])
        except KeyError:
            raise AttributeError(name) from None


class ExamplePrinter:
    """Prints the examples of one API."""

    def __init__(self, api: Api, printers: Sequence[SnippetPrinter]) -> None:
        self._api = api
        self._printers = printers

    def of(self, operation: Operation, example: Example) -> Snippets:
        body = sent(self._api, operation, example).body
        pieces = {
            "request": "" if body is None else fence(_json(body), "json"),
            "response": _response(example),
            "events": _events(operation, example),
        }
        for printer in self._printers:
            pieces |= printer.forms(operation, example)
        return Snippets(tuple(self._tabs(operation, example)), pieces)

    def _tabs(self, operation: Operation, example: Example) -> Iterator[Tab]:
        for printer in self._printers:
            for found in printer.snippets(operation, example):
                block = fence(found.text, found.language)
                yield Tab(found.id, found.title, block, found.repeated)


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _response(example: Example) -> str:
    """The answer as a block; empty where it is a file, a stream or nothing."""
    response = example.response
    if not isinstance(response, Mapping) or example.stream is not None:
        return ""
    body = response.get("body")
    if body is None or file_name(body) is not None:
        return ""
    if isinstance(body, str):
        return fence(body, "text")
    return fence(_json(shortened(body)), "json")


def _message(message: Message) -> str:
    arrow = "→" if message.sender is Sender.CLIENT else "←"
    return f"{arrow} {json.dumps(shortened(message.data), ensure_ascii=False)}"


def shortened(value: Any) -> Any:
    """`value` with texts that nobody reads to their end cut short."""
    if isinstance(value, Mapping):
        return {key: shortened(item) for key, item in value.items()}
    if isinstance(value, list):
        return [shortened(item) for item in value]
    if isinstance(value, str) and len(value) > _LONGEST_TEXT and " " not in value[:80]:
        return value[:60] + "…"
    return value


def _events(operation: Operation, example: Example) -> str:
    """The first and the last events as they come over the wire; all messages of a channel."""
    if example.messages is not None:
        return fence("\n".join(map(_message, example.messages)), "text")
    if example.stream is None:
        return ""
    rows = []
    events = list(example.stream)
    skipped = len(events) - _MOST_EVENTS
    if skipped > 0:
        events = [*events[: _MOST_EVENTS - 1], None, events[-1]]
    for event in events:
        if event is None:
            rows += ["…", ""]
            continue
        node = event if isinstance(event, Mapping) else {"data": event}
        if "event" in node:
            rows.append(f"event: {node['event']}")
        data = shortened(node.get("data"))
        text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
        rows += [f"data: {text}", ""]
    stream = stream_of(operation.interaction)
    end = stream.end if stream else None
    if end:
        rows += [f"data: {end}", ""]
    return fence("\n".join(rows).rstrip(), "text")
