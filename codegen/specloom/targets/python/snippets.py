"""Examples as Python programs: whole ones, sync and async, and the bare call for guides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from typing_extensions import assert_never

from specloom.examples.requests import output_file, result_of, sent, streams
from specloom.examples.written import file_name
from specloom.ir import (
    BinaryResult,
    Decl,
    EmptyResult,
    Example,
    JsonResult,
    Message,
    Operation,
    Paged,
    Sender,
    TextResult,
    Usage,
    channel_of,
)
from specloom.targets.base import Snippet, SnippetPrinter
from specloom.targets.credentials import credentials
from specloom.targets.python.arguments import ArgumentIn, arguments
from specloom.targets.python.channels import event_call
from specloom.targets.python.error_responses import error_of
from specloom.targets.python.expr import INDENT, LINE, quoted
from specloom.targets.python.identifiers import pascal
from specloom.targets.python.invocations import Invocation, Value, printed
from specloom.targets.python.layout import MODEL, PARAM, Layout


class PythonPrinter(SnippetPrinter):
    """Examples as programs, and the names of this client."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        variable = credentials(layout.api).given
        self._key = f'api_key=os.environ["{variable}"]' if variable else ""

    def snippets(self, operation: Operation, example: Example) -> Sequence[Snippet]:
        call = self._call(operation, example)
        return (
            Snippet("python", "Python", "python", call.program()),
            Snippet("python_async", "Python, async", "python", call.async_program(), False),
        )

    def forms(self, operation: Operation, example: Example) -> Mapping[str, str]:
        """`call` is the statement alone; `inner` the same for code at four columns, its first line
        bare; `awaited` the same with `await`; `opened` the head of a `with` that leaves the body
        unread."""
        call = self._call(operation, example)
        return {
            "call": call.assignment(0, ""),
            "inner": call.assignment(INDENT, ""),
            "awaited": call.assignment(INDENT, "await "),
            "opened": call.opened(),
        }

    def _call(self, operation: Operation, example: Example) -> _Call:
        return _Call(self._layout, self._key, operation, example)

    def error_class(self, status: str) -> str:
        return error_of(status)

    def type_forms(self, decl: Decl) -> Sequence[tuple[str, str]]:
        layout = self._layout
        forms: list[tuple[str, Usage]] = []
        if decl.id in layout.plain:
            forms = [("python_alias", MODEL)]
        else:
            forms += [("python_model", MODEL)] if MODEL in decl.usage else []
            forms += [("python_param", PARAM)] if PARAM in decl.usage else []
        return [(text, self._import(decl, form)) for text, form in forms]

    def _import(self, decl: Decl, form: Usage) -> str:
        module = self._layout.module(decl, form).rpartition(".")[0]
        name = self._layout.python_name(decl, form)
        return f"from {self._layout.naming.package}.{module} import {name}"

    def facts(self) -> Mapping[str, object]:
        naming = self._layout.naming
        return {
            "package": naming.package,
            "client": naming.client,
            "fixture": f"mock_{naming.client.lower()}",
            "error": pascal(naming.client) + "Error",
        }


class _Call:
    def __init__(self, layout: Layout, key: str, operation: Operation, example: Example) -> None:
        self._naming = layout.naming
        self._key = key
        self._op = operation
        self._request = sent(layout.api, operation, example)
        self._arguments = arguments(operation, layout)
        self._uses_path = False
        self.streams = streams(operation, example)
        self.result = result_of(operation, example)
        self.output_file = output_file(operation, example)
        self.pages = isinstance(operation.interaction, Paged)
        self.messages = example.messages if channel_of(operation.interaction) else None
        self.variable = self._variable()
        self._given = tuple(self._values())

    def _variable(self) -> str:
        if self.streams:
            return "stream"
        if self.messages is not None:
            return "connection"
        return "page" if self.pages else "result"

    def _values(self) -> Iterator[tuple[str, Value]]:
        """The arguments of the call by their Python names; the positional one has none."""
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
                name = "" if arg.positional else arg.name
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
        return self._set(before, awaited, indent)

    def _set(self, before: str, awaited: str, indent: int) -> str:
        """The statement that sets the result of the call, in brackets where it is too long."""
        call = self._invocation()
        deeper = indent + INDENT
        bare = _has_room(call, indent, before + awaited) or not _has_room(call, deeper, awaited)
        if bare or not before:
            return printed(call, indent, before + awaited)
        return f"{before}(\n{' ' * deeper}{printed(call, deeper, awaited)}\n{' ' * indent})"

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
        if self.messages is not None:
            opened = printed(
                self._invocation(), indent, f"{loop[:-3]}with ", " as connection:"
            )
            rows = [opened, *self._conversation(self.messages, indent + INDENT, wait, loop)]
        elif self.streams:
            opened = printed(self._invocation(), indent, f"{loop[:-3]}with {wait}", " as stream:")
            rows = [opened, f"    {loop} event in stream:", "        print(event)"]
        elif self.pages:
            walked = f"{loop} item in "
            if _has_room(self._invocation(), indent, walked):
                rows = [printed(self._invocation(), indent, walked, ":"), "    print(item)"]
            else:
                rows = [self._set("pages = ", "", indent), f"{walked}pages:", "    print(item)"]
        else:
            rows = [self.assignment(indent, wait), *self._shown(wait)]
        return rows

    def _conversation(
        self, messages: Sequence[Message], indent: int, wait: str, loop: str
    ) -> Iterator[str]:
        """What is sent, and the loop that reads until the last event of the example came."""
        pad = " " * INDENT
        for message in messages:
            if message.sender is Sender.CLIENT:
                call = event_call(self._op, message.data)
                given = tuple((k, self._value(v)) for k, v in call.members.items())
                path = f"{self.variable}.{call.path}"
                yield pad + printed(Invocation(path, given), indent, wait, "")
        received = [m for m in messages if m.sender is Sender.SERVER]
        yield f"{pad}{loop} event in {self.variable}:"
        yield f"{pad}    print(event)"
        if received:
            last = event_call(self._op, received[-1].data)
            yield f"{pad}    if event.{last.tag} == {quoted(last.type)}:"
            yield f"{pad}        break"

    def _shown(self, wait: str) -> list[str]:
        match self.result:
            case EmptyResult():
                return []
            case BinaryResult():
                method = "astream_to_file" if wait else "stream_to_file"
                return [f'{wait}{self.variable}.{method}("{self.output_file}")']
            case JsonResult() | TextResult():
                return [f"print({self.variable})"]
            case _:
                assert_never(self.result)


def _has_room(call: Invocation, indent: int, before: str) -> bool:
    """Whether what stands before the arguments of a call fits on a line."""
    return not call.arguments or indent + len(f"{before}{call.head}(") <= LINE
