"""The Responses API: every item, tool and event is read as the official package reads it."""

from __future__ import annotations

import json
from typing import Any

import openai
import openai_client
import pytest
from client_kit.caller import Caller
from client_kit.cases import Case
from client_kit.cases.generated import fixtures
from client_kit.samples import members
from client_kit.sdks import OFFICIAL, OURS
from client_kit.spec import example
from client_kit.wiretap import Wiretap
from core_server import reply
from openai._models import construct_type
from openai_client._core.models import Unknown
from openai_client.types.responses import Response, ResponseStreamEvent
from pydantic import TypeAdapter

BODY: dict[str, Any] = example("responses.create", "text").body
LAST = {"response.completed", "response.failed", "response.incomplete"}
CREATE = {"model": "gpt-6-sol", "input": "Hello."}


def _events(operation: str) -> list[dict[str, Any]]:
    [row] = [row for row in fixtures(operation) if row["name"] == "every_event"]
    return [json.loads(event.partition("data: ")[2]) for event in row["stream"]]


def _stream(*events: object) -> Any:
    pieces = [f"data: {json.dumps(event)}\n\n".encode() for event in events]
    return reply(b"".join(pieces), headers={"content-type": "text/event-stream"})


UNIONS = {
    "output": ("ResponseOutputItem", lambda items: {**BODY, "output": items}),
    "tools": ("Tool", lambda items: {**BODY, "tools": items}),
    "instructions": ("ResponseInputItem", lambda items: {**BODY, "instructions": items}),
}


@pytest.mark.parametrize("field", sorted(UNIONS))
def test_every_member_of_a_union_is_read_alike(field: str, wiretap: Wiretap) -> None:
    name, body_of = UNIONS[field]
    body = body_of(members(name))
    case = Case("responses.create", field, CREATE, reply=reply(body))
    ours, theirs = (wiretap.outcome(sdk, case, asynchronous=False) for sdk in (OURS, OFFICIAL))
    assert ours.to_dict() == theirs.to_dict() == body
    assert [type(one) for one in getattr(ours, field)].count(Unknown) == 0
    kinds = [getattr(one, "type", None) for one in getattr(theirs, field)]
    assert [getattr(one, "type", None) for one in getattr(ours, field)] == kinds


@pytest.mark.parametrize("operation", ["responses.create", "responses.retrieve"])
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_every_event_is_read_alike(
    operation: str, asynchronous: bool, wiretap: Wiretap
) -> None:
    events = _events(operation)
    kinds = [event["type"] for event in events]
    assert len(set(kinds)) == 59
    given = {"stream": True, **(CREATE if operation.endswith("create") else {"response_id": "r"})}
    # An `error` event is raised: it comes below.
    going_on = [event for event in events if event["type"] not in {"error", *LAST}]
    for last in (event for event in events if event["type"] in LAST):
        sent = [*going_on, last]
        case = Case(operation, "every_event", given, reply=_stream(*sent))
        ours, theirs = (
            wiretap.outcome(sdk, case, asynchronous=asynchronous) for sdk in (OURS, OFFICIAL)
        )
        assert [event.to_dict() for event in ours] == sent
        for our_event, their_event in zip(ours, theirs, strict=True):
            assert type(our_event).__name__ == type(their_event).__name__
            assert our_event.to_dict() == their_event.to_dict()


def test_an_unknown_event_and_an_unknown_item_survive(caller: Caller) -> None:
    item = {"type": "telepathy_call", "thought": "otter", "id": "t_1"}
    new = {"type": "response.telepathy.delta", "delta": "ot", "sequence_number": 1}
    end = {
        "type": "response.completed",
        "sequence_number": 2,
        "response": {**BODY, "output": [item]},
    }
    client = caller.client(caller.server(_stream(new, end)))
    first, last = caller.items(caller.run(client.responses.create(**CREATE, stream=True)))
    assert isinstance(first, Unknown)
    assert first.to_dict() == new
    [kept] = last.response.output
    assert isinstance(kept, Unknown)
    assert kept.to_dict() == item


@pytest.mark.parametrize("output", [None, [], [{"type": "message", "content": None}]])
def test_a_response_whose_output_is_odd_is_kept(caller: Caller, output: Any) -> None:
    body = {**BODY, "output": output}
    client = caller.client(caller.server(reply(body)))
    response = caller.run(client.responses.create(**CREATE))
    assert response.to_dict() == body
    assert response.output_text == ""


def test_the_text_of_a_response_is_that_of_all_its_messages() -> None:
    part = {"type": "output_text", "annotations": [], "logprobs": []}
    refusal = {"type": "refusal", "refusal": "No."}
    message = {"type": "message", "id": "m", "role": "assistant", "status": "completed"}
    output = [
        {**message, "content": [{**part, "text": "One, "}, refusal, {**part, "text": "two"}]},
        {"type": "reasoning", "id": "r", "summary": [{"type": "summary_text", "text": "hm"}]},
        {**message, "content": [{**part, "text": ", three."}]},
    ]
    ours = Response.model_validate({**BODY, "output": output})
    theirs: Any = construct_type(
        type_=openai.types.responses.Response, value={**BODY, "output": output}
    )
    assert ours.output_text == theirs.output_text == "One, two, three."
    assert "output_text" not in ours.to_dict()


def test_an_event_of_an_error_is_raised(caller: Caller) -> None:
    error = {
        "type": "error", "code": "rate_limit_exceeded", "message": "Slow down.", "param": None,
        "sequence_number": 3,
    }
    client = caller.client(caller.server(_stream(error)))
    stream = caller.run(client.responses.create(**CREATE, stream=True))
    with pytest.raises(openai_client.APIError, match="Slow down"):
        caller.items(stream)


def test_a_stream_that_breaks_off_is_an_error(caller: Caller) -> None:
    begun = {"type": "response.created", "sequence_number": 0, "response": BODY}
    client = caller.client(caller.server(_stream(begun)))
    stream = caller.run(client.responses.create(**CREATE, stream=True))
    with pytest.raises(openai_client.APIError, match="before it was complete"):
        caller.items(stream)


def test_events_are_decoded_fast() -> None:
    """Not by trial of 59 members: the tag decides."""
    adapter: TypeAdapter[Any] = TypeAdapter(ResponseStreamEvent)
    schema = json.dumps(adapter.core_schema, default=repr)
    assert '"tagged-union"' in schema
