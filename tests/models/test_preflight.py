"""Requests that break rules of their model are reported before they are sent."""

from __future__ import annotations

import asyncio
import enum
import pickle
import warnings
from collections.abc import Callable
from typing import Any

import openai_client
import pytest
from openai_client import PreflightError, PreflightWarning, model_catalogue

DRAW = {"model": "dall-e-3", "prompt": "x", "n": 2, "size": "640x480", "quality": "ultra"}


def reports(call: Callable[[], Any]) -> list[PreflightWarning]:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        call()
    return [w.message for w in found if isinstance(w.message, PreflightWarning)]


def broken(call: Callable[[], Any]) -> list[str]:
    """The ids of all rules that a call is reported to break."""
    return [rule.id for report in reports(call) for rule in report.rules]


def chat(client: Any, model: Any = "gpt-5.6-sol", **fields: Any) -> Any:
    return client.chat.completions.create(model=model, **{"messages": [], **fields})


def test_all_broken_rules_are_reported_at_once(client: Any, server: Any) -> None:
    (report,) = reports(lambda: client.images.generate(**DRAW))
    assert (report.operation, report.model) == ("images.generate", "dall-e-3")
    count, size, quality = report.rules
    assert count == model_catalogue.BrokenRule(
        "dall-e-3-count",
        "DALL·E 3 makes one image a request.",
        "Leave n out and send one request an image.",
    )
    assert size.instead == "Use one of 1024x1024, 1024x1792, 1792x1024."
    assert quality.instead == "Use one of standard, hd."
    assert all(part in str(report) for rule in report.rules for part in rule[:3])
    assert server.requests[0].json() == DRAW


def test_the_warning_points_at_the_line_of_the_caller(client: Any) -> None:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        chat(client, max_tokens=1)
    assert [w.filename for w in found] == [__file__]


def test_an_error_keeps_the_request_from_being_sent(client: Any, server: Any) -> None:
    strict = client.with_options(preflight="error", deprecated_models="off")
    with pytest.raises(PreflightError, match="breaks 3 rules") as caught:
        strict.images.generate(**DRAW)
    assert isinstance(caught.value, (openai_client.OpenAIError, ValueError))
    assert pickle.loads(pickle.dumps(caught.value)).rules == caught.value.rules
    assert not server.requests
    strict.images.generate(model="dall-e-3", prompt="x", size="1024x1024", n=1)
    assert len(server.requests) == 1


def test_a_model_of_another_endpoint_is_distinguished(client: Any) -> None:
    quiet = client.with_options(deprecated_models="off")
    assert broken(lambda: chat(quiet, "o1-pro")) == ["responses-endpoint"]
    assert broken(lambda: chat(quiet, "my-model", extra_body={"model": "davinci-002"})) == [
        "completions-endpoint"
    ]
    vary = {"model": "gpt-image-2", "image": ("a.png", b"x")}
    assert broken(lambda: quiet.images.create_variation(**vary)) == ["variation-endpoint"]


def test_what_the_server_only_ignores_is_no_error(client: Any, server: Any) -> None:
    strict = client.with_options(preflight="error", deprecated_models="off")
    call = {"model": "whisper-1", "file": ("a.mp3", b"x"), "stream": True}
    (report,) = reports(lambda: strict.audio.transcriptions.create(**call))
    assert [(rule.id, rule.refused) for rule in report.rules] == [("whisper-stream", False)]
    assert len(server.requests) == 1


def test_a_client_can_be_silent_and_copies_keep_it(client: Any) -> None:
    silent = client.with_options(preflight="off")
    assert not broken(lambda: chat(silent, max_tokens=1))
    assert silent.with_options(timeout=3).preflight == "off"
    assert (client.preflight, silent.preflight) == ("warn", "off")
    assert broken(lambda: chat(client, max_tokens=1)) == ["reasoning-max-tokens"]


def test_unknown_models_and_other_servers_are_left_alone(client: Any, server: Any) -> None:
    assert not broken(lambda: chat(client, "my-model", max_tokens=1))
    assert not broken(lambda: chat(client, "ft:gpt-5:acme::1", max_tokens=1))
    with openai_client.OpenAI(api_key="k", base_url=server.url) as other:
        assert not broken(lambda: chat(other, max_tokens=1))


@pytest.mark.parametrize("how", ["argument", "copy", "attribute"])
def test_what_is_asked_for_is_obeyed_on_other_servers(server: Any, how: str) -> None:
    wishes: list[dict[str, Any]] = [{"preflight": "error"}, {"deprecated_models": "error"}]
    made = [openai_client.OpenAI(api_key="k", base_url=server.url) for _ in wishes]
    for number, wish in enumerate(wishes):
        if how == "argument":
            made[number] = openai_client.OpenAI(api_key="k", base_url=server.url, **wish)
        elif how == "copy":
            made[number] = made[number].with_options(**wish)
        else:
            setattr(made[number], *next(iter(wish.items())))
    strict, dated = made
    with pytest.raises(PreflightError):
        chat(strict, max_tokens=1)
    with pytest.raises(openai_client.DeprecatedModelError):
        chat(dated, "gpt-4-0314")
    # Each wish is about itself alone.
    assert not broken(lambda: chat(dated, max_tokens=1))
    assert not broken(lambda: chat(strict, "gpt-4-0314"))
    warned = openai_client.OpenAI(api_key="k", base_url=server.url, preflight="warn")
    assert broken(lambda: chat(warned, max_tokens=1)) == ["reasoning-max-tokens"]


def test_undescribed_calls_are_left_alone(client: Any) -> None:
    body = {"model": "gpt-5.6-sol", "messages": [], "max_tokens": 1}
    assert not broken(lambda: client.post("/chat/completions", cast_to=dict, body=body))


def test_asynchronous_clients_check_too(async_client: Any, server: Any) -> None:
    async def call(**options: Any) -> None:
        async with async_client(**options) as client:
            await chat(client, max_tokens=1)

    assert broken(lambda: asyncio.run(call())) == ["reasoning-max-tokens"]
    with pytest.raises(PreflightError):
        asyncio.run(call(preflight="error"))
    assert len(server.requests) == 1


def test_what_is_left_out_or_null_is_not_there(client: Any) -> None:
    assert not broken(lambda: chat(client, max_tokens=None, temperature=None))
    assert not broken(lambda: chat(client, max_tokens=openai_client.omit))
    assert not broken(lambda: chat(client, max_tokens=openai_client.Omit()))


def test_the_body_counts_as_it_is_sent(client: Any) -> None:
    extra = {"max_tokens": 1}
    assert broken(lambda: chat(client, extra_body=extra)) == ["reasoning-max-tokens"]
    assert not broken(lambda: chat(client, max_tokens=1, extra_body={"max_tokens": None}))
    old = {"model": "dall-e-2"}
    call = {"model": "my-model", "prompt": "x", "n": 11, "extra_body": old}
    assert "dall-e-2-count" in broken(lambda: client.images.generate(**call))


def test_iterators_reach_the_server_whole(client: Any, server: Any) -> None:
    words = (word for word in ["a", "", "b"])
    assert not broken(lambda: client.embeddings.create(model="text-embedding-3-small", input=words))
    assert server.requests[0].json()["input"] == ["a", "", "b"]
    messages = iter([{"role": "system", "content": "Be brief."}])
    assert not broken(lambda: chat(client, "o1-preview", messages=messages))
    assert server.requests[1].json()["messages"][0]["role"] == "system"


def test_models_of_answers_count_as_objects(client: Any) -> None:
    from openai_client.types.chat import ChatCompletionMessage

    said: Any = ChatCompletionMessage.model_validate({"role": "assistant", "content": "Hello"})
    assert not broken(lambda: chat(client, "o1-preview", messages=[said]))
    message: Any = ChatCompletionMessage.model_validate({"role": "system", "content": "Be brief."})
    found = broken(lambda: chat(client, "o1-preview", messages=[said, message]))
    assert found == ["o1-preview-parameters"]


class Size(str, enum.Enum):
    SMALL = "256x256"
    WIDE = "640x480"


class Id(str, enum.Enum):
    OLD = "dall-e-2"


class Odd(enum.Enum):
    SIZE = "256x256"


def test_enums_count_by_their_value(client: Any) -> None:
    draw = client.with_options(deprecated_models="off").images.generate
    assert not broken(lambda: draw(model=Id.OLD, prompt="x", size=Size.SMALL))
    assert broken(lambda: draw(model=Id.OLD, prompt="x", size=Size.WIDE)) == ["image-size"]
    # An enum that is no str can't be known, so nothing is said about it.
    assert not broken(lambda: draw(model=Id.OLD, prompt="x", size=Odd.SIZE))


def test_a_strange_model_is_for_the_engine_to_refuse(client: Any, server: Any) -> None:
    for model in (None, 3, ["dall-e-2"], openai_client.omit):
        assert not broken(lambda model=model: chat(client, model, max_tokens=1))
    assert len(server.requests) == 4


def test_a_filter_makes_it_an_error_before_anything_is_sent(client: Any, server: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", PreflightWarning)
        with pytest.raises(PreflightWarning):
            chat(client, max_tokens=1)
    assert not server.requests


@pytest.mark.parametrize("preflight", ["off", "warn", "error"])
def test_a_sound_request_is_sent_as_ever(client: Any, server: Any, preflight: Any) -> None:
    own = client.with_options(preflight=preflight)
    messages = [{"role": "user", "content": "Hello"}]
    own.chat.completions.create(
        model="gpt-5.6-sol", messages=messages, temperature=0.5, reasoning_effort="none"
    )
    (request,) = server.requests
    assert request.body == (
        b'{"messages":[{"role":"user","content":"Hello"}],"model":"gpt-5.6-sol",'
        b'"reasoning_effort":"none","temperature":0.5}'
    )
