"""Answers with `choices`: how many, as JSON after a schema, or as calls of functions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import jsonschema_rs

from specloom.document.document import plain
from specloom.examples.sampler import Impossible, Options, sample
from specloom.examples.shapes import Shapes
from specloom.examples.wire import compact
from specloom.mock.received import Received, Violation
from specloom.reading.lone_schema import read_schema

__all__ = ["fit_choices", "json_answer", "tool_call", "wrong_schemas"]

_FULL = Options(full=True)


def fit_choices(body: dict[str, Any], received: Received) -> None:
    """Bring `choices`, or a list of things with a number asked for, into line."""
    name = next((n for n in ("choices", "data") if isinstance(body.get(n), list)), None)
    items = body.get(name) if name else None
    if not items or not isinstance(items[0], dict):
        return
    if name == "choices":
        for choice in items:
            _answer(choice, received)
    wanted = wanted_number(received)
    if wanted is not None and (name == "choices" or "n" in (received.body or {})):
        body[str(name)] = [_numbered(items[i % len(items)], i) for i in range(wanted)]


def wanted_number(received: Received) -> int | None:
    """How many answers: `n` for each of the prompts."""
    n = received.asked("n")
    prompts = received.asked("prompt")
    times = len(prompts) if isinstance(prompts, list) and _are_texts(prompts) else 1
    count = n if isinstance(n, int) and not isinstance(n, bool) else 1
    many = isinstance(received.body, dict) and ("messages" in received.body or "n" in received.body)
    return max(1, min(count * times, 1000)) if many or times > 1 else None


def _are_texts(prompts: list[Any]) -> bool:
    return bool(prompts) and all(isinstance(p, (str, list)) for p in prompts)


def _numbered(item: dict[str, Any], index: int) -> dict[str, Any]:
    made: dict[str, Any] = plain(item)
    if isinstance(made.get("index"), int):
        made["index"] = index
    return made


def _answer(choice: dict[str, Any], received: Received) -> None:
    message = choice.get("message")
    if not isinstance(message, dict) or "content" not in message:
        return
    call = tool_call(received, has_call=bool(message.get("tool_calls")))
    if call is not None:
        message["content"] = None
        message["tool_calls"] = [call]
        choice["finish_reason"] = "tool_calls"
        return
    if message.pop("tool_calls", None):
        choice["finish_reason"] = "stop"
        message["content"] = message.get("content") or "Done."
    text = json_answer(received)
    if text is not None:
        message["content"] = text
        if "refusal" in message:
            message["refusal"] = None
        choice["finish_reason"] = "stop"


def json_answer(received: Received) -> str | None:
    """The JSON that `response_format` asks for, as text."""
    wanted = received.asked("response_format")
    if not isinstance(wanted, Mapping):
        return None
    if wanted.get("type") == "json_object":
        return '{"answer":"text"}'
    asked = wanted.get("json_schema")
    schema = asked.get("schema") if isinstance(asked, Mapping) else None
    return sampled_text(compact(schema)) if isinstance(schema, Mapping) else None


def tool_call(received: Received, *, has_call: bool) -> dict[str, Any] | None:
    """The call of a tool that the request forces, or that the chosen example makes."""
    tools = received.asked("tools")
    if not isinstance(tools, list) or not tools:
        return None
    choice = received.asked("tool_choice")
    forced = choice == "required" or isinstance(choice, Mapping)
    messages = received.asked("messages") or [{}]
    answered = isinstance(messages[-1], Mapping) and messages[-1].get("role") == "tool"
    if choice == "none" or not (forced or (has_call and not answered)):
        return None
    return _call_of(_chosen_tool(tools, choice))


def _chosen_tool(tools: list[Any], choice: Any) -> Mapping[str, Any]:
    known = [tool for tool in tools if isinstance(tool, Mapping)]
    if isinstance(choice, Mapping):
        kind = str(choice.get("type"))
        wanted = choice.get(kind)
        name = wanted.get("name") if isinstance(wanted, Mapping) else None
        for tool in known:
            about = tool.get(str(tool.get("type")))
            if isinstance(about, Mapping) and about.get("name") == name:
                return tool
    return known[0] if known else {}


def _call_of(tool: Mapping[str, Any]) -> dict[str, Any] | None:
    kind = str(tool.get("type"))
    about = tool.get(kind)
    if not isinstance(about, Mapping):
        return None
    made: dict[str, Any] = {"id": "call_mock1", "type": kind}
    if kind == "custom":
        return {**made, kind: {"name": about.get("name"), "input": "text"}}
    parameters = about.get("parameters")
    schema = compact(parameters) if isinstance(parameters, Mapping) else "{}"
    arguments = sampled_text(schema) if parameters else "{}"
    return {**made, kind: {"name": about.get("name"), "arguments": arguments}}


def wrong_schemas(received: Received) -> list[Violation]:
    """Violations where a schema in the request is none, or admits no value."""
    wanted = received.asked("response_format")
    asked = wanted.get("json_schema") if isinstance(wanted, Mapping) else None
    schema = asked.get("schema") if isinstance(asked, Mapping) else None
    if not isinstance(schema, Mapping):
        return []
    try:
        sampled_text(compact(schema))
    except ValueError as error:
        pointer = "/response_format/json_schema/schema"
        message = f"this is no JSON Schema that a value can be made for: {error}"
        return [Violation("body", pointer, message, "a JSON Schema", schema)]
    return []


@lru_cache(maxsize=256)
def sampled_text(schema_text: str) -> str:
    """A value for a caller's JSON Schema, as JSON text.

    Raises:
        ValueError: the schema is none, or no value for it was found.
    """
    try:
        validator = jsonschema_rs.validator_for(json.loads(schema_text))
    except Exception as error:  # whatever is wrong with a schema, it is the caller's
        raise ValueError(str(error).partition("\n")[0]) from None
    type_, reading = read_schema(schema_text)
    try:
        return compact(sample(type_, Shapes(reading), validator.is_valid, _FULL, "text"))
    except Impossible:
        raise ValueError("no value that fits was found") from None
