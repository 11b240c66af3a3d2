"""Examples as Python programs: whole ones, sync and async, and the bare call for guides."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from typing_extensions import assert_never

from specloom.ir import (
    Api,
    BinaryResult,
    ByField,
    EmptyResult,
    Example,
    JsonResult,
    Operation,
    Paged,
    Result,
    TextResult,
    at_once,
    main_result,
    stream_of,
)
from specloom.markdown import fence
from specloom.targets.docs.credentials import credentials
from specloom.targets.docs.curl import curl
from specloom.targets.docs.requests import Sent, file_name, sent
from specloom.targets.docs.values import Invocation, Value, printed
from specloom.targets.python.arguments import Argument, ArgumentIn, arguments
from specloom.targets.python.expr import INDENT
from specloom.targets.python.layout import Layout
from specloom.targets.python.naming import Naming

_LONGEST_TEXT = 160
_MOST_EVENTS = 4


@dataclass(frozen=True, slots=True)
class Snippets:
    """One example in every form. `curl`, `python`, `python_async` and the rest are whole blocks.

    `call` is the statement alone; `inner` the same for code at four columns, its first line bare;
    `awaited` the same with `await`; `opened` the head of a `with` that leaves the body unread.
    """

    curl: str
    python: str
    python_async: str
    call: str
    inner: str
    awaited: str
    opened: str
    request: str
    response: str
    events: str


class SnippetPrinter:
    """Prints the examples of one API."""

    def __init__(self, api: Api, layout: Layout) -> None:
        self._api = api
        self._layout = layout
        self._credentials = credentials(api)

    def of(self, operation: Operation, example: Example) -> Snippets:
        request = sent(self._api, operation, example)
        known = arguments(operation, self._layout)
        key = self._credentials.argument
        call = _Call(self._layout.naming, key, operation, example, request, known)
        keys = self._credentials.needed(operation)
        command = curl(request, keys, streams=call.streams, output=call.output_file())
        return Snippets(
            curl=fence(command, "sh"),
            python=fence(call.program(), "python"),
            python_async=fence(call.async_program(), "python"),
            call=call.assignment(0, ""),
            inner=call.assignment(INDENT, ""),
            awaited=call.assignment(INDENT, "await "),
            opened=call.opened(),
            request="" if request.body is None else fence(_json(request.body), "json"),
            response=_response(example),
            events=_events(operation, example),
        )


class _Call:
    def __init__(
        self,
        naming: Naming,
        key: str,
        operation: Operation,
        example: Example,
        request: Sent,
        known: list[Argument],
    ) -> None:
        self._naming = naming
        self._key = key
        self._op = operation
        self._example = example
        self._request = request
        self._arguments = known
        self._uses_path = False
        self.streams = _streams(operation, example, request)
        self.result = _result(operation, example)
        self.pages = isinstance(operation.interaction, Paged)
        self.variable = self._variable()
        self._given = tuple(self._values())

    def _variable(self) -> str:
        if self.streams:
            return "stream"
        return "page" if self.pages else "result"

    def output_file(self) -> str:
        """Where the program writes a binary answer."""
        if not isinstance(self.result, BinaryResult) or self.streams:
            return ""
        response = self._example.response
        name = file_name(response.get("body")) if isinstance(response, Mapping) else None
        return f"new-{name}" if name else "result.bin"

    def _values(self) -> Iterator[tuple[str, Value]]:
        """The arguments of the call by their Python names; those of the path have none."""
        body = self._request.body
        values: dict[ArgumentIn, Mapping[str, Any]] = {
            ArgumentIn.PATH: self._request.path_values,
            ArgumentIn.QUERY: self._request.query,
            ArgumentIn.HEADER: self._request.headers,
            ArgumentIn.FIELD: body if isinstance(body, Mapping) and not file_name(body) else {},
        }
        for arg in self._arguments:
            if arg.location is ArgumentIn.BODY and body is not None:
                yield arg.name, self._value(body)
            elif arg.wire in values.get(arg.location, {}):
                name = "" if arg.location is ArgumentIn.PATH else arg.name
                yield name, self._value(values[arg.location][arg.wire])

    def _value(self, value: Any) -> Value:
        file = file_name(value)
        if file is not None:
            self._uses_path = True
            return Invocation("Path", (("", file),))
        if isinstance(value, Mapping):
            return {str(key): self._value(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._value(item) for item in value]
        return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)

    def _invocation(self, form: tuple[str, ...] = ()) -> Invocation:
        naming = self._naming
        resource = naming.resource(self._op.resource)
        path = ".".join(("client", *resource, *form, naming.method(self._op)))
        return Invocation(path, self._given)

    def opened(self) -> str:
        return printed(self._invocation(("with_streaming_response",)), 0, "with ", " as response:")

    def assignment(self, indent: int, awaited: str) -> str:
        """The call and what it sets: `result = client.…(…)`."""
        before = "" if isinstance(self.result, EmptyResult) else f"{self.variable} = "
        return printed(self._invocation(), indent, before + awaited)

    def program(self) -> str:
        rows = [*self._imports(self._naming.client), "", *self._client(), ""]
        return "\n".join([*rows, *self._use(0, asynchronous=False)])

    def async_program(self) -> str:
        name = f"Async{self._naming.client}"
        head = ["import asyncio", *self._imports(name, after_stdlib=True), "", ""]
        inner = [f"async with {name}({self._key}) as client:"]
        body = [" " * 2 * INDENT + row for row in self._use(2 * INDENT, asynchronous=True)]
        return "\n".join(
            [
                *head,
                "async def main() -> None:",
                *(" " * INDENT + row for row in inner),
                *body,
                "",
                "",
                "asyncio.run(main())",
            ]
        )

    def _imports(self, name: str, after_stdlib: bool = False) -> list[str]:
        rows = ["import os"] if self._key else []
        if self._uses_path:
            rows.append("from pathlib import Path")
        blank = [""] if rows or after_stdlib else []
        return [*rows, *blank, f"from {self._naming.package} import {name}"]

    def _client(self) -> list[str]:
        return [f"client = {self._naming.client}({self._key})"]

    def _use(self, indent: int, *, asynchronous: bool) -> list[str]:
        """The statements that call and show what came; the first line of each unindented."""
        rows: list[str] = []
        wait = "await " if asynchronous else ""
        loop = "async for" if asynchronous else "for"
        if self.streams:
            opened = printed(self._invocation(), indent, f"{loop[:-3]}with {wait}", " as stream:")
            rows = [opened, f"    {loop} event in stream:", "        print(event)"]
        elif self.pages:
            walked = printed(self._invocation(), indent, f"{loop} item in ", ":")
            rows = [walked, "    print(item)"]
        else:
            rows = [self.assignment(indent, wait), *self._shown(wait)]
        return rows

    def _shown(self, wait: str) -> list[str]:
        match self.result:
            case EmptyResult():
                return []
            case BinaryResult():
                method = "astream_to_file" if wait else "stream_to_file"
                return [f'{wait}{self.variable}.{method}("{self.output_file()}")']
            case JsonResult() | TextResult():
                return [f"print({self.variable})"]
            case _:
                assert_never(self.result)


def _streams(operation: Operation, example: Example, request: Sent) -> bool:
    stream = stream_of(operation.interaction)
    if stream is None:
        return False
    if stream.switch is None:
        return True
    body = request.body if isinstance(request.body, Mapping) else {}
    return bool(body.get(stream.switch.field) == stream.switch.value)


def _result(operation: Operation, example: Example) -> Result:
    """What the call returns at once: a field of the request may decide it."""
    whole = at_once(operation.interaction)
    if not isinstance(whole, ByField):
        return main_result(whole)
    request = example.request if isinstance(example.request, Mapping) else {}
    body = request.get("body")
    chosen = body.get(whole.field) if isinstance(body, Mapping) else None
    return whole.result_for(None if chosen is None else str(chosen))


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
    """The first and the last events as they come over the wire."""
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
