"""Values that nobody should send, and somebody does."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .case import Case, Values, calls
from .chat import CREATE, HELLO

FILE = {"file": b"x", "purpose": "batch"}
EDIT = {"image": b"p", "prompt": "p"}

QUERIES: dict[str, Values] = {
    "none": {"a": None},
    "none_in_list": {"a": [None]},
    "empty_list": {"a": []},
    "empty_mapping": {"a": {}},
    "nested_list": {"a": {"b": [1, 2]}},
    "list_of_mappings": {"a": [{"b": 1}]},
    "deep": {"a": {"b": {"c": "d"}}},
    "float": {"a": 1.0, "b": 1e20, "c": 0.1},
    "bool": {"a": True, "b": False},
    "empty_text": {"a": ""},
    "spaces": {"a b": "c d+e"},
    "reserved": {"a": "x/y:z?", "b": "~!*'()"},
    "tuple": {"a": (1, 2)},
    "unicode": {"ü": "ü 🦦"},
}
BODIES: dict[str, Values | None] = {
    "none": None,
    "empty": {},
    "replaces_nested": {"stream_options": {"b": 2}},
    "replaces_model": {"model": None},
}
FORMS: dict[str, Values] = {
    "nested": {"a": {"b": {"c": [1, {"d": 2}]}}},
    "none": {"a": None},
    "numbers": {"a": 1.0, "b": 1e22, "c": -0.0, "d": 10**20},
    "empties": {"a": "", "b": [], "c": {}},
    "replaces": {"purpose": "vision"},
}
IDS = {
    "space": " ",
    "dots": "a..b",
    "encoded_dots": "%2e%2e",
    "line_break": "a\nb",
    "parent": "../x",
    "emoji": "🦦",
    "backslash": "a\\b",
    "number": 7,
}


def _varied(
    operation: str, base: Values, argument: str, values: Iterable[tuple[str, Any]]
) -> list[Case]:
    return [Case(operation, f"{argument}_{n}", {**base, argument: v}) for n, v in values]


CASES = [
    *_varied(CREATE, HELLO, "extra_query", QUERIES.items()),
    *_varied("files.list", {}, "extra_query", QUERIES.items()),
    *_varied(CREATE, {**HELLO, "stream_options": {"a": 1}}, "extra_body", BODIES.items()),
    *_varied("files.create", FILE, "extra_body", FORMS.items()),
    *_varied("files.retrieve", {}, "file_id", IDS.items()),
    *calls(
        CREATE,
        none_messages={"model": "m", "messages": None},
        none_model={"model": None, "messages": []},
        range={**HELLO, "stop": range(2)},
        number_keys={**HELLO, "logit_bias": {50256: -100}},
        whole_float={**HELLO, "temperature": 1.0},
        bool_for_number={**HELLO, "n": True},
        empty_header={**HELLO, "extra_headers": {"X-One": ""}},
        user_agent={**HELLO, "extra_headers": {"User-Agent": "mine"}},
        header_twice={**HELLO, "extra_headers": {"X-One": "1", "x-one": "2"}},
        lower_case_authorization={**HELLO, "extra_headers": {"authorization": "Bearer q"}},
    ),
    *calls(
        "images.edit",
        no_images={**EDIT, "image": []},
        no_prompt={**EDIT, "prompt": ""},
        tuple_of_three={**EDIT, "image": ("a.png", b"p", "image/png")},
        list_of_tuples={**EDIT, "image": [("a.png", b"p"), ("b.png", b"q", "image/x")]},
    ),
    *calls(
        "audio.transcriptions.create",
        tuple_for_list={"file": b"x", "model": "m", "include": ("logprobs",)},
        whole_float={"file": b"x", "model": "m", "temperature": 1.0},
    ),
    *calls(
        "embeddings.create",
        none_format={"model": "m", "input": "x", "encoding_format": None},
        no_input={"model": "m", "input": []},
    ),
    *calls("moderations.create", no_words={"input": ""}),
    *calls(
        "chat.completions.list",
        text_for_number={"limit": "3"},
        empty_metadata={"metadata": {}},
        other_metadata={"metadata": {"a": 1, "b": True, "c": None}},
    ),
    *calls("files.create", none_field={**FILE, "expires_after": None}),
    Case(CREATE, "default_query_none", HELLO, client={"default_query": {"a": None}}),
    Case(CREATE, "default_query_nested", HELLO, client={"default_query": {"a": {"b": 1}}}),
]
