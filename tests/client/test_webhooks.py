"""Messages that the server sends: who sent them is checked, then they are typed."""

from __future__ import annotations

import base64
import json
import time
import typing
from typing import Any

import openai
import openai_client
import pytest
from client_kit.sdks import KEY, OFFICIAL, OURS, Sdk
from openai.types import webhooks as official_types
from openai_client.testing import signed_webhook
from openai_client.types import webhooks as our_types

SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef").decode()
EVENT = {
    "id": "evt_1",
    "object": "event",
    "type": "batch.completed",
    "created_at": 1790000000,
    "data": {"id": "batch_1"},
}


def _clients(sdk: Sdk = OURS, **options: Any) -> list[Any]:
    given = {"api_key": KEY, "webhook_secret": SECRET, **options}
    return [sdk.sync_client(**given), sdk.async_client(**given)]


def test_a_signed_message_becomes_its_type() -> None:
    body, headers = signed_webhook(EVENT, secret=SECRET)
    for client in _clients():
        for payload in (body, body.decode()):
            event = client.webhooks.unwrap(payload, headers)
            assert isinstance(event, our_types.BatchCompletedWebhookEvent)
            assert event.data.id == "batch_1"
            assert event.to_dict() == EVENT


def test_every_message_of_the_official_package_has_its_type() -> None:
    theirs = {
        typing.get_args(model.model_fields["type"].annotation)[0]: name
        for name in dir(official_types)
        if name.endswith("WebhookEvent")
        and hasattr(model := getattr(official_types, name), "model_fields")
    }
    assert len(theirs) > 30
    client = _clients()[0]
    for tag, name in theirs.items():
        body, headers = signed_webhook({**EVENT, "type": tag}, secret=SECRET)
        assert type(client.webhooks.unwrap(body, headers)).__name__ == name


def test_a_message_of_a_kind_to_come_survives() -> None:
    body, headers = signed_webhook({**EVENT, "type": "robot.awake"}, secret=SECRET)
    event = _clients()[0].webhooks.unwrap(body, headers)
    assert (type(event).__name__, event.type, event.data) == (
        "Unknown",
        "robot.awake",
        EVENT["data"],
    )


NOW = int(time.time())
GOOD = signed_webhook(EVENT, secret=SECRET, timestamp=NOW)


def _changed(**headers: Any) -> tuple[bytes, dict[str, str]]:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return GOOD[0], {k: v for k, v in {**GOOD[1], **given}.items() if v is not None}


_SIGNATURE = GOOD[1]["webhook-signature"]
WRONG = {
    "another body": (GOOD[0] + b" ", GOOD[1]),
    "another id": _changed(webhook_id="wh_2"),
    "another time": _changed(webhook_timestamp=str(NOW - 1)),
    "another version": _changed(webhook_signature=_SIGNATURE.replace("v1,", "v2,")),
    "no signature": _changed(webhook_signature=None),
    "an empty signature": _changed(webhook_signature=""),
    "no id": _changed(webhook_id=None),
    "no time": _changed(webhook_timestamp=None),
    "no number": _changed(webhook_timestamp="soon"),
    "no ascii": _changed(webhook_signature="v1,ü"),
    "another secret": signed_webhook(EVENT, secret="other"),
    "too old": signed_webhook(EVENT, secret=SECRET, timestamp=NOW - 400),
    "of a time to come": signed_webhook(EVENT, secret=SECRET, timestamp=NOW + 400),
}


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    """The messages above were signed when this module was read, which may be long ago."""
    monkeypatch.setattr("time.time", lambda: float(NOW))


@pytest.mark.parametrize("kind", WRONG)
def test_a_message_that_isnt_what_it_says_is_refused(kind: str) -> None:
    body, headers = WRONG[kind]
    for sdk in (OURS, OFFICIAL) if kind != "no ascii" else (OURS,):  # a TypeError there
        for client in _clients(sdk):
            error = ValueError if sdk is OFFICIAL else openai_client.InvalidWebhookSignatureError
            with pytest.raises(error):
                client.webhooks.unwrap(body, headers)
            with pytest.raises(error):
                client.webhooks.verify_signature(body, headers)


FINE = {
    "capitals": (GOOD[0], {k.upper(): v for k, v in GOOD[1].items()}),
    "several signatures": _changed(webhook_signature=f"v1,{'a' * 44} {_SIGNATURE}"),
    "no version": _changed(webhook_signature=_SIGNATURE.removeprefix("v1,")),
}


@pytest.mark.parametrize("kind", FINE)
def test_what_the_official_package_takes_is_taken(kind: str) -> None:
    for sdk in (OURS, OFFICIAL):
        for client in _clients(sdk):
            assert client.webhooks.unwrap(*FINE[kind]).id == "evt_1"


def test_the_tolerance_is_the_callers() -> None:
    old = signed_webhook(EVENT, secret=SECRET, timestamp=NOW - 400)
    for sdk in (OURS, OFFICIAL):
        for client in _clients(sdk):
            client.webhooks.verify_signature(*old, tolerance=500)
    with pytest.raises(openai_client.InvalidWebhookSignatureError, match="too old"):
        _clients()[0].webhooks.unwrap(*GOOD, tolerance=-10)


def test_several_secrets_while_one_replaces_another(monkeypatch: pytest.MonkeyPatch) -> None:
    client = _clients(webhook_secret=None)[0]
    for secret in (SECRET, "plain text"):
        body, headers = signed_webhook(EVENT, secret=secret)
        assert client.webhooks.unwrap(body, headers, secret=["plain text", SECRET]).id == "evt_1"
    with pytest.raises(openai_client.InvalidWebhookSignatureError):
        client.webhooks.unwrap(*GOOD, secret=["one", "two"])
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    assert _clients(webhook_secret=None)[0].webhooks.unwrap(*GOOD).id == "evt_1"


@pytest.mark.parametrize("secret", [None, "", [], [""]])
def test_without_a_secret_nothing_is_read(secret: Any) -> None:
    with pytest.raises(openai_client.InvalidArgumentError, match="a secret is required"):
        _clients(webhook_secret=None)[0].webhooks.unwrap(*GOOD, secret=secret)


def test_a_secret_that_cant_be_read_isnt_shown() -> None:
    with pytest.raises(ValueError, match="base64") as caught:
        _clients()[0].webhooks.unwrap(*GOOD, secret="whsec_%%hidden%%")
    assert "hidden" not in str(caught.value)


def test_a_body_that_is_no_json_is_an_error() -> None:
    body, headers = signed_webhook("{", secret=SECRET)
    with pytest.raises(ValueError):
        _clients()[0].webhooks.unwrap(body, headers)


def test_the_package_itself_reads_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai_client, "api_key", KEY, raising=False)
    monkeypatch.setattr(openai_client, "webhook_secret", SECRET, raising=False)
    assert openai_client.webhooks.unwrap(*GOOD).id == "evt_1"
    assert json.loads(GOOD[0]) == EVENT
    assert openai.InvalidWebhookSignatureError.__name__ in openai_client.__all__
