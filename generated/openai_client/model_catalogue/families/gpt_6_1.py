"""The models of the family gpt-6.1."""

from datetime import date

from .._cards import ModelCard

CARDS = (
    ModelCard(
        id="gpt-6.1-sol",
        family="gpt-6.1",
        kind="chat",
        released=date(2026, 9, 29),
        context_window=1050000,
        max_input=922000,
        max_output=128000,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "structured_outputs",
            "reasoning",
            "system_messages",
            "file_input",
            "prompt_caching",
            "cache_breakpoints",
            "web_search",
            "tool_search",
            "computer_use",
        ),
        reasoning_efforts=("low", "medium", "high", "xhigh"),
    ),
    ModelCard(
        id="gpt-6.1-terra",
        family="gpt-6.1",
        kind="chat",
        released=date(2026, 10, 26),
        context_window=1050000,
        max_input=922000,
        max_output=128000,
        input=("text", "image"),
        output=("text",),
        endpoints=("/v1/chat/completions", "/v1/responses", "/v1/batch"),
        features=(
            "streaming",
            "tools",
            "parallel_tools",
            "structured_outputs",
            "reasoning",
            "system_messages",
            "file_input",
            "prompt_caching",
            "cache_breakpoints",
            "web_search",
            "tool_search",
            "computer_use",
        ),
        reasoning_efforts=("none", "low", "medium", "high", "xhigh", "max"),
        default_reasoning_effort="medium",
    ),
)
