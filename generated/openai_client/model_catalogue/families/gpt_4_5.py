"""The models of the family gpt-4.5."""

from datetime import date

from .._cards import ModelCard

CARDS = (
    ModelCard(
        id="gpt-4.5-preview",
        family="gpt-4.5",
        kind="chat",
        released=date(2025, 2, 27),
        deprecated=date(2025, 4, 14),
        shutdown=date(2025, 7, 14),
        replacements=("gpt-6.1-sol",),
        replacement_note="a reasoning model: leave temperature and top_p out",
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
            "system_messages",
            "prompt_caching",
        ),
    ),
    ModelCard(
        id="gpt-4.5-preview-2025-02-27",
        family="gpt-4.5",
        kind="chat",
        alias_of="gpt-4.5-preview",
        deprecated=date(2025, 4, 14),
        shutdown=date(2025, 7, 14),
        replacements=("gpt-6.1-sol",),
        replacement_note="a reasoning model: leave temperature and top_p out",
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
            "system_messages",
            "prompt_caching",
        ),
    ),
)
