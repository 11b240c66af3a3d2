"""The models of the family gpt-3.5."""

from datetime import date

from .._cards import ModelCard

CARDS = (
    ModelCard(
        id="gpt-3.5-turbo",
        family="gpt-3.5",
        kind="chat",
        alias_of="gpt-3.5-turbo-0125",
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 10, 23),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=16385,
        max_output=4096,
        input=("text",),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "system_messages",
            "prompt_caching",
        ),
    ),
    ModelCard(
        id="gpt-3.5-turbo-1106",
        family="gpt-3.5",
        kind="chat",
        released=date(2023, 11, 6),
        deprecated=date(2025, 9, 26),
        shutdown=date(2026, 9, 28),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=16385,
        max_output=4096,
        input=("text",),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "system_messages",
            "prompt_caching",
        ),
    ),
    ModelCard(
        id="gpt-3.5-turbo-0613",
        family="gpt-3.5",
        kind="chat",
        released=date(2023, 6, 13),
        deprecated=date(2023, 11, 6),
        shutdown=date(2024, 9, 13),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=4096,
        max_output=4096,
        input=("text",),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses"),
        features=("streaming", "tools", "system_messages"),
    ),
    ModelCard(
        id="gpt-3.5-turbo-0301",
        family="gpt-3.5",
        kind="chat",
        released=date(2023, 3, 1),
        deprecated=date(2023, 6, 13),
        shutdown=date(2024, 9, 13),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=4096,
        max_output=4096,
        input=("text",),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses"),
        features=("streaming", "system_messages"),
    ),
    ModelCard(
        id="gpt-3.5-turbo-0125",
        family="gpt-3.5",
        kind="chat",
        released=date(2024, 1, 25),
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 10, 23),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=16385,
        max_output=4096,
        input=("text",),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "system_messages",
            "prompt_caching",
        ),
    ),
    ModelCard(
        id="gpt-3.5-turbo-16k",
        family="gpt-3.5",
        kind="chat",
        alias_of="gpt-3.5-turbo-16k-0613",
        deprecated=date(2023, 11, 6),
        shutdown=date(2024, 9, 13),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=16385,
        max_output=4096,
        input=("text",),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses"),
        features=("streaming", "system_messages", "prompt_caching"),
    ),
    ModelCard(
        id="gpt-3.5-turbo-16k-0613",
        family="gpt-3.5",
        kind="chat",
        released=date(2023, 6, 13),
        deprecated=date(2023, 11, 6),
        shutdown=date(2024, 9, 13),
        replacements=("gpt-5.6-terra",),
        replacement_note=(
            "a reasoning model: leave temperature and top_p out unless "
            "reasoning_effort is none"
        ),
        context_window=16385,
        max_output=4096,
        input=("text",),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses"),
        features=("streaming", "tools", "system_messages"),
    ),
    ModelCard(
        id="gpt-3.5-turbo-instruct",
        family="gpt-3.5",
        kind="completion",
        alias_of="gpt-3.5-turbo-instruct-0914",
        deprecated=date(2025, 9, 26),
        shutdown=date(2026, 9, 28),
        replacements=("gpt-5.6-terra",),
        context_window=8192,
        max_output=4096,
        input=("text",),
        output=("text",),
        endpoints=("/v1/completions",),
    ),
    ModelCard(
        id="gpt-3.5-turbo-instruct-0914",
        family="gpt-3.5",
        kind="completion",
        released=date(2023, 9, 14),
        deprecated=date(2025, 9, 26),
        shutdown=date(2026, 9, 28),
        replacements=("gpt-5.6-terra",),
        context_window=8192,
        max_output=4097,
        input=("text",),
        output=("text",),
        endpoints=("/v1/completions",),
    ),
)
