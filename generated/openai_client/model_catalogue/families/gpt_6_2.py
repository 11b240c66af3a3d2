"""The models of the family gpt-6.2."""

from datetime import date

from .._cards import ModelCard

CARDS = (
    ModelCard(
        id="gpt-6.2-astra",
        family="gpt-6.2",
        kind="chat",
        released=date(2026, 11, 17),
        context_window=1050000,
        max_output=128000,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses"),
        features=(
            "streaming",
            "structured_outputs",
            "reasoning",
            "prompt_caching",
            "web_search",
            "computer_use",
        ),
        reasoning_efforts=("low", "medium", "high", "xhigh"),
    ),
    ModelCard(id="gpt-6.2-astra-law", family="gpt-6.2", kind="chat"),
    ModelCard(
        id="gpt-6.2-sol",
        family="gpt-6.2",
        kind="chat",
        released=date(2026, 11, 17),
        context_window=1050000,
        max_output=128000,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses"),
        features=("streaming", "tools", "reasoning"),
    ),
)
