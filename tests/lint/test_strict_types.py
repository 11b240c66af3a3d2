"""The strict schema of Python types."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import uuid
from pathlib import Path
from typing import Annotated, Any, Literal
from typing import TypedDict as StandardTypedDict

import pytest
from pydantic import BaseModel, ConfigDict, Field, HttpUrl, TypeAdapter, ValidationError
from specloom.lint import PROFILES, NotExpressibleError, check, is_accepted, strict_schema
from specloom.lint.strict import strict_schema as portable_schema
from specloom.lint.testing import assert_accepted
from specloom.lint.to_strict import to_strict
from specloom.lint.typeddicts import readable
from typing_extensions import NotRequired, Required, TypedDict


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Address(BaseModel):
    """Where somebody lives."""

    street: str = Field(description="with the number")
    zip: str | None = None


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"]
    name: str


class Tree(BaseModel):
    value: int
    left: Tree | None = Field(None, description="smaller values")
    right: Tree | None = None


class Endless(BaseModel):
    parent: Endless


class Everything(BaseModel):
    model_config = ConfigDict(extra="allow")

    home: Address = Field(description="the main one")
    work: Address | None = None
    pet: Annotated[Cat | Dog, Field(discriminator="kind")]
    color: Color
    mixed: Literal["a", 1]
    amount: decimal.Decimal
    at: datetime.datetime
    day: datetime.date
    id: uuid.UUID
    url: HttpUrl
    file: Path
    data: bytes
    tree: Tree
    many: list[Address] = []
    aliased: int = Field(alias="camelCase")
    code: str = Field(pattern="^[A-Z]{3}$", min_length=3)
    count: Annotated[int, Field(ge=1, le=5)] = 3


@dataclasses.dataclass
class Point:
    x: int
    tags: list[str] = dataclasses.field(default_factory=list)


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Step(BaseModel):
    explanation: str
    output: str


class MathResponse(BaseModel):
    steps: list[Step]
    final_answer: str


class CalendarEvent(BaseModel):
    name: str
    date: str
    participants: list[str]


@pytest.mark.parametrize(
    "type_", [Address, Cat, Tree, Everything, Point, Movie, MathResponse, CalendarEvent]
)
@pytest.mark.parametrize("profile", ["responses", "chat", "azure"])
def test_ordinary_types_are_accepted(type_: Any, profile: str) -> None:
    schema = strict_schema(type_, profile)
    assert is_accepted(check(schema, profile))
    json.dumps(schema)
    assert schema["required"] == list(schema["properties"])


@pytest.mark.parametrize("profile", ["openai-2024", "fine-tuned", "azure-docs"])
def test_older_servers_get_what_they_take(profile: str) -> None:
    assert is_accepted(check(strict_schema(Everything, profile), profile))
    assert profile in PROFILES


@pytest.mark.parametrize("type_", [Address, Cat, Tree, Everything, Point, Movie, MathResponse])
def test_a_client_makes_the_same_schema_without_the_fixes(type_: Any) -> None:
    assert portable_schema(type_) == strict_schema(type_)


def test_what_a_strict_schema_cannot_say_is_said_otherwise_or_in_words() -> None:
    """What older versions of pydantic write, and what only people do (`json_schema_extra`)."""
    address = Address.model_json_schema()
    parts = {
        "home": {"allOf": [{"$ref": "#/$defs/Address"}], "title": "Home", "default": None},
        "amount": {"type": "string", "pattern": r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$"},
        "code": {"type": "string", "pattern": r"(?<=a)b"},
        "year": {"type": "string", "pattern": r"^(?<year>\d+)\z"},
        "note": {"type": "string", "not": {"maxLength": 0}},
    }
    schema = to_strict({"type": "object", "properties": parts, "$defs": {"Address": address}})
    assert is_accepted(check(schema))
    properties = schema["properties"]
    assert properties["home"]["properties"].keys() == {"street", "zip"}
    assert properties["home"]["title"] == "Home"
    assert properties["amount"]["pattern"] == r"^[+-]?(\d+\.?\d*|\.\d+)$"
    assert properties["year"]["pattern"] == r"^(?P<year>\d+)\Z"
    assert "pattern" not in properties["code"] and "(?<=a)b" in properties["code"]["description"]
    assert "not" not in properties["note"] and "maxLength" in properties["note"]["description"]


def test_the_schema_of_the_guides_example() -> None:
    assert strict_schema(MathResponse) == {
        "$defs": {
            "Step": {
                "properties": {
                    "explanation": {"title": "Explanation", "type": "string"},
                    "output": {"title": "Output", "type": "string"},
                },
                "required": ["explanation", "output"],
                "title": "Step",
                "type": "object",
                "additionalProperties": False,
            }
        },
        "properties": {
            "steps": {"items": {"$ref": "#/$defs/Step"}, "title": "Steps", "type": "array"},
            "final_answer": {"title": "Final Answer", "type": "string"},
        },
        "required": ["steps", "final_answer"],
        "title": "MathResponse",
        "type": "object",
        "additionalProperties": False,
    }


def test_a_description_beside_a_reference_is_kept() -> None:
    properties = strict_schema(Everything)["properties"]
    assert properties["home"]["description"] == "the main one"
    assert properties["home"]["properties"]["street"]["description"] == "with the number"
    left = strict_schema(Tree)["properties"]["left"]
    assert left["description"] == "smaller values"


def test_what_the_server_cannot_check_is_said_in_words() -> None:
    url = strict_schema(Everything)["properties"]["url"]
    assert "format" not in url
    assert "uri" in url["description"]


def test_defaults_are_left_out_and_null_is_not_invented() -> None:
    properties = strict_schema(Everything)["properties"]
    assert properties["count"] == {"maximum": 5, "minimum": 1, "title": "Count", "type": "integer"}
    assert strict_schema(Movie)["properties"]["year"]["type"] == "integer"


def test_aliases_are_the_names_on_the_wire() -> None:
    assert "camelCase" in strict_schema(Everything)["properties"]


def test_an_answer_parses_back() -> None:
    schema = strict_schema(Tree)
    assert schema["properties"].keys() == {"value", "left", "right"}
    tree = Tree.model_validate(
        {"value": 1, "left": None, "right": {"value": 2, "left": None, "right": None}}
    )
    assert tree.right is not None


def test_each_call_gives_its_own_dict() -> None:
    first = strict_schema(Address)
    first["properties"].clear()
    assert strict_schema(Address)["properties"]


class Inner(BaseModel):
    extra: dict[str, int]


class Bad(BaseModel):
    tags: dict[str, str]
    free: dict
    names: set[str]
    frozen: frozenset[int]
    pair: tuple[int, str]
    anything: Any
    things: list
    inner: list[Inner]
    plain: str


def test_what_cannot_be_expressed_names_every_field() -> None:
    with pytest.raises(NotExpressibleError) as caught:
        strict_schema(Bad)
    assert {problem.field for problem in caught.value.problems} == {
        "Bad.tags",
        "Bad.free",
        "Bad.names",
        "Bad.frozen",
        "Bad.pair",
        "Bad.anything",
        "Bad.things[]",
        "Inner.extra",
    }
    assert "Bad.tags: a dict with free keys can't be expressed" in str(caught.value)


@pytest.mark.parametrize(
    ("type_", "words"),
    [
        (list[int], "not an object"),
        (int, "not an object"),
        (Cat | Dog, "a union, not an object"),
        (Endless, "Endless.parent"),
        (dict[str, int], "a dict with free keys"),
        (object(), "a value, no type"),
        ({"type": "object"}, "a value, no type"),
        ("Movie", "a value, no type"),
        (open, "can.t make a schema"),
    ],
)
def test_what_is_no_model(type_: Any, words: str) -> None:
    with pytest.raises(NotExpressibleError, match=words):
        strict_schema(type_)


def test_the_one_liner_for_tests() -> None:
    assert_accepted(CalendarEvent)
    assert_accepted(strict_schema(CalendarEvent))
    assert_accepted({"tools": [{"type": "function", "name": "f", "parameters": {}}]})
    with pytest.raises(AssertionError, match=r"SO010.*must be the single string 'object'"):
        assert_accepted({"type": "array", "items": {"type": "string"}})
    with pytest.raises(AssertionError, match=r"Bad\.tags"):
        assert_accepted(Bad)


class Ticket(BaseModel):
    answer: str
    reasoning: str


def test_the_one_liner_can_be_strict_about_traps() -> None:
    assert_accepted(Ticket)
    with pytest.raises(AssertionError, match="T7"):
        assert_accepted(Ticket, warnings=True)
    assert_accepted(Ticket, warnings=True, ignore=("T7",))


class Leaf(StandardTypedDict, total=False):
    """A leaf of a tree."""

    size: Required[int]
    below: list[Leaf]


class Branch(StandardTypedDict):
    leaf: Leaf | None
    name: Annotated[str, Field(description="What it is called")]
    note: NotRequired[str]


def test_a_typed_dict_of_the_standard_library() -> None:
    schema = strict_schema(Branch)
    assert schema["required"] == ["leaf", "name", "note"]
    assert schema["properties"]["name"]["description"] == "What it is called"
    leaf = schema["$defs"]["Leaf"]
    assert leaf["required"] == ["size", "below"]
    assert leaf["properties"]["below"]["items"] == {"$ref": "#/$defs/Leaf"}
    assert leaf["description"] == "A leaf of a tree."
    assert not check(schema)


def test_its_keys_are_required_as_they_were() -> None:
    adapter = TypeAdapter[Any](readable(Branch))
    assert adapter.validate_python({"leaf": {"size": 1}, "name": "a"})
    for value in ({"leaf": {}, "name": "a"}, {"leaf": None}):
        with pytest.raises(ValidationError):
            adapter.validate_python(value)
    assert readable(int) is int
    assert readable(list[int]) == list[int]
