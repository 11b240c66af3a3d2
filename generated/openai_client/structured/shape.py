"""What differs between forms of answers: where things stand in requests and answers."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from .calls import Structured

__all__ = ["Shape", "State"]


class State(Protocol):
    """The answer that the events of a stream make."""

    started: bool

    def feed(self, event: Any) -> Iterator[Any]:
        """Take an event in, and return those that callers see.

        Raises:
            OutputError: an answer ended before its end, or doesn't fit its type.
        """
        ...

    def snapshot(self) -> Any:
        """The answer so far; values are as complete as their text."""
        ...

    def final(self) -> Any:
        """The answer, at the end of the stream.

        Raises:
            OutputError: an answer ended before its end, or doesn't fit its type.
        """
        ...


class Shape(ABC):
    """A form of requests and answers."""

    api: Literal["chat", "responses"]
    """By which rules the server judges schemas."""

    @abstractmethod
    def format(self, name: str, schema: object) -> dict[str, Any]:
        """The format that asks for JSON of a schema."""

    @abstractmethod
    def described(self, format_: Mapping[str, Any]) -> object:
        """The part of a JSON Schema format that has its name and schema."""

    @abstractmethod
    def tool(self, tool: Mapping[str, Any]) -> Mapping[str, Any]:
        """A tool as it is sent."""

    @abstractmethod
    def functions(
        self, tool: Mapping[str, Any]
    ) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """The functions of a tool with the names that their calls have."""

    @abstractmethod
    def fill(self, answer: Any, structured: Structured) -> None:
        """Put values into an answer that is whole.

        Raises:
            OutputError: an answer ended before its end, or doesn't fit its type.
        """

    @abstractmethod
    def state(
        self, type_: type[Any], structured: Structured, classes: Mapping[str, type[Any]]
    ) -> State:
        """What makes an answer of `type_` from a stream.

        Args:
            type_: the class of the answer.
            structured: how its texts are read.
            classes: of the events that callers see in another form than they came, by
                their `type`.
        """
