"""Rules on requests of chat.completions.create, and the models that keep them."""

from .._rules import Rule

RULES = (
    Rule(
        id="responses-endpoint",
        fields=("model",),
        require={"properties": {"model": False}},
        reason="The Responses API alone serves this model.",
        instead="Use a chat model, or send the request to the Responses API.",
    ),
    Rule(
        id="completions-endpoint",
        fields=("model",),
        require={"properties": {"model": False}},
        reason="This model continues a prompt; Chat Completions doesn't serve it.",
        instead="Use a chat model.",
    ),
    Rule(
        id="reasoning-effort",
        fields=("reasoning_effort",),
        require={
            "properties": {
                "reasoning_effort": {"enum": {"$card": "reasoning_efforts"}},
            },
        },
        reason="The model doesn't know this reasoning effort.",
        instead="Use one of {reasoning_efforts}.",
    ),
    Rule(
        id="reasoning-sampling",
        fields=(
            "temperature",
            "top_p",
            "presence_penalty",
            "frequency_penalty",
            "logprobs",
            "top_logprobs",
            "logit_bias",
        ),
        require={
            "properties": {
                "temperature": {"const": 1},
                "top_p": {"const": 1},
                "presence_penalty": {"const": 0},
                "frequency_penalty": {"const": 0},
                "logprobs": {"const": False},
                "top_logprobs": False,
                "logit_bias": False,
            },
        },
        reason="This reasoning model takes no sampling parameters, only their defaults.",
        instead="Leave temperature, top_p, the penalties, logprobs and logit_bias out.",
    ),
    Rule(
        id="reasoning-sampling-when-thinking",
        fields=("reasoning_effort", "temperature", "top_p", "logprobs", "top_logprobs"),
        when={
            "required": ("reasoning_effort",),
            "properties": {"reasoning_effort": {"not": {"const": "none"}}},
        },
        require={
            "properties": {
                "temperature": {"const": 1},
                "top_p": {"const": 1},
                "logprobs": {"const": False},
                "top_logprobs": False,
            },
        },
        reason=(
            "temperature, top_p and log probabilities are taken only while the "
            "reasoning effort is none."
        ),
        instead="Leave them out, or set reasoning_effort to none.",
    ),
    Rule(
        id="reasoning-sampling-unless-none",
        fields=("reasoning_effort", "temperature", "top_p", "logprobs", "top_logprobs"),
        when={
            "not": {
                "required": ("reasoning_effort",),
                "properties": {"reasoning_effort": {"const": "none"}},
            },
        },
        require={
            "properties": {
                "temperature": {"const": 1},
                "top_p": {"const": 1},
                "logprobs": {"const": False},
                "top_logprobs": False,
            },
        },
        reason=(
            "temperature, top_p and log probabilities are taken only with the "
            "reasoning effort none, which is not this model's default."
        ),
        instead="Leave them out, or set reasoning_effort to none.",
    ),
    Rule(
        id="reasoning-max-tokens",
        fields=("max_tokens",),
        require={"properties": {"max_tokens": False}},
        reason="Reasoning models don't take max_tokens, because thinking counts as well.",
        instead="Use max_completion_tokens.",
    ),
    Rule(
        id="reasoning-tools",
        fields=("tools", "reasoning_effort"),
        refused=False,
        when={"required": ("tools",), "properties": {"tools": {"minItems": 1}}},
        require={
            "required": ("reasoning_effort",),
            "properties": {"reasoning_effort": {"const": "none"}},
        },
        reason=(
            "In Chat Completions this model calls functions only with the reasoning "
            "effort none."
        ),
        instead="Set reasoning_effort to none, or use the Responses API.",
    ),
    Rule(
        id="o1-preview-parameters",
        fields=("tools", "response_format", "messages", "n"),
        require={
            "properties": {
                "tools": False,
                "response_format": {"properties": {"type": {"const": "text"}}},
                "messages": {
                    "items": {
                        "not": {
                            "required": ("role",),
                            "properties": {"role": {"enum": ("system", "developer")}},
                        },
                    },
                },
                "n": {"const": 1},
            },
        },
        reason=(
            "The first o1 models take no tools, no response format, no system "
            "messages and give one answer."
        ),
        instead="Put the instructions into the user message.",
    ),
    Rule(
        id="structured-outputs",
        fields=("response_format",),
        when={"required": ("response_format",)},
        require={
            "properties": {
                "response_format": {
                    "properties": {"type": {"not": {"const": "json_schema"}}},
                },
            },
        },
        reason=(
            "Structured outputs came with gpt-4o-2024-08-06 and gpt-4o-mini; this "
            "model doesn't take a json_schema."
        ),
        instead=(
            "Use a model with structured outputs, or json_object and a schema in the "
            "prompt."
        ),
    ),
)

MODELS: dict[str, tuple[str, ...]] = {
    "gpt-4o-audio-preview": ("structured-outputs",),
    "gpt-4o-audio-preview-2025-06-03": ("structured-outputs",),
    "gpt-4o-audio-preview-2024-12-17": ("structured-outputs",),
    "gpt-4o-audio-preview-2024-10-01": ("structured-outputs",),
    "gpt-4o-mini-audio-preview": ("structured-outputs",),
    "gpt-4o-mini-audio-preview-2024-12-17": ("structured-outputs",),
    "babbage-002": ("completions-endpoint",),
    "code-cushman-001": ("completions-endpoint",),
    "code-cushman-002": ("completions-endpoint",),
    "code-davinci-001": ("completions-endpoint",),
    "code-davinci-002": ("completions-endpoint",),
    "code-davinci-edit-001": ("completions-endpoint",),
    "davinci-002": ("completions-endpoint",),
    "text-ada-001": ("completions-endpoint",),
    "text-babbage-001": ("completions-endpoint",),
    "text-curie-001": ("completions-endpoint",),
    "text-davinci-001": ("completions-endpoint",),
    "text-davinci-002": ("completions-endpoint",),
    "text-davinci-003": ("completions-endpoint",),
    "text-davinci-edit-001": ("completions-endpoint",),
    "gpt-3.5-turbo": ("structured-outputs",),
    "gpt-3.5-turbo-1106": ("structured-outputs",),
    "gpt-3.5-turbo-0613": ("structured-outputs",),
    "gpt-3.5-turbo-0301": ("structured-outputs",),
    "gpt-3.5-turbo-0125": ("structured-outputs",),
    "gpt-3.5-turbo-16k": ("structured-outputs",),
    "gpt-3.5-turbo-16k-0613": ("structured-outputs",),
    "gpt-3.5-turbo-instruct": ("completions-endpoint", "structured-outputs"),
    "gpt-3.5-turbo-instruct-0914": ("completions-endpoint", "structured-outputs"),
    "gpt-4": ("structured-outputs",),
    "gpt-4-0613": ("structured-outputs",),
    "gpt-4-0314": ("structured-outputs",),
    "gpt-4-1106-vision-preview": ("structured-outputs",),
    "gpt-4-32k": ("structured-outputs",),
    "gpt-4-32k-0613": ("structured-outputs",),
    "gpt-4-32k-0314": ("structured-outputs",),
    "gpt-4-1106-preview": ("structured-outputs",),
    "gpt-4-0125-preview": ("structured-outputs",),
    "gpt-4-turbo": ("structured-outputs",),
    "gpt-4-turbo-2024-04-09": ("structured-outputs",),
    "gpt-4-turbo-preview": ("structured-outputs",),
    "gpt-4-vision-preview": ("structured-outputs",),
    "gpt-4o-2024-05-13": ("structured-outputs",),
    "gpt-5.6": (
        "reasoning-effort",
        "reasoning-sampling-unless-none",
        "reasoning-max-tokens",
        "reasoning-tools",
    ),
    "gpt-5.6-luna": (
        "reasoning-effort",
        "reasoning-sampling-unless-none",
        "reasoning-max-tokens",
        "reasoning-tools",
    ),
    "gpt-5.6-sol": (
        "reasoning-effort",
        "reasoning-sampling-unless-none",
        "reasoning-max-tokens",
        "reasoning-tools",
    ),
    "gpt-5.6-terra": (
        "reasoning-effort",
        "reasoning-sampling-unless-none",
        "reasoning-max-tokens",
        "reasoning-tools",
    ),
    "gpt-5.5": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.5-2026-04-23": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.5-pro": ("responses-endpoint",),
    "gpt-5.5-pro-2026-04-23": ("responses-endpoint",),
    "gpt-5.4": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.4-2026-03-05": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.4-mini": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.4-mini-2026-03-17": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.4-nano": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.4-nano-2026-03-17": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.4-pro": ("responses-endpoint",),
    "gpt-5.4-pro-2026-03-05": ("responses-endpoint",),
    "gpt-5.3-codex": ("responses-endpoint",),
    "gpt-5.2": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.2-2025-12-11": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.2-codex": ("responses-endpoint",),
    "gpt-5.2-pro": ("responses-endpoint",),
    "gpt-5.2-pro-2025-12-11": ("responses-endpoint",),
    "gpt-5.1": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.1-2025-11-13": (
        "reasoning-effort",
        "reasoning-sampling-when-thinking",
        "reasoning-max-tokens",
    ),
    "gpt-5.1-codex": ("responses-endpoint",),
    "gpt-5.1-codex-max": ("responses-endpoint",),
    "gpt-5.1-codex-mini": ("responses-endpoint",),
    "gpt-5": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "gpt-5-2025-08-07": (
        "reasoning-effort",
        "reasoning-sampling",
        "reasoning-max-tokens",
    ),
    "gpt-5-codex": ("responses-endpoint",),
    "gpt-5-mini": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "gpt-5-mini-2025-08-07": (
        "reasoning-effort",
        "reasoning-sampling",
        "reasoning-max-tokens",
    ),
    "gpt-5-nano": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "gpt-5-nano-2025-08-07": (
        "reasoning-effort",
        "reasoning-sampling",
        "reasoning-max-tokens",
    ),
    "gpt-5-pro": ("responses-endpoint",),
    "gpt-5-pro-2025-10-06": ("responses-endpoint",),
    "gpt-6.1-sol": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "gpt-6.1-terra": (
        "reasoning-effort",
        "reasoning-sampling-unless-none",
        "reasoning-max-tokens",
        "reasoning-tools",
    ),
    "gpt-6-astra": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "gpt-6-astra-law": ("reasoning-effort", "reasoning-sampling"),
    "gpt-6-luna": (
        "reasoning-effort",
        "reasoning-sampling-unless-none",
        "reasoning-max-tokens",
        "reasoning-tools",
    ),
    "gpt-6-rosalind": ("reasoning-effort",),
    "gpt-6-sol": (
        "reasoning-effort",
        "reasoning-sampling-unless-none",
        "reasoning-max-tokens",
        "reasoning-tools",
    ),
    "gpt-daybreak-blue-latest": ("responses-endpoint",),
    "gpt-daybreak-red-latest": ("responses-endpoint",),
    "o4-mini": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "o4-mini-2025-04-16": (
        "reasoning-effort",
        "reasoning-sampling",
        "reasoning-max-tokens",
    ),
    "o4-mini-deep-research": ("responses-endpoint",),
    "o4-mini-deep-research-2025-06-26": ("responses-endpoint",),
    "o3": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "o3-2025-04-16": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "o3-deep-research": ("responses-endpoint",),
    "o3-deep-research-2025-06-26": ("responses-endpoint",),
    "o3-mini": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "o3-mini-2025-01-31": (
        "reasoning-effort",
        "reasoning-sampling",
        "reasoning-max-tokens",
    ),
    "o3-pro": ("responses-endpoint",),
    "o3-pro-2025-06-10": ("responses-endpoint",),
    "o1": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "o1-2024-12-17": ("reasoning-effort", "reasoning-sampling", "reasoning-max-tokens"),
    "o1-mini": (
        "reasoning-sampling",
        "reasoning-max-tokens",
        "o1-preview-parameters",
        "structured-outputs",
    ),
    "o1-mini-2024-09-12": (
        "reasoning-sampling",
        "reasoning-max-tokens",
        "o1-preview-parameters",
        "structured-outputs",
    ),
    "o1-preview": (
        "reasoning-sampling",
        "reasoning-max-tokens",
        "o1-preview-parameters",
        "structured-outputs",
    ),
    "o1-preview-2024-09-12": (
        "reasoning-sampling",
        "reasoning-max-tokens",
        "o1-preview-parameters",
        "structured-outputs",
    ),
    "o1-pro": ("responses-endpoint",),
    "o1-pro-2025-03-19": ("responses-endpoint",),
    "codex-mini-latest": ("responses-endpoint",),
    "computer-use-preview": ("responses-endpoint",),
    "computer-use-preview-2025-03-11": ("responses-endpoint",),
}
