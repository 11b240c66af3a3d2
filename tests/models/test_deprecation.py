"""A call with a model that ends is warned of it: once, at the caller's line."""

from __future__ import annotations

import asyncio
import pickle
import warnings
from collections.abc import Callable
from datetime import date
from typing import Any

import openai_client
import pytest
from models_kit import sync_client
from openai_client import DeprecatedModelError, ModelDeprecationWarning
from openai_client.model_catalogue import _guard


def chat(client: Any, model: Any = "gpt-4o", **fields: Any) -> Any:
    return client.chat.completions.create(model=model, messages=[], **fields)


def heard(call: Callable[[], Any]) -> list[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        call()
    return found


def test_the_warning_says_when_and_what_instead(client: Any, server: Any) -> None:
    (found,) = heard(lambda: chat(client))
    warning = found.message
    assert isinstance(warning, ModelDeprecationWarning)
    assert (warning.model, warning.shutdown) == ("gpt-4o", date(2027, 1, 14))
    assert (warning.days_left, warning.replacement) == (53, "gpt-6-luna")
    assert str(warning).startswith("gpt-4o is shut down on 2027-01-14, in 53 days; use gpt-6-luna")
    assert len(server.requests) == 1


def test_it_points_at_the_line_of_the_caller(client: Any) -> None:
    (found,) = heard(lambda: client.chat.completions.create(model="gpt-4o", messages=[]))
    assert found.filename == __file__
    raw = client.chat.completions.with_raw_response
    (found,) = heard(lambda: raw.create(model="gpt-4o-mini", messages=[]))
    assert found.filename == __file__


def test_it_comes_once_for_a_process_and_a_model(client: Any, server: Any) -> None:
    with sync_client(server) as other:
        found = heard(lambda: [chat(c, m) for c in (client, other) for m in ("gpt-4o", "o3")])
    assert [w.message.model for w in found] == ["gpt-4o", "o3"]  # type: ignore[union-attr]


def test_models_that_are_gone_and_active_ones(client: Any) -> None:
    assert not heard(lambda: chat(client, "gpt-5.6-sol"))
    (found,) = heard(lambda: client.images.generate(model="dall-e-3", prompt="x"))
    assert "dall-e-3 was shut down on 2026-05-12; use gpt-image-2" in str(found.message)


def test_the_clock_can_be_given(client: Any) -> None:
    client._settings.review = _guard.Guard(today=lambda: date(2026, 10, 13))
    assert not heard(lambda: chat(client))
    client._settings.review = _guard.Guard(today=lambda: date(2027, 1, 13))
    (found,) = heard(lambda: chat(client))
    assert "in 1 day;" in str(found.message)


def test_a_client_can_be_silent_or_strict(client: Any, server: Any) -> None:
    assert not heard(lambda: chat(client.with_options(deprecated_models="off")))
    strict = client.with_options(deprecated_models="error")
    for _ in range(2):
        with pytest.raises(DeprecatedModelError, match="use gpt-6-luna") as caught:
            chat(strict)
    assert caught.value.replacement == "gpt-6-luna"
    assert isinstance(caught.value, (openai_client.OpenAIError, ValueError))
    assert len(server.requests) == 1
    assert strict.copy().deprecated_models == "error"
    assert client.deprecated_models == "warn"


def test_filters_silence_it_or_make_it_an_error_of_every_call(client: Any, server: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", ModelDeprecationWarning)
        for _ in range(2):
            with pytest.raises(ModelDeprecationWarning):
                chat(client)
    assert not server.requests
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("ignore", ModelDeprecationWarning)
        chat(client)
    assert not found and len(server.requests) == 1


def test_other_servers_and_unknown_models_are_left_alone(client: Any, server: Any) -> None:
    assert not heard(lambda: chat(client, "my-gpt-4o"))
    with openai_client.OpenAI(api_key="k", base_url=server.url + "/v1") as other:
        assert not heard(lambda: chat(other))
        own = other.with_options(base_url="https://api.openai.com/v1/", deprecated_models="error")
        with pytest.raises(DeprecatedModelError):
            chat(own)


def test_what_is_sent_in_place_of_the_model_counts(client: Any) -> None:
    assert not heard(lambda: chat(client, extra_body={"model": "my-model"}))
    (found,) = heard(lambda: chat(client, "my-model", extra_body={"model": "gpt-4o"}))
    assert found.category is ModelDeprecationWarning


def test_asynchronous_clients_warn_at_the_awaiting_line(async_client: Any) -> None:
    async def call() -> None:
        async with async_client() as client:
            await client.chat.completions.create(model="gpt-4o", messages=[])

    (found,) = heard(lambda: asyncio.run(call()))
    assert found.category is ModelDeprecationWarning
    assert found.filename == __file__


def test_reports_can_be_pickled() -> None:
    facts = ("gpt-4o", date(2027, 1, 14), 53, "gpt-6-luna", "a note")
    for kind in (ModelDeprecationWarning, DeprecatedModelError):
        copy = pickle.loads(pickle.dumps(kind(*facts)))
        assert (type(copy), str(copy), copy.days_left) == (kind, str(kind(*facts)), 53)


@pytest.mark.parametrize("option", ["preflight", "deprecated_models"])
def test_a_setting_that_means_nothing_is_refused(client: Any, option: str) -> None:
    with pytest.raises(openai_client.InvalidArgumentError, match=option):
        openai_client.OpenAI(api_key="k", **{option: "raise"})
    with pytest.raises(openai_client.InvalidArgumentError, match="'error'"):
        client.with_options(**{option: "raise"})
