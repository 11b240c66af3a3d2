"""What the generated methods `parse` and `stream` hand to the engine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeGuard, cast

from typing_extensions import TypeVar

from .._core.errors import InvalidArgumentError
from .._core.omit import NotGiven, Omit
from .._core.response_info import Result
from .._core.results import parse_body
from .schemas import format_of
from .tools import tools_of

if TYPE_CHECKING:
    from .._core.wire import AnyWireResponse
    from .shape import Shape

__all__ = ["FormatT", "Structured"]

FormatT = TypeVar("FormatT", default=None)
C = TypeVar("C")


class Structured:
    """The types of one call: what is sent of them, and how its answer is read.

    Args:
        shape: the form of the request and its answer.
        format_: a pydantic model, dataclass or TypedDict, a JSON Schema, or
            what the API takes itself.
        tools: tools as the API takes them, pydantic models, and annotated functions.

    Raises:
        SchemaError: the server would reject a schema.
        InvalidArgumentError: an argument is none of these.
    """

    __slots__ = ("after", "format", "shape", "tools")

    def __init__(self, shape: Shape, format_: object, tools: object = None) -> None:
        self.shape = shape
        self.format = format_of(format_, shape)
        self.tools = tools_of(tools, shape)
        self.after: int | None = None

    @property
    def parses(self) -> bool:
        """Whether there is something to read: a format, or a tool's arguments."""
        return self.format.reader is not None or bool(self.tools.readers)

    def result(self, type_: type[C]) -> Result[C]:
        """Return how the body of an answer becomes an answer of `type_`."""

        def parse(response: AnyWireResponse) -> C:
            answer: Any = parse_body(response, type_)
            self.shape.fill(answer, self)
            return cast(C, answer)

        return Result(parse, type_)

    def inside(self, settings: Any, key: str) -> Any:
        """Return the settings that have the format among others.

        Raises:
            InvalidArgumentError: they have a format of their own besides.
        """
        format_ = self.format.param
        if isinstance(format_, (Omit, NotGiven)):
            return settings
        if not isinstance(settings, Mapping):
            return {key: format_}
        given = cast("Mapping[str, Any]", settings)
        if key in given:
            raise InvalidArgumentError(f"{key} is given twice: leave one of them out")
        return {**given, key: format_}

    def resume(
        self, id_: object, after: object, body: object, allowed: Iterable[str]
    ) -> TypeGuard[str]:
        """Whether a stream is resumed, after an event or from its start.

        Args:
            id_: what is resumed, or `omit`.
            after: the number of the last event that is known, or `omit`.
            body: what a new request would send.
            allowed: what it may have beside `id_`.

        Raises:
            InvalidArgumentError: there is no `id_`, or there is a new request beside it.
        """
        given = not isinstance(id_, (Omit, NotGiven))
        if isinstance(after, int):
            if not given:
                raise InvalidArgumentError("starting after an event needs an id")
            self.after = after
        if given and isinstance(body, Mapping):
            for name, value in cast("Mapping[str, object]", body).items():
                if name not in allowed and not isinstance(value, (Omit, NotGiven)):
                    message = f"{name} belongs to a new request, not to one resumed"
                    raise InvalidArgumentError(message)
        return given
