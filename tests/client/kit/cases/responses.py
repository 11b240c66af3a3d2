"""Calls of `responses`: each kind of item, tool and choice, and what is deprecated."""

from __future__ import annotations

from ..samples import members
from .case import calls

_CREATE = {"model": "gpt-6-sol", "input": "Hello."}
_DEPRECATED = {
    "prompt_cache_retention": "24h",
    "truncation": "auto",
    "user": "user_1",
    "reasoning": {"generate_summary": "concise"},
}

CASES = [
    *calls(
        "responses.create",
        every_item={"model": "gpt-6-sol", "input": members("ResponseInputItem")},
        every_tool={**_CREATE, "tools": members("Tool")},
        deprecated={**_CREATE, **_DEPRECATED},
        nothing={},
        streamed={**_CREATE, "stream": True},
        **{
            f"choice_{number}": {**_CREATE, "tool_choice": choice}
            for number, choice in enumerate(members("ResponseToolChoice"))
        },
    ),
    *calls(
        "responses.compact", deprecated={"model": "gpt-6-sol", "prompt_cache_retention": "24h"}
    ),
    *calls("responses.input_tokens.count", deprecated={"truncation": "auto"}, nothing={}),
    *calls(
        "responses.retrieve",
        streamed={"response_id": "resp_1", "stream": True, "starting_after": 4},
        not_streamed={"response_id": "resp_1", "stream": False},
        includes={"response_id": "resp/1", "include": ["code_interpreter_call.outputs"] * 2},
    ),
    *calls("conversations.items.create", every_item={"conversation_id": "conv_1"} | {
        "items": members("ResponseInputItem")
    }),
]
