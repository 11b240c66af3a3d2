"""The models of the family gpt-5.3."""

from datetime import date

from .._cards import ModelCard

CARDS = (
    ModelCard(
        id="gpt-5.3-chat-latest",
        family="gpt-5.3",
        kind="chat",
        deprecated=date(2026, 5, 8),
        shutdown=date(2026, 8, 10),
        replacements=("gpt-5.6-sol",),
        context_window=128000,
        max_output=16384,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "structured_outputs",
            "reasoning",
            "file_input",
        ),
    ),
    ModelCard(
        id="gpt-5.3-codex",
        family="gpt-5.3",
        kind="responses",
        deprecated=date(2026, 10, 1),
        shutdown=date(2027, 4, 1),
        replacements=("gpt-6-sol",),
        context_window=400000,
        max_input=272000,
        max_output=128000,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/responses",),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "structured_outputs",
            "reasoning",
            "file_input",
            "prompt_caching",
            "web_search",
            "tool_search",
        ),
    ),
)
