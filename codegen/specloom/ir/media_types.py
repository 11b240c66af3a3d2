"""Kinds of media types."""

from __future__ import annotations

EVENTS = "text/event-stream"
_LINES = frozenset(
    (
        *("application/jsonl", "application/x-jsonl", "application/json-lines"),
        *("application/jsonlines", "application/x-jsonlines"),
        *("application/ndjson", "application/x-ndjson", "application/stream+json"),
        *("application/x-json-stream", "application/json-seq", "application/geo+json-seq"),
    )
)


def base_of(media_type: str) -> str:
    """Without its parameters: `text/plain; charset=utf-8` → `text/plain`."""
    return media_type.split(";")[0].strip().lower()


def is_stream(media_type: str) -> bool:
    """Whether it is values one after the other: events, JSON Lines, a JSON text sequence."""
    return base_of(media_type) == EVENTS or base_of(media_type) in _LINES


def is_lines(media_type: str) -> bool:
    """Whether it is JSON values, each on a line of its own."""
    base = base_of(media_type)
    return base in _LINES and not base.endswith("-seq")


def is_json(media_type: str) -> bool:
    """JSON by its own name or by suffix: `application/json`, `application/problem+json`."""
    base = base_of(media_type)
    known = ("application/json", "text/json", "*/*", "application/*", "json")
    return not is_stream(base) and (base in known or base.endswith("+json"))


def is_text(media_type: str) -> bool:
    """Text that isn't decoded further: plain, HTML, CSV, XML, YAML."""
    base = base_of(media_type)
    other = ("application/yaml", "application/x-yaml", "application/javascript")
    text = base.startswith("text/") or base in other
    return not is_stream(base) and (text or base.endswith(("xml", "+yaml")))


def concrete(media_type: str) -> str:
    """What is sent for a range of media types: `*/*` or `application/*+json` is JSON."""
    base = base_of(media_type)
    if "*" not in base or not (is_json(base) or base.endswith("+json")):
        return media_type
    return "application/json"
