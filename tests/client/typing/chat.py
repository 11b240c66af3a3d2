"""What a type checker knows of `chat.completions` and `completions`."""

from __future__ import annotations

from openai_client import AsyncOpenAI, AsyncStream, OpenAI, Stream, omit
from openai_client.types import Completion
from openai_client.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionDeleted,
    ChatCompletionMessage,
    ChatCompletionMessageParam,
)
from typing_extensions import assert_type

client = OpenAI()
async_client = AsyncOpenAI()
messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]


def results(flag: bool) -> None:
    create = client.chat.completions.create
    assert_type(create(model="m", messages=messages), ChatCompletion)
    assert_type(create(model="m", messages=messages, stream=False), ChatCompletion)
    assert_type(create(model="m", messages=messages, stream=None), ChatCompletion)
    assert_type(create(model="m", messages=messages, stream=omit), ChatCompletion)
    assert_type(create(model="m", messages=messages, stream=True), Stream[ChatCompletionChunk])
    assert_type(
        create(model="m", messages=messages, stream=flag),
        ChatCompletion | Stream[ChatCompletionChunk],
    )
    assert_type(client.chat.completions.retrieve("id"), ChatCompletion)
    assert_type(client.chat.completions.update("id", metadata={"a": "b"}), ChatCompletion)
    assert_type(client.chat.completions.delete("id"), ChatCompletionDeleted)
    assert_type(client.completions.create(model="m", prompt="p"), Completion)
    assert_type(client.completions.create(model="m", prompt="p", stream=True), Stream[Completion])


async def async_results(flag: bool) -> None:
    create = async_client.chat.completions.create
    assert_type(await create(model="m", messages=messages), ChatCompletion)
    stream = await create(model="m", messages=messages, stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async with stream as entered:
        assert_type(entered, AsyncStream[ChatCompletionChunk])
        async for chunk in entered:
            assert_type(chunk, ChatCompletionChunk)
    assert_type(
        await create(model="m", messages=messages, stream=flag),
        ChatCompletion | AsyncStream[ChatCompletionChunk],
    )


def fields() -> None:
    completion = client.chat.completions.create(model="m", messages=messages)
    assert_type(completion.id, str)
    assert_type(completion.created, int)
    choice = completion.choices[0]
    assert_type(choice.message, ChatCompletionMessage)
    assert_type(choice.message.content, str | None)
    assert_type(choice.index, int)
    if completion.usage is not None:
        assert_type(completion.usage.total_tokens, int)
    for call in choice.message.tool_calls or []:
        if call.type == "function":
            assert_type(call.function.arguments, str)
    with client.chat.completions.create(model="m", messages=messages, stream=True) as stream:
        for chunk in stream:
            assert_type(chunk.choices[0].delta.content, str | None)


def arguments() -> None:
    create = client.chat.completions.create
    create(model="a model of tomorrow", messages=messages)
    create(model="m", messages=messages, reasoning_effort="brand new", service_tier="other")
    create(model="m", messages=(message for message in messages))
    create(model="m", messages=[*messages, {"role": "assistant", "content": None}])
    create(model="m", messages=messages, temperature=1, stop=["a"], metadata=None, seed=None)
    create(model="m", messages=messages, extra_body={"top_k": 1}, timeout=3)
    create(model="m")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    create(  # pyright: ignore[reportCallIssue]
        model="m",  # type: ignore[call-overload, unused-ignore]
        messages=messages,
        temprature=1,
    )
