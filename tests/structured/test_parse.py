"""`chat.completions.parse`: what is sent, and what the answer becomes."""

from __future__ import annotations

import enum
import json
import pickle
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal
from typing import TypedDict as StandardTypedDict

import openai_client
import pytest
from openai_client import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OutputValidationError,
    RefusalError,
)
from openai_client.types.chat import (
    ChatCompletion,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
)
from pydantic import BaseModel, Field, ValidationError
from structured_kit import Asks, call, completion, message
from typing_extensions import TypedDict


class Step(BaseModel):
    explanation: str
    output: str


class Reasoning(BaseModel):
    steps: list[Step]
    final_answer: str


class Category(str, enum.Enum):
    violence = "violence"
    sexual = "sexual"
    self_harm = "self_harm"


class Compliance(BaseModel):
    is_violating: bool
    category: Category | None
    explanation_if_violating: str | None


class Mail(BaseModel):
    sender: str = Field(alias="from")
    to: list[str]
    subject: str
    sent_on: date


class Event(TypedDict):
    name: str
    date: str
    participants: list[str]


@dataclass
class Place:
    city: str
    country: str = "Germany"
    tags: list[str] = field(default_factory=list)


SOLVED = {
    "steps": [
        {"explanation": "Take 7 from both sides.", "output": "8x = -30"},
        {"explanation": "Divide by 8.", "output": "x = -3.75"},
    ],
    "final_answer": "x = -3.75",
}
CASES: list[tuple[Any, dict[str, Any], Any]] = [
    (Reasoning, SOLVED, Reasoning.model_validate(SOLVED)),
    (
        Compliance,
        {"is_violating": True, "category": "violence", "explanation_if_violating": "A threat."},
        Compliance(
            is_violating=True,
            category=Category.violence,
            explanation_if_violating="A threat.",
        ),
    ),
    (
        Compliance,
        {"is_violating": False, "category": None, "explanation_if_violating": None},
        Compliance(is_violating=False, category=None, explanation_if_violating=None),
    ),
    (
        Mail,
        {
            "from": "ann@a.example",
            "to": ["bob@b.example"],
            "subject": "Tea",
            "sent_on": "2026-05-01",
        },
        Mail.model_validate(
            {
                "from": "ann@a.example",
                "to": ["bob@b.example"],
                "subject": "Tea",
                "sent_on": date(2026, 5, 1),
            }
        ),
    ),
    (
        Event,
        {"name": "Science fair", "date": "Friday", "participants": ["Alice", "Bob"]},
        {"name": "Science fair", "date": "Friday", "participants": ["Alice", "Bob"]},
    ),
    (Place, {"city": "Bonn", "country": "DE", "tags": []}, Place("Bonn", "DE", [])),
]


@pytest.mark.parametrize(("type_", "answer", "value"), CASES)
def test_an_answer_becomes_a_value_of_the_type(
    asks: Asks, type_: Any, answer: dict[str, Any], value: Any
) -> None:
    done = asks.parse(completion(message(json.dumps(answer))), response_format=type_)
    assert done.choices[0].message.parsed == value
    assert type(done.choices[0].message.parsed) is type(value)
    assert done.choices[0].message.require_parsed() == value
    sent = asks.sent["response_format"]
    assert sent["type"] == "json_schema"
    assert sent["json_schema"]["name"] == type_.__name__
    assert sent["json_schema"]["strict"] is True
    assert sorted(sent["json_schema"]["schema"]["required"]) == sorted(answer)
    assert sent["json_schema"]["schema"]["additionalProperties"] is False
    assert "stream" not in asks.sent and "tools" not in asks.sent


def test_the_completion_is_one_with_everything_else_as_it_came(asks: Asks) -> None:
    done = asks.parse(completion(message(json.dumps(SOLVED))), response_format=Reasoning)
    assert isinstance(done, ParsedChatCompletion) and isinstance(done, ChatCompletion)
    assert isinstance(done.choices[0], ParsedChoice)
    assert isinstance(done.choices[0].message, ParsedChatCompletionMessage)
    assert done.usage.total_tokens == 21 and done.id == "chatcmpl-1"
    assert done._request_id == "req_1"
    assert done.model_dump()["choices"][0]["message"]["parsed"] == SOLVED


def test_every_choice_is_read(asks: Asks) -> None:
    both = [message(json.dumps({"city": c, "country": "DE", "tags": []})) for c in ("A", "B")]
    done = asks.parse(completion(*both), response_format=Place, n=2)
    assert [choice.message.parsed.city for choice in done.choices] == ["A", "B"]


def test_a_message_goes_back_without_what_was_read_of_it(asks: Asks) -> None:
    answer = completion(message(json.dumps(SOLVED), tool_calls=[call("look", {"at": 1})]))
    tool = {"name": "look", "strict": True, "parameters": _object(at={"type": "integer"})}
    tools = [{"type": "function", "function": tool}]
    done = asks.parse(answer, response_format=Reasoning, tools=tools)
    assert done.choices[0].message.parsed and done.choices[0].message.tool_calls
    asks.parse(answer, messages=[done.choices[0].message])
    (sent,) = asks.sent["messages"]
    assert sent["content"] == json.dumps(SOLVED)
    assert "parsed" not in sent
    assert sent["tool_calls"] == [call("look", {"at": 1})]


def test_without_a_type_nothing_is_read(asks: Asks) -> None:
    done = asks.parse(completion(message("just words")))
    assert done.choices[0].message.parsed is None
    assert "response_format" not in asks.sent
    with pytest.raises(OutputValidationError, match="no type was asked for"):
        done.choices[0].message.require_parsed()


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def test_a_plain_schema_gives_a_dict(asks: Asks) -> None:
    schema = {"title": "City facts", **_object(city={"type": "string"})}
    done = asks.parse(completion(message('{"city": "Bonn"}')), response_format=schema)
    assert done.choices[0].message.parsed == {"city": "Bonn"}
    described = {"name": "City_facts", "strict": True, "schema": schema}
    assert asks.sent["response_format"] == {"type": "json_schema", "json_schema": described}


@pytest.mark.parametrize("strict", [True, False, None])
def test_a_format_of_the_api_is_sent_as_it_is(asks: Asks, strict: bool | None) -> None:
    described = {"name": "n", "strict": strict, "schema": _object(city={"type": "string"})}
    given = {"type": "json_schema", "json_schema": described}
    done = asks.parse(completion(message('{"city": "Bonn"}')), response_format=given)
    assert done.choices[0].message.parsed == {"city": "Bonn"}
    assert asks.sent["response_format"] == given


def test_text_stays_text_and_json_mode_gives_json(asks: Asks) -> None:
    done = asks.parse(completion(message("{}")), response_format={"type": "text"})
    assert done.choices[0].message.parsed is None
    done = asks.parse(completion(message('{"a": [1]}')), response_format={"type": "json_object"})
    assert done.choices[0].message.parsed == {"a": [1]}
    assert asks.sent["response_format"] == {"type": "json_object"}


def test_a_refusal_leaves_no_value_and_says_so_when_asked(asks: Asks) -> None:
    refused = message(None, refusal="I can't help with that.")
    done = asks.parse(completion(refused), response_format=Reasoning)
    assert done.choices[0].message.parsed is None
    assert done.choices[0].message.refusal == "I can't help with that."
    with pytest.raises(RefusalError, match="can't help with that") as caught:
        done.choices[0].message.require_parsed()
    assert caught.value.refusal == "I can't help with that."
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.refusal, str(again)) == (caught.value.refusal, str(caught.value))


def test_an_answer_that_was_cut_off_is_an_error(asks: Asks) -> None:
    with pytest.raises(LengthFinishReasonError, match="12") as caught:
        asks.parse(completion(message('{"steps": ['), finish="length"), response_format=Reasoning)
    assert caught.value.completion.choices[0].message.content == '{"steps": ['
    assert caught.value.completion.usage.completion_tokens == 12
    assert isinstance(caught.value, openai_client.OpenAIError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_filtered_answer_is_an_error(asks: Asks) -> None:
    with pytest.raises(ContentFilterFinishReasonError) as caught:
        asks.parse(completion(message(""), finish="content_filter"), response_format=Reasoning)
    assert caught.value.completion.id == "chatcmpl-1"


@pytest.mark.parametrize("text", ['{"steps": []}', "words", '{"steps": [], "final_answer": 3'])
def test_text_that_does_not_fit_is_an_error_with_the_reason(asks: Asks, text: str) -> None:
    with pytest.raises(OutputValidationError, match="Reasoning") as caught:
        asks.parse(completion(message(text)), response_format=Reasoning)
    assert caught.value.text == text
    assert caught.value.completion.choices[0].message.content == text
    assert isinstance(caught.value.__cause__, ValidationError)
    assert isinstance(caught.value, ValueError)


def test_the_response_can_be_had_too(asks: Asks) -> None:
    answer = completion(message(json.dumps(SOLVED)))
    raw = asks.client(answer).chat.completions.with_raw_response
    arguments: dict[str, Any] = {"model": "m", "messages": [], "response_format": Reasoning}
    response = asks.run(raw.parse(**arguments))
    assert response.headers["x-request-id"] == "req_1"
    assert response.parse().choices[0].message.parsed.final_answer == "x = -3.75"


def test_generic_and_nested_types_are_read(asks: Asks) -> None:
    class Cat(BaseModel):
        kind: Literal["cat"]
        lives: int

    class Dog(BaseModel):
        kind: Literal["dog"]
        tricks: list[str]

    class Owner(BaseModel):
        pet: Cat | Dog
        friend: Owner | None

    Owner.model_rebuild(_types_namespace={"Cat": Cat, "Dog": Dog, "Owner": Owner})
    value = Owner(
        pet=Cat(kind="cat", lives=9), friend=Owner(pet=Dog(kind="dog", tricks=[]), friend=None)
    )
    done = asks.parse(completion(message(value.model_dump_json())), response_format=Owner)
    assert done.choices[0].message.parsed == value


@pytest.mark.parametrize("body", [{}, {"choices": None}, {"choices": ["x", {}]}, [], 3, '"text"'])
def test_a_strange_answer_is_returned_rather_than_raised(asks: Asks, body: Any) -> None:
    from core_server import reply

    done = asks.parse(reply(body), response_format=Reasoning)
    assert done is not None


class Plain(StandardTypedDict):
    name: str
    inner: list[Inside]


class Inside(StandardTypedDict, total=False):
    size: int


def test_a_typed_dict_of_the_standard_library_is_read(asks: Asks) -> None:
    value = {"name": "a", "inner": [{"size": 1}, {"size": 2}]}
    done = asks.parse(completion(message(json.dumps(value))), response_format=Plain)
    assert done.choices[0].message.parsed == value
    with pytest.raises(OutputValidationError, match="size"):
        wrong = {"name": "a", "inner": [{"size": "x"}]}
        asks.parse(completion(message(json.dumps(wrong))), response_format=Plain)
