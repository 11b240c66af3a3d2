"""Values of documents that are still being written."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, Generic, Literal, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai_client.structured import partial_json
from openai_client.structured.partial import snapshot
from pydantic import BaseModel, ConfigDict, Field, RootModel, TypeAdapter, model_validator
from typing_extensions import TypedDict

T = TypeVar("T")


class Color(enum.Enum):
    RED = "red"
    GREEN = "green"


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: list[str]


class Size(TypedDict):
    width: float
    height: float | None


@dataclass(frozen=True)
class Maker:
    name: str
    since: date
    cities: list[str] = field(default_factory=list)


class Names(RootModel[list[str]]):
    pass


class Box(BaseModel, Generic[T]):
    item: T


class Thing(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True)

    title: str = Field(alias="the title", min_length=3)
    count: int
    share: float | None
    color: Color
    born: date
    pet: Cat | Dog
    tagged: Annotated[Cat | Dog, Field(discriminator="kind")]
    size: Size
    maker: Maker | None
    names: Names
    box: Box[Cat]
    either: int | str
    inside: Thing | None
    many: list[Maker]
    note: str = "none"

    @model_validator(mode="after")
    def _whole(self) -> Thing:
        assert self.count >= 0
        return self


TYPES: list[Any] = [Thing, Cat, Dog, Size, Maker, Box[Thing]]

_TEXTS = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=6)
_CAT = st.fixed_dictionaries({"kind": st.just("cat"), "lives": st.integers(-999, 999)})
_DOG = st.fixed_dictionaries({"kind": st.just("dog"), "tricks": st.lists(_TEXTS, max_size=3)})
_DATES = st.dates().map(date.isoformat)
_MAKER = st.fixed_dictionaries(
    {"name": _TEXTS, "since": _DATES, "cities": st.lists(_TEXTS, max_size=2)}
)
_NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


def _things(inside: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(
        {
            "the title": _TEXTS.map(lambda t: t + "abc"),
            "count": st.integers(0, 10**6),
            "share": st.none() | _NUMBERS,
            "color": st.sampled_from(["red", "green"]),
            "born": _DATES,
            "pet": _CAT | _DOG,
            "tagged": _CAT | _DOG,
            "size": st.fixed_dictionaries({"width": _NUMBERS, "height": st.none() | _NUMBERS}),
            "maker": st.none() | _MAKER,
            "names": st.lists(_TEXTS, max_size=2),
            "box": st.fixed_dictionaries({"item": _CAT}),
            "either": st.integers() | _TEXTS,
            "inside": inside,
            "many": st.lists(_MAKER, max_size=2),
            "note": _TEXTS,
        }
    )


def _partial(type_: Any, text: str) -> Any:
    parts = partial_json(text)
    return None if parts is None else snapshot(type_, parts)


@settings(max_examples=40, deadline=None)
@given(_things(st.none() | _things(st.none())), st.booleans())
def test_every_beginning_of_a_document_has_a_typed_value(thing: Any, ascii: bool) -> None:
    text = json.dumps(thing, ensure_ascii=ascii)
    for end in range(len(text) + 1):
        value = _partial(Thing, text[:end])
        assert isinstance(value, Thing) or (value is None and end == 0), text[:end]
        if value is not None:
            _check(value)
    assert _partial(Thing, text) == TypeAdapter(Thing).validate_json(text)


def _check(thing: Thing) -> None:
    """Every field has its declared type, or None."""
    assert thing.title is None or isinstance(thing.title, str)
    assert thing.count is None or isinstance(thing.count, int)
    assert thing.color is None or isinstance(thing.color, Color)
    assert thing.born is None or isinstance(thing.born, date)
    for pet in (thing.pet, thing.tagged):
        assert pet is None or isinstance(pet, (Cat, Dog))
    assert thing.size is None or isinstance(thing.size, dict)
    assert thing.maker is None or isinstance(thing.maker, Maker)
    assert thing.names is None or isinstance(thing.names, Names)
    assert thing.inside is None or isinstance(thing.inside, Thing)
    assert all(isinstance(maker, Maker) for maker in thing.many or [])
    assert isinstance(thing.note, str)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30) | st.text(alphabet='{}[]",:\\u0123abefnrtlsuN.-+ ', max_size=30))
def test_no_text_at_all_raises(text: str) -> None:
    for type_ in TYPES:
        _partial(type_, text)


@settings(max_examples=150, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | _NUMBERS | _TEXTS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXTS, inner, max_size=3),
        max_leaves=8,
    )
)
def test_a_document_of_another_type_does_not_raise(document: Any) -> None:
    text = json.dumps(document)
    for end in range(len(text) + 1):
        for type_ in TYPES:
            _partial(type_, text[:end])


@pytest.mark.parametrize(
    ("text", "loose", "done"),
    [
        ('{"a": "xy', {"a": "xy"}, {}),
        ('{"a": "x12', {"a": "x12"}, {}),
        ('{"a": 12', {"a": 12}, {}),
        ('{"a": 12,', {"a": 12}, {"a": 12}),
        ('{"a": tr', {}, {}),
        ('{"a": [1, 2', {"a": [1, 2]}, {"a": [1]}),
        ('{"a": "x"', {"a": "x"}, {"a": "x"}),
        ('{"a": "x\\ud83d', {"a": "x"}, {}),
    ],
)
def test_what_may_still_change_is_not_done(text: str, loose: Any, done: Any) -> None:
    parts = partial_json(text)
    assert parts is not None
    assert (parts.loose, parts.done) == (loose, done)


@pytest.mark.parametrize("text", ["", "  ", "nul", "word", "}", '{"a": x'])
def test_where_nothing_is_there_is_nothing(text: str) -> None:
    assert partial_json(text) is None


def test_a_number_or_a_constant_comes_when_it_is_complete() -> None:
    text = '{"kind": "cat", "lives": 12}'
    seen = [_partial(Cat, text[:end]) for end in range(1, len(text) + 1)]
    assert {value.lives for value in seen} == {None, 12}
    assert {value.kind for value in seen} == {None, "cat"}


def test_a_union_waits_until_it_is_clear_which_member_it_is() -> None:
    text = '{"pet": {"lives": 9, "kind": "cat"}}'
    seen = [_partial(Thing, text[:end]).pet for end in range(8, len(text) + 1)]
    kinds = [type(pet) for pet in seen if pet is not None]
    assert set(kinds) == {Cat}


def test_a_snapshot_is_not_the_callers_to_break() -> None:
    one = _partial(Maker, '{"name": "A"')
    other = _partial(Maker, '{"name": "A"')
    one.cities.append("x")
    assert other.cities == []
