"""What type checkers make of `parse` and `stream`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from openai_client import (
    AsyncOpenAI,
    OpenAI,
    RefusalError,
    function_tool,
    pydantic_function_tool,
)
from openai_client.types.chat import (
    ChatCompletion,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageParam,
    ChatCompletionStreamEvent,
    ParsedChatCompletion,
    ParsedFunctionToolCall,
)
from pydantic import BaseModel
from typing_extensions import TypedDict, assert_never, assert_type


class Answer(BaseModel):
    text: str


class Pair(TypedDict):
    a: int


@dataclass
class Point:
    x: int


MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Well?"}]
SCHEMA: dict[str, object] = {"type": "object"}


def weather(city: str) -> str:
    return city


def types(client: OpenAI) -> None:
    ask = client.chat.completions.parse
    done = ask(messages=MESSAGES, model="gpt-5.4", response_format=Answer)
    assert_type(done, ParsedChatCompletion[Answer])
    assert_type(done.choices[0].message.parsed, Answer | None)
    assert_type(done.choices[0].message.require_parsed(), Answer)
    whole: ChatCompletion = done
    print(whole)
    pair = ask(messages=MESSAGES, model="gpt-5.4", response_format=Pair)
    assert_type(pair.choices[0].message.require_parsed(), Pair)
    point = ask(messages=MESSAGES, model="gpt-5.4", response_format=Point)
    assert_type(point.choices[0].message.require_parsed(), Point)
    plain = ask(messages=MESSAGES, model="gpt-5.4", response_format=SCHEMA)
    assert_type(plain, ParsedChatCompletion[dict[str, Any]])
    mode = ask(messages=MESSAGES, model="gpt-5.4", response_format={"type": "json_object"})
    assert_type(mode.choices[0].message.parsed, dict[str, Any] | None)
    nothing = ask(messages=MESSAGES, model="gpt-5.4")
    assert_type(nothing, ParsedChatCompletion[None])


def tools(client: OpenAI) -> None:
    tool: ChatCompletionFunctionToolParam = pydantic_function_tool(Answer)
    client.chat.completions.create(messages=MESSAGES, model="gpt-5.4", tools=[tool])
    client.chat.completions.create(
        messages=MESSAGES, model="gpt-5.4", tools=[function_tool(weather)]
    )
    done = client.chat.completions.parse(
        messages=MESSAGES,
        model="gpt-5.4",
        tools=[
            Answer,
            weather,
            tool,
            {"type": "function", "function": {"name": "f", "strict": True}},
        ],
    )
    calls = done.choices[0].message.tool_calls
    assert_type(calls, list[ParsedFunctionToolCall] | None)
    for call in calls or []:
        assert_type(call.function.parsed_arguments, object | None)
        assert_type(call.type, Literal["function"])


def events(client: OpenAI) -> None:
    with client.chat.completions.stream(
        messages=MESSAGES, model="gpt-5.4", response_format=Answer
    ) as stream:
        for event in stream:
            look(event)
        done = stream.get_final_completion()
        assert_type(done, ParsedChatCompletion[Answer])
        now = stream.current_completion_snapshot
        assert_type(now, ParsedChatCompletion[Answer])


def look(event: ChatCompletionStreamEvent[Answer]) -> None:
    if event.type == "chunk":
        assert_type(event.chunk.choices[0].delta.content, str | None)
        assert_type(event.snapshot, ParsedChatCompletion[Answer])
    elif event.type == "content.delta":
        assert_type(event.delta, str)
        assert_type(event.snapshot, str)
        assert_type(event.parsed, Answer | None)
    elif event.type == "content.done":
        assert_type(event.parsed, Answer | None)
    elif event.type == "refusal.delta":
        assert_type(event.snapshot, str)
    elif event.type == "refusal.done":
        assert_type(event.refusal, str)
    elif event.type == "tool_calls.function.arguments.delta":
        assert_type(event.parsed_arguments, object)
    elif event.type == "tool_calls.function.arguments.done":
        assert_type(event.arguments, str)
    elif event.type == "logprobs.content.delta":
        assert_type(event.snapshot[0].logprob, float)
    elif event.type == "logprobs.content.done":
        assert_type(event.content[0].token, str)
    elif event.type == "logprobs.refusal.delta" or event.type == "logprobs.refusal.done":
        assert_type(event.refusal[0].token, str)
    else:
        assert_never(event)


async def asynchronous(client: AsyncOpenAI) -> None:
    done = await client.chat.completions.parse(
        messages=MESSAGES, model="gpt-5.4", response_format=Answer
    )
    assert_type(done, ParsedChatCompletion[Answer])
    async with client.chat.completions.stream(
        messages=MESSAGES, model="gpt-5.4", response_format=Answer
    ) as stream:
        async for event in stream:
            look(event)
        assert_type(await stream.get_final_completion(), ParsedChatCompletion[Answer])
    raw = await client.chat.completions.with_raw_response.parse(
        messages=MESSAGES, model="gpt-5.4", response_format=Answer
    )
    print(raw.headers)


def errors(error: RefusalError) -> None:
    assert_type(error.refusal, str)
