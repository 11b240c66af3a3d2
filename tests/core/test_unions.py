"""Unions find the member that fits, and keep what no member fits."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import pytest
from engine.decode import decode
from engine.encode import encode_json
from engine.models import Model, Shaped, Tagged, Unknown
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError


class Function(Model):
    type: Literal["function"]
    name: str


class Custom(Model):
    type: Literal["custom"]
    input: str
    after: list[Call] | None = None


class Renamed(Model):
    type: Literal["old", "new"]


class Strange(Model):
    type: Literal["function"]
    strange: int


class Untagged(Model):
    role: Literal["user"]
    content: str


Call = Annotated[
    Function | Custom | Renamed | Unknown,
    Tagged("type", {"function": Function, "custom": "Custom", "old": Renamed, "new": Renamed}),
]
Shared = Annotated[
    str | Function | Strange | Custom | Unknown,
    Tagged("type", {"function": (Function, Strange), "custom": Custom}),
]
Mixed = Annotated[
    Function | Untagged | Unknown,
    Tagged("type", {"function": Function}),
]


class Url(Model):
    url: str
    title: str | None = None


class File(Model):
    file_id: str
    title: str | None = None


class FileData(Model):
    file_id: str
    data: str


class Base64(Model):
    kind: Literal["base64"]
    data: str


Source = Annotated[str | list[str] | Url | File | FileData | Base64 | Unknown, Shaped()]
NoUnknown = Annotated[Url | File, Shaped()]


class Holder(Model):
    call: Call
    calls: list[Call]
    shared: Shared | None = None
    source: Source | None = None


def read(type_: Any, value: Any) -> Any:
    return decode(type_, json.dumps(value))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "function", "name": "f"}, Function),
        ({"type": "function"}, Function),
        ({"type": "custom", "input": 5}, Custom),
        ({"type": "old"}, Renamed),
        ({"type": "new"}, Renamed),
        ({"type": "invented", "a": [1]}, Unknown),
        ({"type": None}, Unknown),
        ({"type": 5}, Unknown),
        ({"type": ["function"]}, Unknown),
        ({"name": "f"}, Unknown),
        ({}, Unknown),
    ],
)
def test_the_tag_decides(value: Any, expected: type) -> None:
    for result in (
        read(Call, value),
        read(Holder, {"call": value}).call,
        read(Holder, {"calls": [value, 5]}).calls[0],
        Holder.construct(call=value).call,
    ):
        assert type(result) is expected
        assert result.to_dict() == value


@pytest.mark.parametrize("value", [5, "text", None, [1], True])
def test_what_is_no_object_stays(value: Any) -> None:
    assert read(Call, value) == value
    assert read(Holder, {"call": value, "calls": [value]}).calls == [value]


def test_unknown_members_are_readable() -> None:
    item = read(Call, {"type": "invented", "answer": {"a": 1}})
    assert item.type == "invented" and item.answer == {"a": 1}
    with pytest.raises(AttributeError):
        _ = item.absent


def test_members_hold_members() -> None:
    call = read(Call, {"type": "custom", "after": [{"type": "function"}, {"type": "x"}, 5]})
    assert [type(item) for item in call.after] == [Function, Unknown, int]


def test_members_that_share_a_tag_are_distinguished_by_their_form() -> None:
    assert type(read(Shared, {"type": "function", "name": "f"})) is Function
    assert type(read(Shared, {"type": "function", "strange": 1})) is Strange
    assert type(read(Shared, {"type": "function"})) is Function
    assert type(read(Shared, {"type": "function", "other": 1})) is Function
    assert read(Shared, "text") == "text"


def test_a_member_without_a_tag_is_found_by_its_form() -> None:
    assert type(read(Mixed, {"role": "user", "content": "c"})) is Untagged
    assert type(read(Mixed, {"type": "function"})) is Function
    assert type(read(Mixed, {"role": "robot", "content": "c"})) is Unknown


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"url": "u"}, Url),
        ({"url": "u", "title": "t"}, Url),
        ({"file_id": "f"}, File),
        ({"file_id": "f", "title": "t"}, File),
        ({"file_id": "f", "data": "d"}, FileData),
        ({"kind": "base64", "data": "d"}, Base64),
        ({"kind": "other", "data": "d"}, FileData),
        ({"kind": "base64"}, Base64),
        ({"nothing": "known"}, Unknown),
        ({}, Unknown),
        ("text", str),
        (["a"], list),
        (5, int),
        ([5], list),
    ],
)
def test_the_form_decides(value: Any, expected: type) -> None:
    assert type(read(Source, value)) is expected
    holder = read(Holder, {"source": value})
    assert type(holder.source) is expected
    assert holder.to_dict() == {"source": value}


def test_without_an_unknown_member_the_object_stays_as_it_came() -> None:
    assert read(NoUnknown, {"other": 1}) == {"other": 1}
    assert type(read(NoUnknown, {"file_id": "f"})) is File


def test_instances_are_taken_as_they_are() -> None:
    call, source = Function(type="function", name="f"), FileData(file_id="f", data="d")
    holder = Holder(call=call, calls=[call, Unknown(type="x")], source=source)
    assert holder.call is call and holder.source is source
    assert holder.calls[0] is call and type(holder.calls[1]) is Unknown
    assert json.loads(holder.to_json())["source"] == {"file_id": "f", "data": "d"}


def test_writing_gives_no_warnings() -> None:
    value = {
        "call": {"type": "custom", "input": "i"},
        "calls": [{"type": "x"}, 5, {"type": "old"}],
        "shared": {"type": "function", "strange": 3},
        "source": {"kind": "base64", "data": "d"},
    }
    assert read(Holder, value).to_dict(mode="json") == value
    assert json.loads(read(Holder, value).model_dump_json(exclude_unset=True)) == value


def test_json_schema_names_the_tags() -> None:
    schema = Holder.model_json_schema()
    tagged = schema["properties"]["call"]["anyOf"][0]
    assert tagged["discriminator"]["mapping"]["function"] == "#/$defs/Function"
    assert {"$ref": "#/$defs/Unknown"} in schema["properties"]["call"]["anyOf"]


def test_a_strict_use_of_the_union_stays_possible() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(Call)
    assert type(adapter.validate_python({"type": "old"})) is Renamed
    with pytest.raises(ValidationError):
        adapter.validate_python(5)


def test_a_tag_for_a_class_that_is_no_member_is_an_error() -> None:
    wrong = Annotated[Function | Unknown, Tagged("type", {"custom": "Custom"})]
    with pytest.raises(NameError, match="Custom"):
        TypeAdapter(wrong)


def test_a_new_style_union_works_too() -> None:
    union = Annotated[
        Function | Custom | Unknown, Tagged("type", {"function": Function, "custom": Custom})
    ]
    assert type(read(union, {"type": "custom"})) is Custom


names = st.sampled_from(
    ["type", "name", "input", "after", "url", "file_id", "data", "kind", "call"]
)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.sampled_from(["function", "custom", "old", "x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=5),
    max_leaves=15,
)


@given(st.sampled_from([Call, Shared, Mixed, Source, NoUnknown, Holder, list[Source]]), values)
@settings(max_examples=300, deadline=None)
def test_any_json_is_read_and_kept(type_: Any, value: Any) -> None:
    assert json.loads(encode_json(read(type_, value))) == value
