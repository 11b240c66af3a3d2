"""What a server sends is kept and readable, whether it agrees with its description or not."""

from __future__ import annotations

import copy
import json
import pickle
import threading
from datetime import datetime, timezone
from typing import Annotated, Any, Generic, Literal, TypeVar

import pytest
from engine.decode import decode
from engine.encode import encode_json
from engine.errors import InvalidArgumentError
from engine.models import Model, set_request_id
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field, TypeAdapter

T = TypeVar("T")


class Part(Model):
    kind: Literal["text", "image"]
    text: str | None = None


class Message(Model):
    id: str
    count: int
    score: float | None = None
    done: bool | None = None
    role: Literal["user", "assistant"] | str | None = None
    parts: list[Part]
    by_name: dict[str, Part] | None = None
    at: datetime | None = None
    content: str | list[str] | list[Part] | None = None
    reply: Message | None = None
    schema_: dict[str, Any] | None = Field(default=None, alias="schema")
    from_: str | None = Field(default=None, alias="from")
    json_: str | None = Field(default=None, alias="json")
    copy_: str | None = Field(default=None, alias="copy")
    model_: str | None = None
    model_name: str | None = None


class Page(Model, Generic[T]):
    data: list[T]


def read(value: Any, type_: Any = Message) -> Any:
    return decode(type_, json.dumps(value))


def test_declared_types_are_made() -> None:
    message = read(
        {
            "id": "m",
            "count": 3,
            "score": 1,
            "parts": [{"kind": "text"}],
            "by_name": {"a": {"kind": "image"}},
            "at": "2026-01-02T03:04:05Z",
            "content": [{"kind": "text", "text": "t"}],
            "reply": {"id": "r", "count": 0, "parts": []},
        }
    )
    assert isinstance(message.parts[0], Part)
    assert isinstance(message.by_name["a"], Part)
    assert message.at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert message.content[0].text == "t"
    assert isinstance(message.score, float)
    assert isinstance(message.reply, Message) and message.reply.reply is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", 5),
        ("id", None),
        ("count", "5"),
        ("count", 5.5),
        ("count", True),
        ("score", "1.5"),
        ("done", "yes"),
        ("done", 1),
        ("role", "tool"),
        ("role", 7),
        ("at", 1700000000),
        ("at", "not a date"),
        ("content", 9),
        ("parts", "none"),
        ("reply", ["no", "object"]),
        ("schema", "text"),
    ],
)
def test_values_of_another_type_stay_as_they_came(field: str, value: Any) -> None:
    message = read({field: value})
    assert message.to_dict() == {field: value}
    kept = getattr(message, field if field != "schema" else "schema_")
    assert kept == value and type(kept) is type(value)


def test_one_odd_item_leaves_the_others_typed() -> None:
    message = read({"parts": [{"kind": "text"}, 5, {"kind": "new"}], "by_name": {"a": {}, "b": 1}})
    first, odd, unknown = message.parts
    assert isinstance(first, Part) and isinstance(unknown, Part)
    assert odd == 5 and unknown.kind == "new"
    assert isinstance(message.by_name["a"], Part) and message.by_name["b"] == 1


def test_the_exact_list_is_found_among_several() -> None:
    assert read({"content": ["a", "b"]}).content == ["a", "b"]
    assert isinstance(read({"content": [{"kind": "text"}]}).content[0], Part)


def test_missing_fields_read_as_none_and_are_not_sent_back() -> None:
    message = read({})
    assert message.id is None and message.parts is None and message.score is None
    assert message.model_fields_set == set()
    assert message.to_dict() == {}
    assert set(message.model_dump()) >= {"id", "parts", "score"}


def test_unknown_fields_are_attributes() -> None:
    message = read({"reasoning": "why", "odd key": 1, "nested": {"a": [1]}})
    assert message.reasoning == "why"
    assert message.nested == {"a": [1]}
    assert message.model_extra["odd key"] == 1
    with pytest.raises(AttributeError):
        _ = message.never_sent


def test_fields_with_the_names_of_methods_and_keywords() -> None:
    sent = {"schema": {"a": 1}, "from": "f", "json": "j", "copy": "c", "model_": "m"}
    message = read({**sent, "model_name": "n"})
    assert (message.schema_, message.from_, message.json_, message.copy_) == (
        {"a": 1},
        "f",
        "j",
        "c",
    )
    assert message.to_dict() == {**sent, "model_name": "n"}


def test_to_json_is_what_was_sent() -> None:
    sent = {"id": "é", "from": "x", "extra": None}
    assert json.loads(read(sent).to_json()) == sent
    assert read(sent).to_json(indent=None) == '{"id":"é","from":"x","extra":null}'
    assert "from_" in json.loads(read(sent).to_json(use_api_names=False))


def test_construct_never_fails_and_builds_what_is_inside() -> None:
    message = Message.construct(id=5, parts=[{"kind": "text"}, "odd"], more=1)
    assert message.id == 5 and message.more == 1  # type: ignore[comparison-overlap,attr-defined]
    assert isinstance(message.parts[0], Part) and message.parts[1] == "odd"  # type: ignore[comparison-overlap]
    assert Message.construct({"id"}, id="a", count=1).model_fields_set == {"id"}


def test_equality_copies_and_pickles() -> None:
    message = read({"id": "a", "parts": [{"kind": "text"}], "more": [1]})
    set_request_id(message, "req_1")
    assert message == read({"id": "a", "parts": [{"kind": "text"}], "more": [1]})
    assert message != read({"id": "b"})
    assert copy.copy(message) == copy.deepcopy(message) == message.model_copy() == message
    thawed = pickle.loads(pickle.dumps(message))
    assert thawed == message and thawed._request_id == "req_1" and thawed.more == [1]


def test_the_request_id_is_no_field() -> None:
    message = read({"id": "a"})
    assert message._request_id is None
    set_request_id(message, "req_1")
    assert message._request_id == "req_1"
    assert "req_1" not in repr(message) + message.model_dump_json()
    set_request_id({"no": "model"}, "req_1")


def test_generic_pages() -> None:
    page = read({"data": [{"kind": "text"}, 3]}, Page[Part])
    assert isinstance(page.data[0], Part) and page.data[1] == 3
    assert read({"data": [{"a": 1}]}, Page).data == [{"a": 1}]


def test_types_that_are_no_models() -> None:
    assert isinstance(read([{"kind": "text"}], list[Part])[0], Part)
    assert read([{"kind": "text"}, 4], list[Part])[1] == 4
    assert read({"a": 1}, list[Part]) == {"a": 1}
    assert read("5", int) == "5"
    assert read(None, Part | None) is None
    assert isinstance(read({"kind": "x"}, Annotated[Part, "a note"]), Part)


@pytest.mark.parametrize("body", ["[]", "5", "null", '"text"', "true", "[" * 500 + "]" * 500])
def test_a_body_that_is_no_object_is_returned(body: str) -> None:
    assert decode(Message, body) == json.loads(body)


def test_lone_surrogates_are_read() -> None:
    message = decode(Message, rb'{"id": "\ud83d", "parts": [{"kind": "text"}]}')
    assert message.id == "\ud83d" and isinstance(message.parts[0], Part)


@pytest.mark.parametrize(
    "body", [b"", b"{", b'{"a": 1', b"<html>", b'{"id": "\xff"}', b"{} {}", b"[" * 100_000]
)
def test_what_is_no_json_is_a_value_error(body: bytes) -> None:
    with pytest.raises(ValueError):
        decode(Message, body)
    with pytest.raises(ValueError):
        decode(list[Message], body)


def test_json_schema_describes_the_declared_types() -> None:
    for mode in ("validation", "serialization"):
        schema = Message.model_json_schema(mode=mode)["$defs"]["Message"]  # type: ignore[arg-type]
        assert schema["required"] == ["id", "count", "parts"]
        properties = schema["properties"]
        assert properties["id"] == {"title": "Id", "type": "string"}
        assert properties["parts"]["items"] == {"$ref": "#/$defs/Part"}
        assert {"type": "number"} in properties["score"]["anyOf"]
        assert "schema" in properties and "schema_" not in properties


def test_ordinary_pydantic_models_and_adapters_can_hold_them() -> None:
    class Own(BaseModel):
        message: Message

    own = Own.model_validate_json('{"message": {"id": 5, "parts": []}}')
    assert own.message.id == 5  # type: ignore[comparison-overlap]
    assert own.model_dump()["message"]["score"] is None
    adapter = TypeAdapter(list[Message])
    assert adapter.validate_json('[{"id": "a"}]')[0].id == "a"
    assert adapter.dump_python([Message.construct(id="a")], exclude_unset=True) == [{"id": "a"}]


def test_threads_can_meet_a_new_class_at_the_same_time() -> None:
    class Inner(Model):
        a: int

    class Outer(Model):
        inner: list[Inner]

    start = threading.Barrier(8)
    results: list[Any] = []

    def work() -> None:
        start.wait()
        results.append(read({"inner": [{"a": 1}]}, Outer))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 8
    assert all(type(result.inner[0]) is Inner for result in results)


def test_request_bodies_leave_out_what_was_not_set() -> None:
    message = read({"id": "a", "score": None, "parts": [{"kind": "text"}], "from": "f", "x": 1})
    sent = json.loads(encode_json({"messages": [message, {"role": "user"}], "n": 1}))
    assert sent == {"messages": [message.to_dict(), {"role": "user"}], "n": 1}
    assert sent["messages"][0]["score"] is None and "count" not in sent["messages"][0]


def test_request_bodies_take_a_part_of_a_response() -> None:
    class Leaf(Model):
        a: int | None = None
        b: int | None = None

    class Branch(Model):
        leaf: Leaf

    branch = read({"leaf": {"a": 1}}, Branch)
    assert encode_json({"leaf": branch.leaf}) == b'{"leaf":{"a":1}}'


def test_request_bodies_take_mappings_and_iterators() -> None:
    body = {
        "items": (n for n in range(3)),
        "view": {"a": 1}.values(),
        "map": map(str, [1]),
        "set": {1},
        "when": datetime(2026, 1, 2, tzinfo=timezone.utc),
    }
    assert json.loads(encode_json(body)) == {
        "items": [0, 1, 2],
        "view": [1],
        "map": ["1"],
        "set": [1],
        "when": "2026-01-02T00:00:00Z",
    }


def test_an_iterator_is_not_lost_when_a_class_has_to_be_completed() -> None:
    class Twig(Model):
        a: int

    class Tree(Model):
        twigs: list[Twig]

    twigs = read({"twigs": [{"a": 1}, {"a": 2}]}, Tree).twigs
    assert encode_json({"twigs": iter(twigs)}) == b'{"twigs":[{"a":1},{"a":2}]}'


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        {"a": [float("-inf")]},
        object(),
        {"a": b"\xff"},
        "\ud800",
        Model.construct(a={1j: 1}),
    ],
)
def test_what_has_no_json_form_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        encode_json(value if not isinstance(value, Model) else {"a": [value, object()]})


def test_text_that_speaks_of_nan_is_sent() -> None:
    assert encode_json({"a": "NaN and Infinity"}) == b'{"a":"NaN and Infinity"}'


scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=5)
    | st.sampled_from(["text", "user", "2026-01-02T03:04:05Z", "5", "1.5"])
)
fields = [info.alias or name for name, info in Message.model_fields.items()]
names = st.sampled_from([*fields, "schema", "from", "json", "kind", "text", "data", "other"])
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=6),
    max_leaves=25,
)
TYPES = [Message, Part, Page[Message], list[Message], dict[str, Part], Part | None, int, str]


@given(st.sampled_from(TYPES), values)
@settings(max_examples=300, deadline=None)
def test_any_json_is_read_and_kept(type_: Any, value: Any) -> None:
    assert json.loads(encode_json(read(value, type_))) == value
