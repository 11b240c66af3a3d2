"""Chunks of a streamed chat completion, made to fit what was asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specloom.document.document import plain
from specloom.features.media_mock import chats
from specloom.mock.received import Received

_PIECE = 12


def fit_chunks(events: list[dict[str, Any]], received: Received) -> list[dict[str, Any]]:
    """The events of a chat completion for just this request; others as they are."""
    chunks = [e["data"] for e in events if isinstance(e["data"], dict)]
    if len(chunks) != len(events) or not any(chunk.get("choices") for chunk in chunks):
        return events
    text = chats.json_answer(received)
    has_call = any(_delta(chunk).get("tool_calls") for chunk in chunks)
    call = chats.tool_call(received, has_call=has_call)
    if call is not None or text is not None or has_call:
        chunks = _rewritten(chunks, text, call)
    wanted = chats.wanted_number(received) or 1
    chunks = [copy_ for chunk in chunks for copy_ in _for_each(chunk, wanted)]
    return [{"data": chunk} for chunk in _with_usage(chunks, received)]


def _delta(chunk: Mapping[str, Any]) -> dict[str, Any]:
    choices = chunk.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else {}
    delta = first.get("delta") if isinstance(first, dict) else None
    return delta if isinstance(delta, dict) else {}


def _rewritten(
    chunks: list[dict[str, Any]], text: str | None, call: dict[str, Any] | None
) -> list[dict[str, Any]]:
    """The first chunk, then `text` or `call` in pieces, then the chunk that ends the choice."""
    first = next(chunk for chunk in chunks if chunk.get("choices"))
    finish = next(c for c in reversed(chunks) if c.get("choices"))
    rest = [chunk for chunk in chunks if not chunk.get("choices")]

    def chunk(delta: dict[str, Any], reason: str | None = None) -> dict[str, Any]:
        made: dict[str, Any] = plain(finish if reason else first)
        made["choices"] = [{**made["choices"][0], "delta": delta, "finish_reason": reason}]
        return made

    opening = {"role": "assistant", "content": None if call else ""}
    if call is None:
        words = text if text is not None else "Done."
        deltas = [{"content": piece} for piece in _pieces(words)]
        return [chunk(opening), *map(chunk, deltas), chunk({}, "stop"), *rest]
    kind = call["type"]
    key = "input" if kind == "custom" else "arguments"
    head: dict[str, Any] = {**call, "index": 0, kind: {**call[kind], key: ""}}
    pieces = _pieces(call[kind][key])
    calls = [{"tool_calls": [{"index": 0, kind: {key: piece}}]} for piece in pieces]
    return [
        chunk({**opening, "tool_calls": [head]}),
        *map(chunk, calls),
        chunk({}, "tool_calls"),
        *rest,
    ]


def _pieces(text: str) -> list[str]:
    return [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]


def _for_each(chunk: dict[str, Any], wanted: int) -> list[dict[str, Any]]:
    """A chunk of the first choice for each of the choices."""
    choices = chunk.get("choices")
    if not choices or not isinstance(choices[0], dict):
        return [chunk]
    if choices[0].get("index") != 0:
        return [chunk] if wanted > int(choices[0].get("index") or 0) else []
    if wanted == 1:
        return [chunk]
    return [{**chunk, "choices": [{**choices[0], "index": index}]} for index in range(wanted)]


def _with_usage(chunks: list[dict[str, Any]], received: Received) -> list[dict[str, Any]]:
    options = received.asked("stream_options")
    wanted = isinstance(options, Mapping) and options.get("include_usage") is True
    has = [c for c in chunks if not c.get("choices") and c.get("usage")]
    if not wanted:
        kept = [c for c in chunks if c not in has]
        for chunk in kept:
            if chunk.get("usage", 0) is None:
                del chunk["usage"]
        return kept
    if has:
        return chunks
    words = sum(len(str(_delta(c).get("content") or "")) // 4 + 1 for c in chunks)
    usage = {"prompt_tokens": 8, "completion_tokens": words, "total_tokens": 8 + words}
    return [*chunks, {**chunks[-1], "choices": [], "usage": usage}]
