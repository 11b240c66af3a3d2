"""What is around the schemas of a request: names, and their shape in each API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .findings import Api
from .request import api_of

__all__ = ["EnvelopeFault", "envelope_faults", "parameter"]

Tokens = tuple[Any, ...]


class EnvelopeFault(NamedTuple):
    """Where something is missing or of the wrong API; texts for people and of the server."""

    tokens: Tokens
    what: str
    fix: str
    server: str


def envelope_faults(document: Any) -> Iterator[EnvelopeFault]:
    """What the API would refuse of a request before it looks at a schema."""
    if not isinstance(document, dict):
        return
    if isinstance(document.get("body"), dict) and "custom_id" in document:
        for fault in envelope_faults(document["body"]):
            yield fault._replace(tokens=("body", *fault.tokens))
        return
    api = api_of(document)
    yield from _response_format(document)
    if isinstance(document.get("text"), dict):
        yield from _text_format(document["text"].get("format"), ("text", "format"))
    tools = document.get("tools")
    for index, tool in enumerate(tools if isinstance(tools, list) else ()):
        if isinstance(tool, dict) and tool.get("type") == "function":
            yield from _tool(tool, ("tools", index), api)


def _response_format(document: dict[str, Any]) -> Iterator[EnvelopeFault]:
    value, at = document.get("response_format"), ("response_format",)
    if value is None:
        return
    if "input" in document and "messages" not in document:
        words = (
            "Unsupported parameter: 'response_format'. In the Responses API, this parameter has "
            "moved to 'text.format'. Try again with the new parameter. See the API documentation "
            "for more information: https://platform.openai.com/docs/api-reference/responses/create."
        )
        what = "`response_format` belongs to Chat Completions"
        yield EnvelopeFault(at, what, "write it as `text.format` for the Responses API", words)
    if not isinstance(value, dict) or value.get("type") != "json_schema":
        return
    described = value.get("json_schema")
    if not isinstance(described, dict):
        yield _missing(at, "json_schema", "put `name`, `strict` and `schema` into `json_schema`")
    elif "name" not in described:
        yield _missing((*at, "json_schema"), "name", "give the schema a name")


def _text_format(value: Any, at: Tokens) -> Iterator[EnvelopeFault]:
    if not isinstance(value, dict) or value.get("type") != "json_schema":
        return
    nested = "json_schema" in value
    hint = "write `name`, `strict` and `schema` beside `type`, without `json_schema`"
    if "name" not in value:
        yield _missing(at, "name", hint if nested else "give the schema a name")
    elif "schema" not in value:
        yield _missing(at, "schema", hint if nested else "add the schema")


def _tool(tool: dict[str, Any], at: Tokens, api: Api | None) -> Iterator[EnvelopeFault]:
    function = tool.get("function")
    if isinstance(function, dict):
        if api == "responses" and "name" not in tool:
            hint = "write `name` and `parameters` beside `type`, without `function`"
            yield _missing(at, "name", hint)
        elif api != "responses" and "name" not in function:
            yield _missing((*at, "function"), "name", "give the function a name")
    elif api == "chat":
        hint = "put `name`, `strict` and `parameters` into `function`"
        yield _missing(at, "function", hint)
    elif "name" not in tool:
        yield _missing(at, "name", "give the function a name")


def _missing(at: Tokens, name: str, hint: str) -> EnvelopeFault:
    words = f"Missing required parameter: '{parameter((*at, name))}'."
    return EnvelopeFault(at, f"'{name}' is missing here", hint, words)


def parameter(tokens: Tokens) -> str:
    """`("tools", 1, "name")` → `tools[1].name`."""
    text = ""
    for token in tokens:
        text += f"[{token}]" if isinstance(token, int) else f".{token}" if text else str(token)
    return text
