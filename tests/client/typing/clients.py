"""What a type checker knows of clients, errors, and the responses as they came."""

from __future__ import annotations

import httpx2
import openai_client
from openai_client import (
    APIResponse,
    APIStatusError,
    AsyncAPIResponse,
    AsyncOpenAI,
    OpenAI,
    RateLimitError,
    RawAPIResponse,
    Stream,
    Timeout,
)
from openai_client.types import Model
from openai_client.types.chat import ChatCompletion, ChatCompletionChunk
from typing_extensions import assert_type

client = OpenAI(api_key="k", timeout=Timeout(30, connect=2), max_retries=0)
async_client = AsyncOpenAI(
    base_url=httpx2.URL("http://localhost"), http_client=httpx2.AsyncClient()
)


def clients() -> None:
    assert_type(client.with_options(timeout=None, max_retries=5), OpenAI)
    assert_type(async_client.copy(api_key="other"), AsyncOpenAI)
    with OpenAI() as entered:
        assert_type(entered, OpenAI)
    assert_type(client.base_url, httpx2.URL)
    OpenAI("key")  # type: ignore[call-arg, misc, unused-ignore]  # pyright: ignore[reportCallIssue]


def responses() -> None:
    raw = client.models.with_raw_response.retrieve("m")
    assert_type(raw, RawAPIResponse[Model])
    assert_type(raw.parse(), Model)
    assert_type(raw.headers, httpx2.Headers)
    assert_type(raw.request_id, str | None)
    created = client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(created.parse(), ChatCompletion)
    with client.models.with_streaming_response.retrieve("m") as response:
        assert_type(response, APIResponse[Model])
        for line in response.iter_lines():
            assert_type(line, str)
        assert_type(response.read(), bytes)
    client.models.with_raw_response.retrieve(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def async_responses() -> None:
    raw = await async_client.models.with_raw_response.retrieve("m")
    assert_type(raw.parse(), Model)
    async with async_client.models.with_streaming_response.retrieve("m") as response:
        assert_type(response, AsyncAPIResponse[Model])
        assert_type(await response.parse(), Model)
        assert_type(await response.read(), bytes)


def errors() -> None:
    try:
        client.models.retrieve("m")
    except RateLimitError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        assert_type(error.response, httpx2.Response)
        assert_type(error.code, str | None)
    except APIStatusError as error:
        assert_type(error.message, str)
    except openai_client.APITimeoutError as error:
        assert_type(error.request, httpx2.Request)


def streams(stream: Stream[ChatCompletionChunk]) -> list[str]:
    return [chunk.choices[0].delta.content or "" for chunk in stream]


def unions(chunk: ChatCompletion) -> str:
    reason = chunk.choices[0].finish_reason
    if reason == "stop" or reason == "a reason of tomorrow":
        return reason
    return chunk.choices[0].message.content or ""


def typing_errors() -> None:
    """A name that isn't there is reported, though everything is imported when it is asked for."""
    from openai_client import NoSuch  # type: ignore[attr-defined] # pyright: ignore
    from openai_client.model_catalogue import NoModel  # type: ignore[attr-defined] # pyright: ignore
    from openai_client.types.chat import NoType  # type: ignore[attr-defined] # pyright: ignore

    del NoSuch, NoModel, NoType
