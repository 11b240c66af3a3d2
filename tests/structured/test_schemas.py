"""The strict schema of a type, and what is refused before anything is sent."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any, Generic, Literal, TypeVar
from uuid import UUID

import pytest
from openai.lib._pydantic import to_strict_json_schema
from openai_client import OpenAI, SchemaError
from openai_client._core.errors import InvalidArgumentError
from openai_client.structured import strict_json_schema
from pydantic import BaseModel, Field
from structured_kit import CALL, Asks, completion, message
from typing_extensions import TypedDict

T = TypeVar("T")


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Step(BaseModel):
    explanation: str
    output: str


class Reasoning(BaseModel):
    """How it was solved."""

    steps: list[Step]
    final_answer: str


class Wide(BaseModel):
    name: str = Field(description="What it is called.")
    count: int
    share: float | None
    done: bool
    color: Color
    kind: Literal["a", "b"]
    day: date
    at: datetime
    id: UUID
    parts: list[Step]
    either: Step | Reasoning
    score: Annotated[int, Field(ge=0, le=10)]


class Described(BaseModel):
    first: Step = Field(description="The first.")
    second: Step


class Node(BaseModel):
    value: int
    children: list[Node]


class Box(BaseModel, Generic[T]):
    item: T


class Small(TypedDict):
    a: int


@pytest.mark.parametrize("model", [Step, Reasoning, Wide, Described, Node, Box[int]])
def test_the_schema_is_what_the_official_client_sends(model: type[BaseModel]) -> None:
    ours, theirs = strict_json_schema(model), to_strict_json_schema(model)
    theirs = {**theirs, "$defs": _used(theirs)}
    assert {**ours, "$defs": ours.get("$defs", {})} == theirs


def _used(schema: dict[str, Any]) -> dict[str, Any]:
    """The definitions that something refers to; what was inlined everywhere isn't sent."""
    return {
        name: found
        for name, found in schema.get("$defs", {}).items()
        if f"'#/$defs/{name}'" in repr(schema)
    }


def test_what_is_given_back_is_the_callers() -> None:
    strict_json_schema(Step)["properties"].clear()
    assert list(strict_json_schema(Step)["properties"]) == ["explanation", "output"]


def test_a_name_has_only_the_characters_that_are_allowed(asks: Asks) -> None:
    asks.parse(completion(message('{"item": 1}')), response_format=Box[int])
    assert asks.sent["response_format"]["json_schema"]["name"] == "Box_int"


@dataclass
class Inventory:
    stock: dict[str, int]


class Tagged(BaseModel):
    tags: set[str]


class Open(BaseModel):
    inner: list[Step]
    anything: Any


class Deep(BaseModel):
    more: list[Open]


class Endless(BaseModel):
    next: Endless


@pytest.mark.parametrize(
    ("type_", "said"),
    [
        (Inventory, "Inventory.stock: a dict with free keys"),
        (Tagged, "Tagged.tags: a set"),
        (Open, "Open.anything: a value of any type"),
        (Deep, "Open.anything: a value of any type"),
        (Endless, "Endless.next: every value needs another one"),
        (list[Step], "not an object"),
        (int, "not an object"),
        (object, "object"),
    ],
)
def test_a_type_that_cannot_be_sent_is_refused_with_its_field(
    asks: Asks, type_: Any, said: str
) -> None:
    for _ in range(2):
        with pytest.raises(SchemaError) as caught:
            asks.parse(completion(message("{}")), response_format=type_)
        assert said in str(caught.value)
        assert isinstance(caught.value, InvalidArgumentError)
        assert asks.requests == []


def test_all_problems_are_reported_at_once() -> None:
    class Order(BaseModel):
        lines: dict[str, int]
        labels: set[str]
        extra: Any

    with pytest.raises(SchemaError) as caught, OpenAI(api_key="x") as client:
        client.chat.completions.parse(**CALL, response_format=Order)
    fields = [problem.partition(":")[0] for problem in caught.value.problems]
    assert fields == ["Order.lines", "Order.labels", "Order.extra"]


REJECTED: dict[str, Any] = {
    "type": "object",
    "properties": {"a": {"type": "string"}, "b": {"type": "array"}},
    "required": ["a"],
}


@pytest.mark.parametrize(
    "given",
    [
        REJECTED,
        {"type": "json_schema", "json_schema": {"name": "n", "strict": True, "schema": REJECTED}},
        {"type": "array", "items": {"type": "string"}},
        {},
    ],
)
def test_a_schema_that_the_server_rejects_is_refused(asks: Asks, given: dict[str, Any]) -> None:
    with pytest.raises(SchemaError):
        asks.parse(completion(message("{}")), response_format=given)
    with pytest.raises(SchemaError):
        asks.client(completion(message("{}"))).chat.completions.stream(
            **CALL, response_format=given
        )
    assert asks.requests == []


def test_every_error_of_a_plain_schema_has_its_place() -> None:
    with pytest.raises(SchemaError) as caught, OpenAI(api_key="x") as client:
        client.chat.completions.parse(**CALL, response_format=REJECTED)
    assert any(problem.startswith("/properties/b: ") for problem in caught.value.problems)
    assert len(caught.value.problems) >= 3


@pytest.mark.parametrize("given", ["json", 3, b"x"])
def test_what_is_no_format_is_refused(asks: Asks, given: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        asks.parse(completion(message("{}")), response_format=given)
    assert asks.requests == []


def test_a_type_is_read_once() -> None:
    class Once(BaseModel):
        a: int
        read: int = 0

        @classmethod
        def model_json_schema(cls, *args: Any, **kwargs: Any) -> dict[str, Any]:
            calls.append(cls)
            return super().model_json_schema(*args, **kwargs)

    calls: list[Any] = []
    for _ in range(3):
        strict_json_schema(Once)
    assert len(calls) == 1
