"""The models of the family gpt-4.1."""

from datetime import date

from .._cards import ModelCard

CARDS = (
    ModelCard(
        id="gpt-4.1",
        family="gpt-4.1",
        kind="chat",
        alias_of="gpt-4.1-2025-04-14",
        deprecated=date(2026, 10, 14),
        shutdown=date(2027, 1, 14),
        replacements=("gpt-6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=1047576,
        max_output=32768,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "structured_outputs",
            "system_messages",
            "file_input",
            "prompt_caching",
            "web_search",
        ),
    ),
    ModelCard(
        id="gpt-4.1-2025-04-14",
        family="gpt-4.1",
        kind="chat",
        released=date(2025, 4, 14),
        deprecated=date(2026, 10, 14),
        shutdown=date(2027, 1, 14),
        replacements=("gpt-6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=1047576,
        max_output=32768,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "structured_outputs",
            "system_messages",
            "file_input",
            "prompt_caching",
            "web_search",
        ),
    ),
    ModelCard(
        id="gpt-4.1-mini",
        family="gpt-4.1",
        kind="chat",
        alias_of="gpt-4.1-mini-2025-04-14",
        deprecated=date(2026, 10, 14),
        shutdown=date(2027, 1, 14),
        replacements=("gpt-6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=1047576,
        max_output=32768,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "structured_outputs",
            "system_messages",
            "file_input",
            "prompt_caching",
            "web_search",
        ),
    ),
    ModelCard(
        id="gpt-4.1-mini-2025-04-14",
        family="gpt-4.1",
        kind="chat",
        released=date(2025, 4, 14),
        deprecated=date(2026, 10, 14),
        shutdown=date(2027, 1, 14),
        replacements=("gpt-6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=1047576,
        max_output=32768,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "structured_outputs",
            "system_messages",
            "file_input",
            "prompt_caching",
            "web_search",
        ),
    ),
    ModelCard(
        id="gpt-4.1-nano",
        family="gpt-4.1",
        kind="chat",
        alias_of="gpt-4.1-nano-2025-04-14",
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 10, 23),
        replacements=("gpt-5.6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=1047576,
        max_output=32768,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "structured_outputs",
            "system_messages",
            "file_input",
            "prompt_caching",
        ),
    ),
    ModelCard(
        id="gpt-4.1-nano-2025-04-14",
        family="gpt-4.1",
        kind="chat",
        released=date(2025, 4, 14),
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 10, 23),
        replacements=("gpt-5.6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=1047576,
        max_output=32768,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "structured_outputs",
            "system_messages",
            "file_input",
            "prompt_caching",
        ),
    ),
)
