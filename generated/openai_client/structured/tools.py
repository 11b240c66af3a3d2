"""Functions that the model may call, made of types and of functions."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, cast

from typing_extensions import Required, TypedDict

from .._core.errors import InvalidArgumentError
from .._core.kept import kept
from .._core.omit import NotGiven, Omit
from .errors import SchemaError
from .readers import JsonReader, Reader, TypeReader
from .schemas import check_schema, schema_name, strict_json_schema

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

    from .shape import Shape

__all__ = [
    "FunctionTool",
    "Tools",
    "flat_tool",
    "function_tool",
    "pydantic_function_tool",
    "tools_of",
]


class FunctionDefinition(TypedDict, total=False):
    """A function that the model may call."""

    name: Required[str]
    description: str
    parameters: dict[str, object]
    strict: bool | None


class FunctionTool(TypedDict):
    """A function as a tool, as the API takes it."""

    type: Literal["function"]
    function: FunctionDefinition


class _Readable(dict[str, Any]):
    """A function's definition that knows how its arguments are read."""

    __slots__ = ("reader",)
    reader: Reader


class Tools:
    """The tools of a request.

    Attributes:
        param: what is sent, `omit` included.
        readers: what reads the arguments, by the function's name.
    """

    __slots__ = ("param", "readers")

    def __init__(self, param: Any, readers: Mapping[str, Reader]) -> None:
        self.param = param
        self.readers = readers


def pydantic_function_tool(
    model: type[BaseModel], *, name: str | None = None, description: str | None = None
) -> FunctionTool:
    """Return a tool whose arguments are the fields of a model.

    Args:
        model: a pydantic model; a dataclass or TypedDict does as well.
        name: the function's name; left out, the model's.
        description: what the function does; left out, the model's docstring.

    Raises:
        SchemaError: the server would reject the schema.
    """
    if description is None:
        description = _docstring(model)
    return _tool(
        name or schema_name(model),
        description,
        strict_json_schema(model),
        TypeReader(model),
    )


def function_tool(
    function: Callable[..., object],
    *,
    name: str | None = None,
    description: str | None = None,
) -> FunctionTool:
    """Return a tool for a function whose parameters are annotated.

    The parsed arguments of its calls are a dict: `function(**call.parsed_arguments)`.

    Args:
        function: what may be called; its parameters are given by name.
        name: the function's name; left out, its own.
        description: what the function does; left out, its docstring.

    Raises:
        SchemaError: a parameter has no type, or one that the server would reject.
    """
    body, given = _body(function)
    model = _model_of(function, body, given)
    if description is None:
        description = inspect.getdoc(body)
    reader = TypeReader(model, _arguments)
    return _tool(
        name or schema_name(body), description, strict_json_schema(model), reader
    )


def _body(function: Callable[..., object]) -> tuple[Any, set[str]]:
    """The function under every `functools.partial`, and the arguments named in them."""
    body: Any = function
    given: set[str] = set()
    while isinstance(body, functools.partial):
        part = cast("functools.partial[object]", body)
        given |= part.keywords.keys()
        body = part.func
    return body, given


def _tool(
    name: str, description: str | None, schema: dict[str, object], reader: Reader
) -> FunctionTool:
    function = _Readable(name=name, strict=True, parameters=schema)
    if description:
        function["description"] = description
    function.reader = reader
    return {"type": "function", "function": cast(FunctionDefinition, function)}


def _docstring(type_: Any) -> str | None:
    text: object = type_.__dict__.get("__doc__")
    # Dataclasses write their own signature there, which says nothing new.
    if not isinstance(text, str) or text.startswith(f"{type_.__name__}("):
        return None
    return inspect.cleandoc(text)


def _arguments(value: Any) -> dict[str, Any]:
    fields: dict[str, FieldInfo] = cast("type[BaseModel]", type(value)).model_fields
    given: set[str] = value.model_fields_set
    return {
        info.alias or name: getattr(value, name)
        for name, info in fields.items()
        if name in given
    }


def _hints(body: Any) -> dict[str, Any]:
    from typing_extensions import get_type_hints

    if not (inspect.isroutine(body) or isinstance(body, type)):
        body = type(body).__call__  # an object that can be called
    return get_type_hints(body, include_extras=True)


def _model_of(function: Callable[..., object], body: Any, given: set[str]) -> Any:
    """A model whose fields are the parameters, but for those that are given already."""
    from pydantic import BaseModel, ConfigDict, Field, create_model

    name = schema_name(body)
    try:
        hints, parameters = _hints(body), inspect.signature(function).parameters
    except (NameError, TypeError, ValueError) as error:
        raise SchemaError(
            name, [f"{name}: its annotations can't be read: {error}"]
        ) from None
    fields: dict[str, Any] = {}
    problems: list[str] = []
    for parameter in parameters.values():
        if parameter.name in given:
            continue
        problem = _problem(parameter, hints)
        if problem:
            problems.append(f"{name}.{parameter.name}: {problem}")
            continue
        field = parameter.name
        if field[0] == "_" or hasattr(BaseModel, field):
            field = (
                f"{field.strip('_')}_{len(fields)}"  # models have that for themselves
            )
        fields[field] = (hints[parameter.name], Field(alias=parameter.name))
    if problems:
        raise SchemaError(name, problems)
    config = ConfigDict(extra="forbid", title=name, protected_namespaces=())
    return create_model(name, __config__=config, **fields)


def _problem(parameter: inspect.Parameter, hints: Mapping[str, Any]) -> str:
    if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
        return "any number of arguments can't be described (name each of them)"
    if parameter.kind is parameter.POSITIONAL_ONLY:
        return "a call gives its arguments by name (remove the `/`)"
    return "" if parameter.name in hints else "it has no type (annotate it)"


def flat_tool(function: Mapping[str, Any]) -> dict[str, Any]:
    """Return a function's tool in the form that has no object of its own for it."""
    tool = _Readable(type="function", **function)
    reader = getattr(function, "reader", None)
    if isinstance(reader, Reader):
        tool.reader = reader
    return tool


def tools_of(value: Any, shape: Shape) -> Tools:
    """Return the tools of a request.

    Args:
        shape: the form of the request.
        value: any number of tools as the API takes them, pydantic models, and annotated
            functions; or `omit`.

    Raises:
        SchemaError: the server would reject the schema of one.
        InvalidArgumentError: one is none of these.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return Tools(value, {})
    if isinstance(value, (str, Mapping)) or not isinstance(value, Iterable):
        raise InvalidArgumentError("tools must be a list of tools")
    tools = [shape.tool(_one(tool)) for tool in cast("Iterable[object]", value)]
    readers: dict[str, Reader] = {}
    for tool in tools:
        for name, function in shape.functions(tool):
            reader = _reader(function, shape)
            if reader is not None:
                readers[name] = reader
    return Tools(tools, readers)


def _one(tool: object) -> Mapping[str, Any]:
    if isinstance(tool, Mapping):
        return cast("Mapping[str, Any]", tool)
    if isinstance(tool, type):
        model = cast("type[BaseModel]", tool)
        return kept("tool", model, lambda: pydantic_function_tool(model))
    if callable(tool):
        return kept("tool", tool, lambda: function_tool(tool))
    shown = type(tool).__name__
    raise InvalidArgumentError(
        f"a tool is a mapping, a model or a function, no {shown}"
    )


def _reader(function: Mapping[str, Any], shape: Shape) -> Reader | None:
    reader = getattr(function, "reader", None)
    if isinstance(reader, Reader):
        return reader
    strict = function.get("strict")
    if "parameters" in function:
        name = str(function.get("name", "function"))
        check_schema(function["parameters"], name, "tool", strict, shape)
    return JsonReader() if strict is True else None
