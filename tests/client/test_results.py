"""What comes back is what the official package makes of the same answer."""

from __future__ import annotations

import json
import re
import struct
from base64 import b64decode
from typing import Any

import pytest
from client_kit.cases import Case
from client_kit.outcome import Failure, agree, answer
from client_kit.sdks import OFFICIAL, OURS
from client_kit.spec import Example, examples
from client_kit.wiretap import Wiretap
from pydantic import BaseModel

# The official package gives these events as bytes, uncut.
NOT_CUT_BY_OFFICIAL = {"audio.speech.create-streamed"}


def _case(example: Example) -> Case:
    return Case(example.operation.id, example.name, example.arguments, reply=answer(example))


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("example", examples(), ids=lambda example: example.id)
def test_an_example_is_read_alike(example: Example, asynchronous: bool, wiretap: Wiretap) -> None:
    ours = wiretap.outcome(OURS, _case(example), asynchronous=asynchronous)
    theirs = wiretap.outcome(OFFICIAL, _case(example), asynchronous=asynchronous)
    if example.status >= 400:
        assert isinstance(ours, Failure)
        assert ours == theirs
    elif example.events is not None:
        _check_events(example, ours, None if example.id in NOT_CUT_BY_OFFICIAL else theirs)
    elif hasattr(ours, "read"):
        body = example.body.encode() if isinstance(example.body, str) else example.body
        assert ours.read() == theirs.read() == body
    elif example.body is None or isinstance(example.body, str):
        assert ours == theirs == example.body
    else:
        _check_model(ours, theirs, example.body)
        assert ours._request_id == example.headers.get("x-request-id") == theirs._request_id


def _check_events(example: Example, ours: list[Any], theirs: list[Any] | None) -> None:
    assert example.events is not None
    envelope = example.operation.document.get("x-loom-stream", {}).get("envelope")
    sent = [
        {"event": event["event"], "data": event["data"]} if envelope else event["data"]
        for event in example.events
        if event["data"] != "[DONE]"
    ]
    assert [event.to_dict() for event in ours] == sent
    for our_event, their_event, data in zip(ours, theirs or [], sent, strict=theirs is not None):
        _check_model(our_event, their_event, data)


def _check_model(ours: Any, theirs: Any, body: Any) -> None:
    assert ours.to_dict() == theirs.to_dict() == _unpacked(body)
    assert agree(ours.model_dump(), _without_doubles(theirs.model_dump())) == []
    ours_as_json, theirs_as_json = (json.loads(m.model_dump_json()) for m in (ours, theirs))
    assert agree(ours_as_json, _without_doubles(theirs_as_json)) == []
    _check_attributes(ours, theirs)


def _without_doubles(value: Any) -> Any:
    """The official package dumps a field with an alias under both its names."""
    if isinstance(value, dict):
        return {n: _without_doubles(i) for n, i in value.items() if not _is_double(n, value)}
    return [_without_doubles(item) for item in value] if isinstance(value, list) else value


def _is_double(name: str, among: dict[str, Any]) -> bool:
    """Whether a field is there under the name of the wire as well."""
    if not name.isidentifier():
        return re.sub(r"\W", "_", name) in among
    # `model_` begins names of pydantic's own: the official package says `run_model_` for it.
    renamed = re.fullmatch(r"(?:run|api)_(model_\w+)", name)
    return renamed is not None and renamed[1] in among


def _check_attributes(ours: Any, theirs: Any) -> None:
    """Each attribute of the official result reads the same on ours."""
    if isinstance(theirs, BaseModel):
        for name in type(theirs).model_fields:
            # Fields that ours doesn't declare are the subject of test_fields.
            alias = type(theirs).model_fields[name].alias or name
            found = getattr(ours, name, getattr(ours, alias, None))
            _check_attributes(found, getattr(theirs, name))
    elif isinstance(theirs, list):
        for our_item, their_item in zip(ours, theirs, strict=True):
            _check_attributes(our_item, their_item)
    else:
        assert ours == theirs


def _unpacked(body: Any) -> Any:
    """The body with embeddings as lists of numbers."""
    if isinstance(body, dict):
        if isinstance(body.get("embedding"), str):
            packed = b64decode(body["embedding"])
            numbers = struct.unpack(f"<{len(packed) // 4}f", packed)
            return {**body, "embedding": list(numbers)}
        return {name: _unpacked(value) for name, value in body.items()}
    return [_unpacked(item) for item in body] if isinstance(body, list) else body


def test_examples_cover_all_kinds_of_results() -> None:
    kinds = {
        "error" if e.status >= 400 else "events" if e.events is not None else type(e.body).__name__
        for e in examples()
    }
    assert kinds == {"error", "events", "dict", "str", "bytes", "NoneType"}
