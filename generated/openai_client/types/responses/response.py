from typing import Literal

from ..._core.joined import joined_text
from ..._core.models import Model
from ..shared.metadata import Metadata
from ..shared.reasoning import Reasoning
from ..shared.responses_model import ResponsesModel
from .response_access_programs import ResponseAccessPrograms
from .response_conversation_param import ResponseConversationParam
from .response_error import ResponseError
from .response_image import ResponseImage
from .response_incomplete_details import ResponseIncompleteDetails
from .response_input import ResponseInput
from .response_input_transformation import ResponseInputTransformation
from .response_moderation import ResponseModeration
from .response_moderation_error import ResponseModerationError
from .response_moderation_outcome import ResponseModerationOutcome
from .response_moderation_result import ResponseModerationResult
from .response_output_item import ResponseOutputItem
from .response_prompt import ResponsePrompt
from .response_prompt_cache_diagnostics import ResponsePromptCacheDiagnostics
from .response_prompt_cache_diagnostics_cache_hit import (
    ResponsePromptCacheDiagnosticsCacheHit,
)
from .response_prompt_cache_diagnostics_cache_miss import (
    ResponsePromptCacheDiagnosticsCacheMiss,
)
from .response_prompt_cache_diagnostics_comparison_response_not_found import (
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
)
from .response_prompt_cache_diagnostics_unavailable import (
    ResponsePromptCacheDiagnosticsUnavailable,
)
from .response_prompt_cache_options import ResponsePromptCacheOptions
from .response_status import ResponseStatus
from .response_text_config import ResponseTextConfig
from .response_tool_choice import ResponseToolChoice
from .response_tool_usage import ResponseToolUsage
from .response_tool_usage_image_gen import ResponseToolUsageImageGen
from .response_tool_usage_image_gen_cached_tokens_details import (
    ResponseToolUsageImageGenCachedTokensDetails,
)
from .response_tool_usage_image_tokens_details import (
    ResponseToolUsageImageTokensDetails,
)
from .response_tool_usage_web_search import ResponseToolUsageWebSearch
from .response_usage import ResponseUsage
from .service_tier import ServiceTier
from .tool import Tool
from .tool_programmatic_tool_calling import ToolProgrammaticToolCalling


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
