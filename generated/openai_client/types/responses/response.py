from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.joined import joined_text
from ..._core.models import Model, Shaped, Tagged, Unknown
from ..shared.metadata import Metadata
from ..shared.reasoning import Reasoning
from ..shared.responses_model import ResponsesModel
from .response_conversation_param import ResponseConversationParam
from .response_error import ResponseError
from .response_input import ResponseInput
from .response_output_item import ResponseOutputItem
from .response_prompt import ResponsePrompt
from .response_status import ResponseStatus
from .response_text_config import ResponseTextConfig
from .response_usage import ResponseUsage
from .service_tier import ServiceTier
from .tool import Tool, ToolProgrammaticToolCalling
from .tool_choice_allowed import ToolChoiceAllowed
from .tool_choice_apply_patch import ToolChoiceApplyPatch
from .tool_choice_custom import ToolChoiceCustom
from .tool_choice_function import ToolChoiceFunction
from .tool_choice_mcp import ToolChoiceMcp
from .tool_choice_options import ToolChoiceOptions
from .tool_choice_shell import ToolChoiceShell
from .tool_choice_types import ToolChoiceTypes


class ResponseAccessPrograms(Model):
    """Access programs that applied."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str
    """Access program for security work."""


class ResponseIncompleteDetails(Model):
    """Why a response is incomplete."""

    reason: Union[
        Literal["max_output_tokens", "max_messages", "content_filter", "steered"],
        str,
        None,
    ] = None
    """Why the response ended early."""


ResponseToolChoice: TypeAlias = Annotated[
    Union[
        ToolChoiceOptions,
        ToolChoiceAllowed,
        ToolChoiceTypes,
        ToolChoiceFunction,
        ToolChoiceMcp,
        ToolChoiceCustom,
        ToolProgrammaticToolCalling,
        ToolChoiceApplyPatch,
        ToolChoiceShell,
    ],
    Shaped(),
]
"""Whether and which tools the model calls."""


class ResponseImage(Model):
    """Handling of images that was used."""

    context_compression: Literal["enabled", "disabled"] | str
    """Whether images are compressed when the context gets long."""


class ResponseInputTransformation(Model):
    """A change made to the input before the model read it."""

    type: Literal["reasoning"]
    """Always `reasoning`."""
    id: str
    """Id of the item that was changed."""
    action: Literal["removed"]
    """Always `removed`."""
    reason: Union[
        Literal[
            "organization_mismatch",
            "end_user_mismatch",
            "model_mismatch",
            "prefix_mismatch",
            "turn_boundary",
        ],
        str,
    ]
    """Why the item was changed."""


class ResponseModerationResult(Model):
    """Scores by category."""

    type: Literal["moderation_result"]
    """Always `moderation_result`."""
    categories: dict[str, bool]
    """Categories, and whether each applies."""
    category_applied_input_types: dict[str, list[Literal["text", "image"] | str]]
    """Kinds of input that each score is based on."""
    category_scores: dict[str, float]
    """Scores by category, from 0 to 1."""
    flagged: bool
    """Whether any category applies."""
    model: str
    """Model that scored the content."""


class ResponseModerationError(Model):
    """Moderation failed."""

    type: Literal["error"]
    """Always `error`."""
    code: str
    """Machine-readable error code."""
    message: str
    """Human-readable explanation."""


ResponseModerationOutcome: TypeAlias = Annotated[
    Union[ResponseModerationResult, ResponseModerationError, Unknown],
    Tagged(
        "type",
        {
            "moderation_result": ResponseModerationResult,
            "error": ResponseModerationError,
        },
    ),
]
"""Moderation result, or why there is none."""


class ResponseModeration(Model):
    """Moderation results."""

    input: ResponseModerationOutcome
    """Result for the input."""
    output: ResponseModerationOutcome
    """Result for the output."""


class ResponsePromptCacheDiagnosticsCacheMiss(Model):
    """A part of the prefix had to be processed again."""

    type: Literal["cache_miss"]
    """Always `cache_miss`."""
    cache_missed_tokens: int
    """Tokens that could not be read from the cache."""
    reason: Union[
        Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ],
        str,
    ]
    """First difference from the compared response."""
    comparison_reusable_tokens: int | None = None
    """Tokens that the compared response had cached."""


class ResponsePromptCacheDiagnosticsCacheHit(Model):
    """The whole reusable prefix was read from the cache."""

    type: Literal["cache_hit"]
    """Always `cache_hit`."""


class ResponsePromptCacheDiagnosticsComparisonResponseNotFound(Model):
    """The response to compare with was not found."""

    type: Literal["comparison_response_not_found"]
    """Always `comparison_response_not_found`."""


class ResponsePromptCacheDiagnosticsUnavailable(Model):
    """No diagnostics are available."""

    type: Literal["unavailable"]
    """Always `unavailable`."""


ResponsePromptCacheDiagnostics: TypeAlias = Annotated[
    Union[
        ResponsePromptCacheDiagnosticsCacheMiss,
        ResponsePromptCacheDiagnosticsCacheHit,
        ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
        ResponsePromptCacheDiagnosticsUnavailable,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "cache_miss": ResponsePromptCacheDiagnosticsCacheMiss,
            "cache_hit": ResponsePromptCacheDiagnosticsCacheHit,
            "comparison_response_not_found": ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
            "unavailable": ResponsePromptCacheDiagnosticsUnavailable,
        },
    ),
]
"""Use of the prompt cache, compared with an earlier response."""


class ResponsePromptCacheOptions(Model):
    """Prompt caching that was used."""

    mode: Literal["implicit", "explicit"] | str
    """How breakpoints were placed."""
    ttl: Literal["30m", "12h"] | str
    """Minimum time that cached prefixes are kept."""
    comparison_response_id: str | None = None
    """Id of an earlier response to compare the cache use with."""


class ResponseToolUsageImageTokensDetails(Model):
    """Tokens by kind."""

    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""


class ResponseToolUsageImageGenCachedTokensDetails(Model):
    """Cached tokens by kind."""

    cached_image_tokens: int
    """Cached tokens of images."""
    cached_text_tokens: int
    """Cached tokens of text."""


class ResponseToolUsageImageGen(Model):
    """Usage of image generation."""

    input_tokens: int
    """Tokens in the input."""
    input_tokens_details: ResponseToolUsageImageTokensDetails
    """Input tokens by kind."""
    output_tokens: int
    """Tokens in the output."""
    total_tokens: int
    """Tokens in total."""
    cached_tokens: int | None = None
    """Input tokens read from the cache."""
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None = None
    """Cached tokens by kind."""
    output_tokens_details: ResponseToolUsageImageTokensDetails | None = None
    """Output tokens by kind."""


class ResponseToolUsageWebSearch(Model):
    """Usage of web search."""

    num_requests: int
    """Number of searches."""


class ResponseToolUsage(Model):
    """Usage of built-in tools."""

    image_gen: ResponseToolUsageImageGen
    """Usage of image generation."""
    web_search: ResponseToolUsageWebSearch
    """Usage of web search."""


class Response(Model):
    """A model's response: generated items, state and usage."""

    id: str
    """Id of the response."""
    created_at: float
    """When the response was created, as a Unix timestamp in seconds."""
    error: ResponseError | None
    """Why the response failed; null unless `status` is `failed`."""
    incomplete_details: ResponseIncompleteDetails | None
    """Why the response is incomplete; null unless `status` is `incomplete`."""
    instructions: str | ResponseInput | None
    """System message that was used."""
    metadata: Metadata
    """Up to 16 key-value pairs, stored with the object."""
    model: ResponsesModel
    """Model that generated the response."""
    object: Literal["response"]
    """Always `response`."""
    output: list[ResponseOutputItem]
    """Items that the model generated: messages, tool calls, reasoning. Their order and
    number depend on the model.
    """
    parallel_tool_calls: bool
    """Whether the model could make several tool calls at once."""
    temperature: float | None
    """Randomness of sampling that was used."""
    tool_choice: ResponseToolChoice
    """Tool choice that was used."""
    tools: list[Tool]
    """Tools that the model could call."""
    top_p: float | None
    """Nucleus sampling that was used."""
    access_programs: ResponseAccessPrograms | None = None
    """Access programs that applied."""
    background: bool | None = None
    """Whether the response was created in the background."""
    completed_at: float | None = None
    """When the response was completed, as a Unix timestamp in seconds."""
    conversation: ResponseConversationParam | None = None
    """Conversation that the response belongs to."""
    image: ResponseImage | None = None
    """Handling of images that was used."""
    input_transformations: list[ResponseInputTransformation] | None = None
    """Changes made to the input before the model read it."""
    max_output_tokens: int | None = None
    """Limit of generated tokens, if one was set."""
    max_tool_calls: int | None = None
    """Limit of calls of built-in tools, if one was set."""
    moderation: ResponseModeration | None = None
    """Moderation results of input and output."""
    previous_response_id: str | None = None
    """Id of the response that this one continues."""
    prompt: ResponsePrompt | None = None
    """Prompt template that was used."""
    prompt_cache_diagnostics: ResponsePromptCacheDiagnostics | None = None
    """Why the prompt cache was or was not used."""
    prompt_cache_key: str | None = None
    """Key that grouped similar requests."""
    prompt_cache_options: ResponsePromptCacheOptions | None = None
    """Prompt caching that was used."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    """Deprecated. How long cached prefixes are kept."""
    reasoning: Reasoning | None = None
    """Reasoning settings that were used."""
    safety_identifier: str | None = None
    """Identifier of your end user."""
    service_tier: ServiceTier | None = None
    """Processing tier that was used. It may differ from the one requested."""
    status: ResponseStatus | None = None
    """State of the response."""
    text: ResponseTextConfig | None = None
    """Format and verbosity that were used."""
    tool_usage: ResponseToolUsage | None = None
    """Usage of built-in tools."""
    top_logprobs: int | None = None
    """Number of most likely tokens returned at each position."""
    truncation: Literal["auto", "disabled"] | str | None = None
    """Truncation that was used."""
    usage: ResponseUsage | None = None
    """Token usage."""
    user: str | None = None
    """Deprecated. Identifier of your end user."""

    @property
    def output_text(self) -> str:
        """The text of all messages of the output."""
        return joined_text(
            self,
            ("output", "type", "message"),
            ("content", "type", "output_text"),
            "text",
        )


AccessPrograms = ResponseAccessPrograms
Conversation = ResponseConversationParam
Image = ResponseImage
IncompleteDetails = ResponseIncompleteDetails
InputTransformation = ResponseInputTransformation
Moderation = ResponseModeration
ModerationInput = ResponseModerationOutcome
ModerationInputError = ResponseModerationError
ModerationInputModerationResult = ResponseModerationResult
ModerationOutput = ResponseModerationOutcome
ModerationOutputError = ResponseModerationError
ModerationOutputModerationResult = ResponseModerationResult
PromptCacheDiagnostics = ResponsePromptCacheDiagnostics
PromptCacheDiagnosticsCacheHit = ResponsePromptCacheDiagnosticsCacheHit
PromptCacheDiagnosticsCacheMiss = ResponsePromptCacheDiagnosticsCacheMiss
PromptCacheDiagnosticsComparisonResponseNotFound = (
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound
)
PromptCacheDiagnosticsUnavailable = ResponsePromptCacheDiagnosticsUnavailable
PromptCacheOptions = ResponsePromptCacheOptions
ToolChoice = ResponseToolChoice
ToolChoiceSpecificProgrammaticToolCallingParam = ToolProgrammaticToolCalling
ToolUsage = ResponseToolUsage
ToolUsageImageGen = ResponseToolUsageImageGen
ToolUsageImageGenCachedTokensDetails = ResponseToolUsageImageGenCachedTokensDetails
ToolUsageImageGenInputTokensDetails = ResponseToolUsageImageTokensDetails
ToolUsageImageGenOutputTokensDetails = ResponseToolUsageImageTokensDetails
ToolUsageWebSearch = ResponseToolUsageWebSearch
