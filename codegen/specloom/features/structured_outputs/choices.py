"""Answers in the form of a chat completion: choices, each with a message."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.features.structured_outputs.shape import Shape, field_type, first_decl, members
from specloom.features.structured_outputs.views import (
    FORMAT,
    GENERIC,
    StreamClass,
    class_head,
    stream_classes,
)
from specloom.ir import Decl, JsonResult, Operation, main_result, stream_of
from specloom.targets.python.expr import Atom, Expr, Import, Subscript, imported, print_expr
from specloom.targets.python.imports import import_lines, relative
from specloom.targets.python.layout import MODEL, Layout

__all__ = ["EVENTS", "choices_of"]

EVENTS = (
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
)


@dataclass(frozen=True, slots=True)
class ParsedModule:
    """The types of a result whose texts are read, each with the first lines of its class."""

    module: str
    imports: tuple[str, ...]
    parse_source: str
    result: str
    choice: str
    message: str
    call: str
    function: str
    result_head: str
    choice_head: str
    message_head: str
    call_head: str
    function_head: str
    template: str = "types/{parsed}.py.j2"

    @property
    def exports(self) -> tuple[str, ...]:
        return (self.result, self.choice, self.message, self.call, self.function)


@dataclass(frozen=True, slots=True)
class StreamModule:
    """The classes of a stream, and the union of its events."""

    module: str
    imports: tuple[str, ...]
    name: str
    events: tuple[str, ...]
    classes: tuple[StreamClass, ...]
    template: str = "types/{stream}.py.j2"

    @property
    def exports(self) -> tuple[str, ...]:
        names = (self.name, f"{self.name}Manager")
        more = (f"{self.name}State", f"{self.name}Event")
        return (*names, *(f"Async{name}" for name in names), *more)


class _Choices(Shape):
    folder = "choices"
    raises = (
        ("LengthFinishReasonError", "the answer was cut off at a limit of tokens."),
        ("ContentFilterFinishReasonError", "the answer was held back by the content filter."),
    )

    def __init__(
        self,
        layout: Layout,
        classes: tuple[Decl, Decl, Decl, Decl, Decl],
        chunk: Decl | None,
        logprob: Decl | None,
    ) -> None:
        result, self.choice, self.message, self.call, self.function = classes
        super().__init__(result, layout)
        self.chunk = chunk
        self.logprob = logprob

    @property
    def streams(self) -> bool:
        return self.chunk is not None

    def parsed_module(self, *, short: bool) -> ParsedModule:
        names, layout = self.names, self.layout
        module = names.parsed_module
        bases = (self.result, self.choice, self.message, self.call, self.function)
        shown = [layout.python_name(decl, MODEL) for decl in bases]
        wanted = {
            Import("." + layout.module(decl, MODEL), name)
            for decl, name in zip(bases, shown, strict=True)
        }
        wanted.add(Import(".structured.calls", "FormatT"))
        prefix = "Parsed" if short else names.parsed
        choice, message = f"{prefix}Choice", f"Parsed{shown[2]}"
        call, function = f"{prefix}FunctionToolCall", f"{prefix}Function"
        return ParsedModule(
            module=module,
            imports=tuple(import_lines(wanted, module)),
            parse_source=relative(".structured.choices.fill", module),
            result=names.parsed,
            choice=choice,
            message=message,
            call=call,
            function=function,
            result_head=class_head(names.parsed, Atom(shown[0]), GENERIC).text,
            choice_head=class_head(choice, Atom(shown[1]), GENERIC).text,
            message_head=class_head(message, Atom(shown[2]), GENERIC).text,
            call_head=class_head(call, Atom(shown[3])).text,
            function_head=class_head(function, Atom(shown[4])).text,
        )

    def stream_module(self) -> StreamModule:
        names, layout, chunk = self.names, self.layout, self.chunk
        assert chunk is not None
        parsed = Subscript(imported("." + names.parsed_module, names.parsed), (FORMAT,))
        logprob = _model(self.logprob, layout) if self.logprob is not None else Atom("object")
        arguments: dict[str, tuple[Expr, ...]] = {
            "ChunkEvent": (_model(chunk, layout), parsed),
            "ContentDeltaEvent": (FORMAT,),
            "ContentDoneEvent": (FORMAT,),
        }
        events = []
        for name in EVENTS:
            head = imported(".structured.events", name)
            args = (logprob,) if name.startswith("Logprobs") else arguments.get(name, ())
            events.append(print_expr(Subscript(head, args) if args else head, "", ",", 4))
        classes, used = stream_classes(
            names.stream,
            (".structured.choices.stream", "CompletionStream"),
            Subscript(Atom(f"{names.stream}Event"), (FORMAT,)),
            parsed,
            (f"_answer = {names.parsed}",),
        )
        wanted = set(used).union(*(event.imports for event in events))
        return StreamModule(
            module=names.stream_module,
            imports=tuple(import_lines(wanted, names.stream_module)),
            name=names.stream,
            events=tuple(event.text for event in events),
            classes=classes,
        )


def _model(decl: Decl, layout: Layout) -> Atom:
    return imported("." + layout.module(decl, MODEL), layout.python_name(decl, MODEL))


def choices_of(operation: Operation, layout: Layout) -> Shape | None:
    """The types of the operation's answer, or None where it has another form."""
    answer = main_result(operation.interaction)
    result = first_decl(answer.type if isinstance(answer, JsonResult) else None, layout)
    choice = first_decl(field_type(result, "choices"), layout)
    message = first_decl(field_type(choice, "message"), layout)
    if result is None or choice is None or message is None:
        return None
    for member in members(field_type(message, "tool_calls"), layout):
        function = first_decl(field_type(member, "function"), layout)
        if function is not None and field_type(function, "arguments") is not None:
            stream = stream_of(operation.interaction)
            chunk = first_decl(stream.event, layout) if stream else None
            logprobs = first_decl(field_type(choice, "logprobs"), layout)
            logprob = first_decl(field_type(logprobs, "content"), layout)
            return _Choices(layout, (result, choice, message, member, function), chunk, logprob)
    return None
