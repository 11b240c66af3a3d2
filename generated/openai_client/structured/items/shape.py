"""The form of answers that are a list of items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..shape import Shape, State
from ..tools import flat_tool
from ..values import items
from .fill import fill

if TYPE_CHECKING:
    from ..calls import Structured

__all__ = ["SHAPE"]


class _Items(Shape):
    api = "responses"

    def format(self, name: str, schema: object) -> dict[str, Any]:
        return {"type": "json_schema", "name": name, "strict": True, "schema": schema}

    def described(self, format_: Mapping[str, Any]) -> object:
        return format_

    def tool(self, tool: Mapping[str, Any]) -> Mapping[str, Any]:
        function: object = tool.get("function")
        if tool.get("type") == "function" and isinstance(function, Mapping):
            return flat_tool(cast("Mapping[str, Any]", function))
        return tool

    def functions(
        self, tool: Mapping[str, Any]
    ) -> Iterator[tuple[str, Mapping[str, Any]]]:
        if tool.get("type") == "function":
            yield str(tool.get("name")), tool
        elif tool.get("type") == "namespace":
            for inner in items(tool.get("tools")):
                if isinstance(inner, Mapping):
                    function = cast("Mapping[str, Any]", inner)
                    for name, found in self.functions(function):
                        yield f"{tool.get('name')}.{name}", found

    def fill(self, answer: Any, structured: Structured) -> None:
        fill(answer, structured)

    def state(
        self, type_: type[Any], structured: Structured, classes: Mapping[str, type[Any]]
    ) -> State:
        from .state import StreamState

        return StreamState(type_, structured, classes)


SHAPE: Shape = _Items()
