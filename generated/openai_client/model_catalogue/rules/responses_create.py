"""Rules on requests of responses.create, and the models that keep them."""

from .._rules import Rule

RULES = (
    Rule(
        id="responses-sampling",
        fields=("temperature", "top_p", "top_logprobs"),
        require={
            "properties": {
                "temperature": {"const": 1},
                "top_p": {"const": 1},
                "top_logprobs": {"const": 0},
            },
        },
        reason="This reasoning model takes no sampling parameters, only their defaults.",
        instead="Leave temperature, top_p and top_logprobs out.",
    ),
    Rule(
        id="responses-sampling-when-thinking",
        fields=("reasoning", "temperature", "top_p", "top_logprobs"),
        when={
            "required": ("reasoning",),
            "properties": {
                "reasoning": {
                    "required": ("effort",),
                    "properties": {"effort": {"not": {"const": "none"}}},
                },
            },
        },
        require={
            "properties": {
                "temperature": {"const": 1},
                "top_p": {"const": 1},
                "top_logprobs": {"const": 0},
            },
        },
        reason=(
            "temperature, top_p and log probabilities are taken only while the "
            "reasoning effort is none."
        ),
        instead="Leave them out, or set reasoning.effort to none.",
    ),
    Rule(
        id="responses-sampling-unless-none",
        fields=("reasoning", "temperature", "top_p", "top_logprobs"),
        when={
            "not": {
                "required": ("reasoning",),
                "properties": {
                    "reasoning": {
                        "required": ("effort",),
                        "properties": {"effort": {"const": "none"}},
                    },
                },
            },
        },
        require={
            "properties": {
                "temperature": {"const": 1},
                "top_p": {"const": 1},
                "top_logprobs": {"const": 0},
            },
        },
        reason=(
            "temperature, top_p and log probabilities are taken only with the "
            "reasoning effort none, which is not this model's default."
        ),
        instead="Leave them out, or set reasoning.effort to none.",
    ),
)

MODELS: dict[str, tuple[str, ...]] = {
    "gpt-5.6": ("responses-sampling-unless-none",),
    "gpt-5.6-luna": ("responses-sampling-unless-none",),
    "gpt-5.6-sol": ("responses-sampling-unless-none",),
    "gpt-5.6-terra": ("responses-sampling-unless-none",),
    "gpt-5.5": ("responses-sampling-unless-none",),
    "gpt-5.5-2026-04-23": ("responses-sampling-unless-none",),
    "gpt-5.4": ("responses-sampling-when-thinking",),
    "gpt-5.4-2026-03-05": ("responses-sampling-when-thinking",),
    "gpt-5.4-mini": ("responses-sampling-when-thinking",),
    "gpt-5.4-mini-2026-03-17": ("responses-sampling-when-thinking",),
    "gpt-5.4-nano": ("responses-sampling-when-thinking",),
    "gpt-5.4-nano-2026-03-17": ("responses-sampling-when-thinking",),
    "gpt-5.2": ("responses-sampling-when-thinking",),
    "gpt-5.2-2025-12-11": ("responses-sampling-when-thinking",),
    "gpt-5.1": ("responses-sampling-when-thinking",),
    "gpt-5.1-2025-11-13": ("responses-sampling-when-thinking",),
    "gpt-5": ("responses-sampling",),
    "gpt-5-2025-08-07": ("responses-sampling",),
    "gpt-5-mini": ("responses-sampling",),
    "gpt-5-mini-2025-08-07": ("responses-sampling",),
    "gpt-5-nano": ("responses-sampling",),
    "gpt-5-nano-2025-08-07": ("responses-sampling",),
    "gpt-6.2-astra": ("responses-sampling",),
    "gpt-6.1-sol": ("responses-sampling",),
    "gpt-6.1-terra": ("responses-sampling-unless-none",),
    "gpt-6-astra": ("responses-sampling",),
    "gpt-6-astra-law": ("responses-sampling",),
    "gpt-6-luna": ("responses-sampling-unless-none",),
    "gpt-6-sol": ("responses-sampling-unless-none",),
    "o4-mini": ("responses-sampling",),
    "o4-mini-2025-04-16": ("responses-sampling",),
    "o3": ("responses-sampling",),
    "o3-2025-04-16": ("responses-sampling",),
    "o3-mini": ("responses-sampling",),
    "o3-mini-2025-01-31": ("responses-sampling",),
    "o1": ("responses-sampling",),
    "o1-2024-12-17": ("responses-sampling",),
    "o1-mini": ("responses-sampling",),
    "o1-mini-2024-09-12": ("responses-sampling",),
    "o1-preview": ("responses-sampling",),
    "o1-preview-2024-09-12": ("responses-sampling",),
}
