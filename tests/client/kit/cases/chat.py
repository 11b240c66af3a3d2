"""Calls of `chat.completions`."""

from __future__ import annotations

import datetime
import enum
from collections import OrderedDict
from typing import Any

from ..sdks import Sdk
from ..spec import example
from .case import calls

CREATE = "chat.completions.create"
HELLO = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Say hello."}]}
WEATHER = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tells the weather.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "day": {"type": ["string", "null"]}},
            "required": ["city"],
            "additionalProperties": False,
        },
        "strict": True,
    },
}

EVERYTHING: dict[str, Any] = {
    **HELLO,
    "audio": {"format": "wav", "voice": {"id": "voice_1"}},
    "frequency_penalty": -0.5,
    "function_call": {"name": "old"},
    "functions": [{"name": "old", "parameters": {"type": "object", "properties": {}}}],
    "logit_bias": {"50256": -100},
    "logprobs": True,
    "max_completion_tokens": 64,
    "max_tokens": 32,
    "metadata": {"topic": "tests", "empty": ""},
    "modalities": ["text", "audio"],
    "moderation": {"model": "omni-moderation-latest"},
    "n": 2,
    "parallel_tool_calls": False,
    "prediction": {"type": "content", "content": [{"type": "text", "text": "hello"}]},
    "presence_penalty": 1,
    "prompt_cache_key": "k",
    "prompt_cache_options": {"ttl": "24h"},
    "prompt_cache_retention": "24h",
    "reasoning_effort": "low",
    "response_format": {
        "type": "json_schema",
        "json_schema": {"name": "n", "schema": {"type": "object"}, "strict": True},
    },
    "safety_identifier": "u-1",
    "seed": 7,
    "service_tier": "flex",
    "stop": [".", "\n"],
    "store": True,
    "stream_options": {"include_usage": True, "include_obfuscation": False},
    "temperature": 0.0,
    "tool_choice": {"type": "function", "function": {"name": "weather"}},
    "tools": [WEATHER, {"type": "custom", "custom": {"name": "c", "format": {"type": "text"}}}],
    "top_logprobs": 3,
    "top_p": 1e-3,
    "user": "me",
    "verbosity": "high",
    "web_search_options": {
        "search_context_size": "low",
        "user_location": {"type": "approximate", "approximate": {"country": "AT"}},
    },
}


class Role(str, enum.Enum):
    USER = "user"


def _saying(text: str) -> dict[str, Any]:
    return {"model": "gpt-5.4", "messages": [{"role": "user", "content": text}]}


def _generator(sdk: Sdk) -> dict[str, Any]:
    texts = ("One", "Two", "Three")
    return {"model": "gpt-5.4", "messages": ({"role": "user", "content": t} for t in texts)}


def _inner_generator(sdk: Sdk) -> dict[str, Any]:
    content = [{"type": "text", "text": t} for t in ("a", "b")]
    tools = (tool for tool in [WEATHER])
    return {"model": "m", "messages": [{"role": "user", "content": content}], "tools": tools}


def _answer(sdk: Sdk, name: str) -> Any:
    body = example(CREATE, name).body
    return sdk.type("chat.ChatCompletion").model_validate(body).choices[0].message


def _message_put_back(sdk: Sdk) -> dict[str, Any]:
    said = _answer(sdk, "text")
    return {**HELLO, "messages": [*HELLO["messages"], said, {"role": "user", "content": "Go on."}]}


def _tool_calls_put_back(sdk: Sdk) -> dict[str, Any]:
    said = _answer(sdk, "tools")
    results = [
        {"role": "tool", "tool_call_id": call.id, "content": "{}"} for call in said.tool_calls
    ]
    return {**HELLO, "messages": [*HELLO["messages"], said, *results], "tools": [WEATHER]}


def _dumped_put_back(sdk: Sdk) -> dict[str, Any]:
    said = _answer(sdk, "tools")
    dumped = said.model_dump(exclude_unset=True)
    by_hand = {"role": "assistant", "content": said.content, "tool_calls": said.tool_calls}
    return {**HELLO, "messages": [dumped, said.to_dict(), by_hand]}


def _omitted(sdk: Sdk) -> dict[str, Any]:
    module = sdk.module
    return {**HELLO, "temperature": module.omit, "user": module.NOT_GIVEN, "stop": module.not_given}


def _removed_header(sdk: Sdk) -> dict[str, Any]:
    return {**HELLO, "extra_headers": {"Accept": sdk.module.Omit(), "X-One": "1"}}


def _extra_omit(sdk: Sdk) -> dict[str, Any]:
    return {**HELLO, "extra_body": {"top_k": 5, "model": "other"}}


def _timeout(sdk: Sdk) -> dict[str, Any]:
    return {**HELLO, "timeout": sdk.module.Timeout(30, connect=2)}


CASES = [
    *calls(
        CREATE,
        minimal=HELLO,
        everything=EVERYTHING,
        streamed={**HELLO, "stream": True},
        not_streamed={**HELLO, "stream": False},
        stream_none={**HELLO, "stream": None},
        streamed_with_usage={
            **HELLO,
            "stream": True,
            "stream_options": {"include_usage": True},
        },
        nulls={**HELLO, "temperature": None, "stop": None, "metadata": None, "audio": None},
        nulls_inside={
            "model": "m",
            "messages": [{"role": "assistant", "content": None, "tool_calls": []}],
        },
        unicode=_saying("Grüße 你好 🦦 \u2028"),
        control_characters={"model": "m", "messages": [{"role": "user", "content": '\0\x1f\x7f"'}]},
        no_messages={"model": "m", "messages": []},
        tuple_messages={"model": "m", "messages": ({"role": "user", "content": "x"},)},
        tuple_inside={**HELLO, "stop": ("a", "b"), "modalities": ("text",)},
        ordered_dicts={
            "model": "m",
            "messages": [OrderedDict([("role", "user"), ("content", "x")])],
        },
        enums={"model": "m", "messages": [{"role": Role.USER, "content": "x"}]},
        moments={**HELLO, "extra_body": {"at": datetime.datetime(2026, 1, 2, 3, 4, 5, 600)}},
        large_numbers={**HELLO, "seed": 2**63 - 1, "extra_body": {"big": 10**25, "small": -1e-300}},
        unknown_names={**HELLO, "reasoning_effort": "extreme", "service_tier": "brand_new"},
        generator=_generator,
        inner_generator=_inner_generator,
        message_put_back=_message_put_back,
        tool_calls_put_back=_tool_calls_put_back,
        dumped_put_back=_dumped_put_back,
        omitted=_omitted,
        extra_headers={**HELLO, "extra_headers": {"X-One": "1", "x-two": "zwei"}},
        extra_headers_win={**HELLO, "extra_headers": {"Authorization": "Bearer other"}},
        content_type_wins={**HELLO, "extra_headers": {"Content-Type": "application/json; v=2"}},
        removed_header=_removed_header,
        extra_query={**HELLO, "extra_query": {"a": 1, "b": [1, "x"], "c": {"d": True}, "e": "ä &"}},
        extra_body={**HELLO, "extra_body": {"top_k": 5, "nested": {"deep": [None, {}]}}},
        extra_body_wins=_extra_omit,
        all_extras={
            **HELLO,
            "extra_headers": {"X-One": "1"},
            "extra_query": {"q": "1"},
            "extra_body": {"x": 1},
            "timeout": 12.5,
        },
        timeout_object=_timeout,
        timeout_none={**HELLO, "timeout": None},
    ),
    *calls(
        "chat.completions.list",
        minimal={},
        everything={
            "model": "gpt-5.4",
            "metadata": {"topic": "tests", "and": "ä ö"},
            "after": "chatcmpl-1",
            "limit": 5,
            "order": "desc",
        },
        odd={"metadata": {"a[b]": "&=+%"}, "limit": 0, "order": "unknown"},
        nulls={"metadata": None},
        extra={"extra_query": {"limit": 3}, "extra_headers": {"X-One": "1"}},
    ),
    *calls(
        "chat.completions.retrieve",
        minimal={"completion_id": "chatcmpl-1"},
        odd_id={"completion_id": "a b/c?d#e%f"},
        unicode_id={"completion_id": "früh/你好🦦"},
        dots_inside={"completion_id": "..a"},
        reserved_id={"completion_id": "ft:gpt-4o:acme:x:1;v=1,2+3&4=5@6$7!*'()~"},
        extra={"completion_id": "c", "extra_query": {"a": "1"}, "extra_headers": {"X": "1"}},
    ),
    *calls(
        "chat.completions.update",
        minimal={"completion_id": "chatcmpl-1", "metadata": {"a": "b"}},
        null={"completion_id": "chatcmpl-1", "metadata": None},
        empty={"completion_id": "chatcmpl-1", "metadata": {}},
        extra={"completion_id": "c", "metadata": {}, "extra_body": {"more": 1}},
    ),
    *calls(
        "chat.completions.delete",
        minimal={"completion_id": "chatcmpl-1"},
        odd_id={"completion_id": "a b/ü"},
        extra={"completion_id": "c", "extra_body": {"why": "test"}, "extra_query": {"a": "1"}},
    ),
    *calls(
        "chat.completions.messages.list",
        minimal={"completion_id": "chatcmpl-1"},
        everything={"completion_id": "x/y", "after": "m-1", "limit": 2, "order": "asc"},
    ),
]
