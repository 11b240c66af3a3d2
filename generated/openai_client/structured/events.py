"""What happens while an answer is streamed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, cast

from pydantic import BaseModel
from typing_extensions import TypeVar

if TYPE_CHECKING:
    from .merge import Text
    from .readers import Reader

__all__ = [
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
]

T = TypeVar("T", default=Any)
Chunk = TypeVar("Chunk", default=Any)
Completion = TypeVar("Completion", default=Any)
Logprob = TypeVar("Logprob", default=Any)


class _Event:
    __slots__ = ()

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """Return the event as a dict; the options are those of pydantic."""
        return {name: _dumped(value, options) for name, value in self._members()}

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """Return the event as JSON; the other options are those of pydantic."""
        plain = self.model_dump(**{"mode": "json", **options})
        separators = None if indent else (",", ":")
        return json.dumps(
            plain, indent=indent, separators=separators, ensure_ascii=False
        )

    def to_dict(self, *, exclude_unset: bool = True) -> dict[str, Any]:
        """Return the event as a dict, with what came of the chunk."""
        return self.model_dump(exclude_unset=exclude_unset)

    def to_json(self, *, indent: int | None = 2, exclude_unset: bool = True) -> str:
        """Return the event as JSON, with what came of the chunk."""
        return self.model_dump_json(indent=indent, exclude_unset=exclude_unset)

    def _members(self) -> Iterator[tuple[str, Any]]:
        yield "type", getattr(self, "type", None)
        for wanted in (MemberDescriptorType, property):
            for kind in reversed(type(self).__mro__):
                for name, held in vars(kind).items():
                    if isinstance(held, wanted) and not name.startswith("_"):
                        yield name, getattr(self, name)

    def __repr__(self) -> str:
        names = [
            name for cls in type(self).__mro__ for name in getattr(cls, "__slots__", ())
        ]
        shown = [f"{n}={getattr(self, n)!r}" for n in names if not n.startswith("_")]
        return f"{type(self).__name__}({', '.join(shown)})"


def _dumped(value: Any, options: dict[str, Any]) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(**options)
    if isinstance(value, list):
        values = cast("list[object]", value)
        return [_dumped(item, options) for item in values]
    return value


class ChunkEvent(_Event, Generic[Chunk, Completion]):
    """A chunk came; comes before the events that tell what is new in it."""

    __slots__ = ("_state", "chunk")
    type: ClassVar[Literal["chunk"]] = "chunk"

    def __init__(self, chunk: Chunk, state: Any) -> None:
        self.chunk = chunk
        self._state = state

    @property
    def snapshot(self) -> Completion:
        """The completion so far, as of now."""
        return cast(Completion, self._state.snapshot())


class _Growing(_Event):
    """Something new at the end of a text; the whole is put together when it is read."""

    __slots__ = ("_end", "_text", "delta")
    delta: str
    """What is new."""

    def __init__(self, delta: str, text: Text) -> None:
        self.delta = delta
        self._text = text
        self._end = len(text)

    @property
    def snapshot(self) -> str:
        """The text so far."""
        return self._text.until(self._end)


class ContentDeltaEvent(_Growing, Generic[T]):
    """The text went on."""

    __slots__ = ("_reader",)
    type: ClassVar[Literal["content.delta"]] = "content.delta"

    def __init__(self, delta: str, text: Text, reader: Reader | None) -> None:
        super().__init__(delta, text)
        self._reader = reader

    @property
    def parsed(self) -> T | None:
        """What is there of the value: fields to come are None or have their default."""
        if self._reader is None:
            return None
        return cast("T | None", self._reader.read_partial(self.snapshot))


class ContentDoneEvent(_Event, Generic[T]):
    """The text is complete."""

    __slots__ = ("content", "parsed")
    type: ClassVar[Literal["content.done"]] = "content.done"

    def __init__(self, content: str, parsed: T | None) -> None:
        self.content = content
        self.parsed = parsed


class RefusalDeltaEvent(_Growing):
    """The refusal went on."""

    __slots__ = ()
    type: ClassVar[Literal["refusal.delta"]] = "refusal.delta"


class RefusalDoneEvent(_Event):
    """The refusal is complete."""

    __slots__ = ("refusal",)
    type: ClassVar[Literal["refusal.done"]] = "refusal.done"

    def __init__(self, refusal: str) -> None:
        self.refusal = refusal


class FunctionToolCallArgumentsDeltaEvent(_Event):
    """The arguments of a call went on."""

    __slots__ = ("_end", "_reader", "_text", "arguments_delta", "index", "name")
    type: ClassVar[Literal["tool_calls.function.arguments.delta"]] = (
        "tool_calls.function.arguments.delta"
    )

    def __init__(
        self, name: str, index: int, delta: str, text: Text, reader: Reader | None
    ) -> None:
        self.name = name
        self.index = index
        self.arguments_delta = delta
        self._text = text
        self._end = len(text)
        self._reader = reader

    @property
    def arguments(self) -> str:
        """The JSON text so far."""
        return self._text.until(self._end)

    @property
    def parsed_arguments(self) -> object:
        """What is there of the arguments; None for a tool that isn't read."""
        return (
            None if self._reader is None else self._reader.read_partial(self.arguments)
        )


class FunctionToolCallArgumentsDoneEvent(_Event):
    """The arguments of a call are complete."""

    __slots__ = ("arguments", "index", "name", "parsed_arguments")
    type: ClassVar[Literal["tool_calls.function.arguments.done"]] = (
        "tool_calls.function.arguments.done"
    )

    def __init__(self, name: str, index: int, arguments: str, parsed: object) -> None:
        self.name = name
        self.index = index
        self.arguments = arguments
        self.parsed_arguments = parsed


class _Probabilities(_Event, Generic[Logprob]):
    __slots__ = ("_all", "_end")

    def __init__(self, known: list[Logprob]) -> None:
        self._all = known
        self._end = len(known)

    @property
    def snapshot(self) -> list[Logprob]:
        """The tokens so far."""
        return self._all[: self._end]


class LogprobsContentDeltaEvent(_Probabilities[Logprob]):
    """More tokens of the text with their probabilities."""

    __slots__ = ("content",)
    type: ClassVar[Literal["logprobs.content.delta"]] = "logprobs.content.delta"

    def __init__(self, content: list[Logprob], known: list[Logprob]) -> None:
        super().__init__(known)
        self.content = content


class LogprobsContentDoneEvent(_Event, Generic[Logprob]):
    """All tokens of the text with their probabilities."""

    __slots__ = ("content",)
    type: ClassVar[Literal["logprobs.content.done"]] = "logprobs.content.done"

    def __init__(self, content: list[Logprob]) -> None:
        self.content = content


class LogprobsRefusalDeltaEvent(_Probabilities[Logprob]):
    """More tokens of the refusal with their probabilities."""

    __slots__ = ("refusal",)
    type: ClassVar[Literal["logprobs.refusal.delta"]] = "logprobs.refusal.delta"

    def __init__(self, refusal: list[Logprob], known: list[Logprob]) -> None:
        super().__init__(known)
        self.refusal = refusal


class LogprobsRefusalDoneEvent(_Event, Generic[Logprob]):
    """All tokens of the refusal with their probabilities."""

    __slots__ = ("refusal",)
    type: ClassVar[Literal["logprobs.refusal.done"]] = "logprobs.refusal.done"

    def __init__(self, refusal: list[Logprob]) -> None:
        self.refusal = refusal
