"""The strict schemas beside those of the official client: every difference has its reason."""

from __future__ import annotations

import datetime
import decimal
import enum
import ipaddress
import json
import pathlib
import uuid
from typing import Annotated, Any, Literal, NamedTuple

import pytest
from openai.lib._pydantic import to_strict_json_schema
from openai_client import SchemaError
from openai_client.structured import strict_json_schema
from openai_client.structured.lint.engine import check, is_accepted
from pydantic import BaseModel, ConfigDict, Field, HttpUrl, Json, SecretStr, conint


class Color(str, enum.Enum):
    RED = "red"
    BLUE = "blue"


class Step(BaseModel):
    """One step."""

    explanation: str
    output: str


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: list[str]


class Solved(BaseModel):
    steps: list[Step]
    final_answer: str


class Enums(BaseModel):
    color: Color
    number: Literal[1, 2]
    colors: list[Color]
    only: Literal["only"]


class Described(BaseModel):
    first: Step = Field(description="the first one")
    second: Step


class Union(BaseModel):
    pet: Cat | Dog


class Node(BaseModel):
    value: int
    next: Node | None


class Tree(BaseModel):
    value: int
    children: list[Tree]


class Times(BaseModel):
    at: datetime.datetime
    day: datetime.date
    time: datetime.time
    length: datetime.timedelta
    id: uuid.UUID


class Numbers(BaseModel):
    small: int = Field(ge=1, le=5)
    positive: float = Field(gt=0)
    fives: conint(multiple_of=5)  # type: ignore[valid-type]
    exact: decimal.Decimal


class Texts(BaseModel):
    short: str = Field(min_length=1, max_length=5)
    letters: str = Field(pattern="^a+$")


class Nested(BaseModel):
    rows: list[list[Step]]
    maybe: Step | None
    other: Step | None = Field(description="may be missing")


class Named(BaseModel):
    value: int = Field(alias="the-value")


class Examples(BaseModel):
    a: int = Field(examples=[1])


class Empty(BaseModel):
    pass


SAME: list[type[BaseModel]] = [
    *(Solved, Enums, Described, Union, Node, Tree, Times, Numbers, Texts, Nested, Named),
    *(Examples, Empty),
]


@pytest.mark.parametrize("model", SAME, ids=lambda model: model.__name__)
def test_ordinary_models_have_the_official_schema(model: type[BaseModel]) -> None:
    theirs = to_strict_json_schema(model)
    assert is_accepted(check(theirs))
    used = {n: s for n, s in theirs.get("$defs", {}).items() if f"#/$defs/{n}" in repr(theirs)}
    ours = strict_json_schema(model)
    assert {**ours, "$defs": ours.get("$defs", {})} == {**theirs, "$defs": used}
    assert list(ours["properties"]) == list(theirs["properties"])


class Defaults(BaseModel):
    count: int = 3
    kind: Literal["x", "y"] = "x"
    note: str | None = None


class Tagged(BaseModel):
    pet: Annotated[Cat | Dog, Field(discriminator="kind")]


class Link(BaseModel):
    url: HttpUrl


class File(BaseModel):
    path: pathlib.Path


class Raw(BaseModel):
    data: bytes


class Secret(BaseModel):
    key: SecretStr


class Network(BaseModel):
    net: ipaddress.IPv4Network


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


class Mixed(BaseModel):
    value: Literal["a", 1]


class Stock(BaseModel):
    amounts: dict[str, int]


class Anything(BaseModel):
    value: Any


class Text(BaseModel):
    value: Json[Any]


class Pair(BaseModel):
    both: tuple[int, str]


class Unique(BaseModel):
    numbers: set[int]


class Items(BaseModel):
    values: list  # type: ignore[type-arg]


class Difference(NamedTuple):
    """`ours` is what stands at `pointer` in our schema; None where the type is refused."""

    model: type[BaseModel]
    why: str
    taken: bool  # whether the server takes the official schema
    pointer: str
    ours: Any


OBJECTS = [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]
DIFFERENCES = [
    Difference(
        Defaults,
        "a default has no effect, since every property is generated, and Azure refuses it",
        True,
        "count",
        {"title": "Count", "type": "integer"},
    ),
    Difference(
        Tagged,
        "oneOf is refused; the branches exclude each other, so anyOf is the same",
        False,
        "pet",
        {"anyOf": OBJECTS, "title": "Pet"},
    ),
    Difference(
        Link,
        "the server knows no format uri; pydantic still checks the answer",
        False,
        "url",
        {
            "title": "Url",
            "type": "string",
            "minLength": 1,
            "maxLength": 2083,
            "description": "Must have the format uri.",
        },
    ),
    *(
        Difference(
            model,
            "the server doesn't know the format; pydantic still checks the answer",
            False,
            name,
            {
                "title": name.title(),
                "type": "string",
                **more,
                "description": f"Must have the format {format_}.",
            },
        )
        for model, name, format_, more in (
            (File, "path", "path", {}),
            (Raw, "data", "binary", {}),
            (Secret, "key", "password", {"writeOnly": True}),
            (Network, "net", "ipv4network", {}),
        )
    ),
    Difference(
        Open,
        "an object that takes further properties is refused; ours is closed",
        False,
        "a",
        {"title": "A", "type": "integer"},
    ),
    Difference(
        Mixed,
        "an enum of mixed values needs its types",
        False,
        "value",
        {"title": "Value", "enum": ["a", 1], "type": ["string", "integer"]},
    ),
    *(
        Difference(
            model, "no strict schema says it, so the field is named instead", False, name, None
        )
        for model, name in (
            (Stock, "Stock.amounts"),
            (Anything, "Anything.value"),
            (Pair, "Pair.both"),
            (Unique, "Unique.numbers"),
            (Items, "Items.values"),
        )
    ),
]


@pytest.mark.parametrize("one", DIFFERENCES, ids=lambda one: one.model.__name__)
def test_each_difference_has_its_reason(one: Difference) -> None:
    theirs = to_strict_json_schema(one.model)
    assert is_accepted(check(theirs)) is one.taken
    assert one.why
    if one.ours is None:
        with pytest.raises(SchemaError, match=one.pointer):
            strict_json_schema(one.model)
        return
    ours = strict_json_schema(one.model)
    assert is_accepted(check(ours))
    assert ours["properties"][one.pointer] == one.ours
    assert json.dumps(ours, sort_keys=True) != json.dumps(theirs, sort_keys=True)


def test_json_in_a_string_is_a_string() -> None:
    assert strict_json_schema(Text)["properties"]["value"]["type"] == "string"
