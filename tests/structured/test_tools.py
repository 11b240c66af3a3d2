"""Tools made of models and of functions, and their arguments."""

from __future__ import annotations

import enum
import functools
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

import openai
import pytest
from openai_client import (
    InvalidArgumentError,
    OutputValidationError,
    SchemaError,
    function_tool,
    pydantic_function_tool,
)
from pydantic import BaseModel, Field
from structured_kit import Asks, call, completion, message


class Unit(str, enum.Enum):
    celsius = "celsius"
    kelvin = "kelvin"


class GetWeather(BaseModel):
    """Look up the weather of a city."""

    city: str
    unit: Unit


class Bare(BaseModel):
    a: int


def get_weather(
    city: Annotated[str, Field(description="Where.")], unit: Unit, days: int = 1
) -> str:
    """Look up the weather of a city."""
    return f"{city} {unit.value} {days}"


def _called(*calls: dict[str, Any]) -> Any:
    return completion(message(None, tool_calls=list(calls)), finish="tool_calls")


@pytest.mark.parametrize("tool", [GetWeather, pydantic_function_tool(GetWeather)])
def test_arguments_become_a_value_of_the_model(asks: Asks, tool: Any) -> None:
    done = asks.parse(_called(call("GetWeather", {"city": "Bonn", "unit": "kelvin"})), tools=[tool])
    (made,) = done.choices[0].message.tool_calls
    assert made.function.parsed_arguments == GetWeather(city="Bonn", unit=Unit.kelvin)
    assert isinstance(made.function.parsed_arguments, GetWeather)
    assert (made.id, made.function.name) == ("call_1", "GetWeather")
    assert json.loads(made.function.arguments) == {"city": "Bonn", "unit": "kelvin"}
    assert done.choices[0].message.parsed is None


@pytest.mark.parametrize("model", [GetWeather, Bare])
def test_the_tool_is_the_official_clients(model: type[BaseModel]) -> None:
    assert pydantic_function_tool(model) == openai.pydantic_function_tool(model)
    ours = pydantic_function_tool(model, name="other", description="Does it.")
    assert ours == openai.pydantic_function_tool(model, name="other", description="Does it.")


def test_a_function_is_described_by_its_signature(asks: Asks) -> None:
    answer = _called(call("get_weather", {"city": "Bonn", "unit": "kelvin", "days": 3}))
    done = asks.parse(answer, tools=[get_weather])
    arguments = done.choices[0].message.tool_calls[0].function.parsed_arguments
    assert arguments == {"city": "Bonn", "unit": Unit.kelvin, "days": 3}
    assert get_weather(**arguments) == "Bonn kelvin 3"
    (sent,) = asks.sent["tools"]
    function = sent["function"]
    assert (sent["type"], function["name"], function["strict"]) == ("function", "get_weather", True)
    assert function["description"] == "Look up the weather of a city."
    parameters = function["parameters"]
    assert parameters["properties"]["city"] == {
        "type": "string",
        "title": "City",
        "description": "Where.",
    }
    assert parameters["required"] == ["city", "unit", "days"]
    assert parameters["additionalProperties"] is False


def test_a_function_keeps_names_that_models_cannot_have(asks: Asks) -> None:
    def look(_at: str, model_dump: int, schema: bool) -> None: ...

    given = {"_at": "x", "model_dump": 1, "schema": True}
    done = asks.parse(_called(call("look", given)), tools=[look])
    assert done.choices[0].message.tool_calls[0].function.parsed_arguments == given


class Forecast:
    """Look ahead."""

    def __call__(self, city: str) -> str:
        return city


def test_a_partial_and_an_object_are_functions_too(asks: Asks) -> None:
    here = functools.partial(get_weather, unit=Unit.kelvin)
    calls = (
        call("get_weather", {"city": "Bonn", "days": 2}),
        call("Forecast", {"city": "Ulm"}),
    )
    done = asks.parse(_called(*calls), tools=[here, Forecast()])
    first, second = (c.function.parsed_arguments for c in done.choices[0].message.tool_calls)
    assert here(**first) == "Bonn kelvin 2"
    assert second == {"city": "Ulm"}
    sent = [tool["function"] for tool in asks.sent["tools"]]
    assert [one["name"] for one in sent] == ["get_weather", "Forecast"]
    assert [one["description"] for one in sent] == [get_weather.__doc__, Forecast.__doc__]
    assert [one["parameters"]["required"] for one in sent] == [["city", "days"], ["city"]]


def test_a_dataclass_is_a_tool_too(asks: Asks) -> None:
    @dataclass
    class Move:
        x: int
        y: int

    done = asks.parse(_called(call("Move", {"x": 1, "y": 2})), tools=[Move])
    assert done.choices[0].message.tool_calls[0].function.parsed_arguments == Move(1, 2)
    assert "description" not in asks.sent["tools"][0]["function"]


SCHEMA = {
    "type": "object",
    "properties": {"q": {"type": "string"}},
    "required": ["q"],
    "additionalProperties": False,
}


def _plain(**more: Any) -> dict[str, Any]:
    return {"type": "function", "function": {"name": "find", "parameters": SCHEMA, **more}}


def test_a_strict_tool_of_the_api_gives_a_dict(asks: Asks) -> None:
    done = asks.parse(_called(call("find", {"q": "x"})), tools=[_plain(strict=True)])
    assert done.choices[0].message.tool_calls[0].function.parsed_arguments == {"q": "x"}
    assert asks.sent["tools"] == [_plain(strict=True)]


def test_a_tool_that_is_not_strict_is_left_to_the_caller(asks: Asks) -> None:
    done = asks.parse(_called(call("find", "not JSON")), tools=[_plain()])
    function = done.choices[0].message.tool_calls[0].function
    assert (function.arguments, function.parsed_arguments) == ("not JSON", None)


def test_tools_stand_side_by_side(asks: Asks) -> None:
    custom = {"type": "custom", "custom": {"name": "shell"}}
    tools = iter([GetWeather, get_weather, _plain(strict=True), custom])
    answer = _called(
        call("find", {"q": "x"}, "call_1"),
        call("GetWeather", {"city": "Bonn", "unit": "kelvin"}, "call_2"),
        {"id": "call_3", "type": "custom", "custom": {"name": "shell", "input": "ls"}},
        call("unheard", {"of": 1}, "call_4"),
    )
    done = asks.parse(answer, tools=tools)
    calls = done.choices[0].message.tool_calls
    assert [c.id for c in calls] == ["call_1", "call_2", "call_3", "call_4"]
    assert calls[0].function.parsed_arguments == {"q": "x"}
    assert calls[1].function.parsed_arguments.city == "Bonn"
    assert calls[2].to_dict()["custom"]["input"] == "ls"
    assert calls[3].function.parsed_arguments is None
    assert [t["type"] for t in asks.sent["tools"]] == ["function"] * 3 + ["custom"]


def test_arguments_that_do_not_fit_are_an_error(asks: Asks) -> None:
    with pytest.raises(OutputValidationError, match="GetWeather: city") as caught:
        asks.parse(_called(call("GetWeather", {"unit": "kelvin"})), tools=[GetWeather])
    assert caught.value.completion.choices[0].finish_reason == "tool_calls"


def _no_type(a, b: int) -> None: ...  # type: ignore[no-untyped-def]
def _many(*args: int) -> None: ...
def _options(**options: int) -> None: ...
def _by_place(a: int, /) -> None: ...
def _map(a: dict[str, int]) -> None: ...


@pytest.mark.parametrize(
    ("function", "said"),
    [
        (_no_type, "no_type.a: it has no type"),
        (_many, "many.args: any number of arguments"),
        (_options, "options.options: any number of arguments"),
        (_by_place, "by_place.a: a call gives its arguments by name"),
        (_map, "map.a: a dict with free keys"),
        (list[int], "list has no schema that the server takes"),
    ],
)
def test_a_function_that_cannot_be_described_is_refused(
    asks: Asks, function: Callable[..., object], said: str
) -> None:
    with pytest.raises(SchemaError) as caught:
        asks.parse(_called(), tools=[function])
    assert said in str(caught.value)
    assert asks.requests == []


@pytest.mark.parametrize("strict", [True, False])
def test_parameters_that_the_server_rejects_are_refused(asks: Asks, strict: bool) -> None:
    broken = {"type": "object", "properties": {"a": {"type": "strnig"}}}
    tool = {"type": "function", "function": {"name": "f", "strict": strict, "parameters": broken}}
    with pytest.raises(SchemaError, match="/properties/a"):
        asks.parse(_called(), tools=[tool])


@pytest.mark.parametrize("tools", ["x", 3, [3], {"type": "function"}])
def test_what_is_no_tool_is_refused(asks: Asks, tools: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        asks.parse(_called(), tools=tools)


def test_a_tool_serves_create_as_well() -> None:
    tool = function_tool(get_weather, name="weather", description="Tell it.")
    assert tool["function"]["name"] == "weather"
    assert json.loads(json.dumps(tool))["function"]["description"] == "Tell it."
