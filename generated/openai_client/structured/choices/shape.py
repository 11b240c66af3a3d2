"""The form of answers that are choices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..shape import Shape, State
from .fill import fill

if TYPE_CHECKING:
    from ..calls import Structured

__all__ = ["SHAPE"]


class _Choices(Shape):
    api = "chat"

    def format(self, name: str, schema: object) -> dict[str, Any]:
        described = {"name": name, "strict": True, "schema": schema}
        return {"type": "json_schema", "json_schema": described}

    def described(self, format_: Mapping[str, Any]) -> object:
        return format_.get("json_schema")

    def tool(self, tool: Mapping[str, Any]) -> Mapping[str, Any]:
        return tool

    def functions(
        self, tool: Mapping[str, Any]
    ) -> Iterator[tuple[str, Mapping[str, Any]]]:
        function: object = tool.get("function")
        if isinstance(function, Mapping):
            given = cast("Mapping[str, Any]", function)
            yield str(given.get("name")), given

    def fill(self, answer: Any, structured: Structured) -> None:
        fill(answer, structured.format, structured.tools)

    def state(
        self, type_: type[Any], structured: Structured, classes: Mapping[str, type[Any]]
    ) -> State:
        from .state import StreamState

        return StreamState(type_, structured)


SHAPE: Shape = _Choices()
