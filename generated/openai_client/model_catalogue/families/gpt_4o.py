"""The models of the family gpt-4o."""

from datetime import date

from .._cards import ModelCard

CARDS = (
    ModelCard(
        id="gpt-4o",
        family="gpt-4o",
        kind="chat",
        alias_of="gpt-4o-2024-08-06",
        deprecated=date(2026, 10, 14),
        shutdown=date(2027, 1, 14),
        replacements=("gpt-6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=16384,
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
        id="gpt-4o-2024-11-20",
        family="gpt-4o",
        kind="chat",
        released=date(2024, 11, 20),
        deprecated=date(2026, 10, 14),
        shutdown=date(2027, 1, 14),
        replacements=("gpt-6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=16384,
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
        id="gpt-4o-2024-08-06",
        family="gpt-4o",
        kind="chat",
        released=date(2024, 8, 6),
        deprecated=date(2026, 10, 14),
        shutdown=date(2027, 1, 14),
        replacements=("gpt-6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=16384,
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
        id="gpt-4o-2024-05-13",
        family="gpt-4o",
        kind="chat",
        released=date(2024, 5, 13),
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 10, 23),
        replacements=("gpt-5.6-sol",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=4096,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "system_messages",
            "file_input",
            "prompt_caching",
        ),
    ),
    ModelCard(
        id="gpt-4o-mini",
        family="gpt-4o",
        kind="chat",
        alias_of="gpt-4o-mini-2024-07-18",
        deprecated=date(2026, 10, 14),
        shutdown=date(2027, 1, 14),
        replacements=("gpt-6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=16384,
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
        id="gpt-4o-mini-2024-07-18",
        family="gpt-4o",
        kind="chat",
        released=date(2024, 7, 18),
        deprecated=date(2026, 10, 14),
        shutdown=date(2027, 1, 14),
        replacements=("gpt-6-luna",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=16384,
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
        id="gpt-4o-mini-search-preview",
        family="gpt-4o",
        kind="chat",
        alias_of="gpt-4o-mini-search-preview-2025-03-11",
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 7, 23),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=16384,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions",),
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
        id="gpt-4o-mini-search-preview-2025-03-11",
        family="gpt-4o",
        kind="chat",
        released=date(2025, 3, 11),
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 7, 23),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=16384,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions",),
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
        id="gpt-4o-search-preview",
        family="gpt-4o",
        kind="chat",
        alias_of="gpt-4o-search-preview-2025-03-11",
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 7, 23),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=16384,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions",),
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
        id="gpt-4o-search-preview-2025-03-11",
        family="gpt-4o",
        kind="chat",
        released=date(2025, 3, 11),
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 7, 23),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=16384,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions",),
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
        id="chatgpt-4o-latest",
        family="gpt-4o",
        kind="chat",
        deprecated=date(2025, 11, 18),
        shutdown=date(2026, 2, 17),
        replacements=("gpt-5.6-sol",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=128000,
        max_output=16384,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses"),
        features=("streaming", "system_messages"),
    ),
)
