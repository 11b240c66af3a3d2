"""The models of the family o-series."""

from datetime import date

from .._cards import ModelCard

CARDS = (
    ModelCard(
        id="codex-mini-latest",
        family="o-series",
        kind="responses",
        deprecated=date(2025, 11, 17),
        shutdown=date(2026, 2, 12),
        replacements=("gpt-5.6-terra",),
        context_window=200000,
        max_output=100000,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/responses",),
        features=("streaming", "tools", "structured_outputs", "reasoning"),
    ),
    ModelCard(
        id="computer-use-preview",
        family="o-series",
        kind="responses",
        alias_of="computer-use-preview-2025-03-11",
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 7, 23),
        replacements=("gpt-5.6-terra",),
        context_window=8192,
        max_output=1024,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/responses",),
        features=(
            "tools",
            "parallel_tools",
            "reasoning",
            "system_messages",
            "file_input",
        ),
    ),
    ModelCard(
        id="computer-use-preview-2025-03-11",
        family="o-series",
        kind="responses",
        released=date(2025, 3, 11),
        deprecated=date(2026, 4, 22),
        shutdown=date(2026, 7, 23),
        replacements=("gpt-5.6-terra",),
        context_window=8192,
        max_output=1024,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/responses",),
        features=(
            "tools",
            "parallel_tools",
            "reasoning",
            "system_messages",
            "file_input",
        ),
    ),
)
