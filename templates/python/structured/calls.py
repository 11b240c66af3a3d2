"""What the generated methods `parse` and `stream` hand to the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from typing_extensions import TypeVar

from .._core.response_info import Result
from .._core.results import parse_body
from .parse import fill
from .schemas import format_of
from .tools import tools_of

if TYPE_CHECKING:
    from .._core.wire import AnyWireResponse

__all__ = ["FormatT", "Structured"]

FormatT = TypeVar("FormatT", default=None)
C = TypeVar("C")


class Structured:
    """The types of one call: what is sent of them, and how its answer is read.

    Args:
        response_format: a pydantic model, dataclass or TypedDict, a JSON Schema, or
            what the API takes itself.
        tools: tools as the API takes them, pydantic models, and annotated functions.

    Raises:
        SchemaError: the server would reject a schema.
        InvalidArgumentError: an argument is none of these.
    """

    __slots__ = ("format", "tools")

    def __init__(self, response_format: object, tools: object = None) -> None:
        self.format = format_of(response_format)
        self.tools = tools_of(tools)

    @property
    def parses(self) -> bool:
        """Whether there is something to read: a format, or a tool's arguments."""
        return self.format.reader is not None or bool(self.tools.readers)

    def result(self, type_: type[C]) -> Result[C]:
        """Return how the body of an answer becomes a completion of `type_`."""

        def parse(response: AnyWireResponse) -> C:
            completion: Any = parse_body(response, type_)
            fill(completion, self.format, self.tools)
            return cast(C, completion)

        return Result(parse)
