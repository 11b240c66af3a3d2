from collections.abc import Iterable
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from ..shared.metadata import Metadata
from ..shared.responses_model import ResponsesModel
from ..shared_params.reasoning import ReasoningParam
from .response_compact_params import ResponseImageParam
from .response_conversation_param_param import ResponseConversationParamParam
from .response_includable import ResponseIncludable
from .response_input_param import ResponseInputParam
from .response_prompt_param import ResponsePromptParam
from .response_text_config_param import ResponseTextConfigParam
from .service_tier import ServiceTier
from .tool_choice_allowed_param import ToolChoiceAllowedParam
from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from .tool_choice_custom_param import ToolChoiceCustomParam
from .tool_choice_function_param import ToolChoiceFunctionParam
from .tool_choice_mcp_param import ToolChoiceMcpParam
from .tool_choice_options import ToolChoiceOptions
from .tool_choice_shell_param import ToolChoiceShellParam
from .tool_choice_types_param import ToolChoiceTypesParam
from .tool_param import ToolParam, ToolProgrammaticToolCallingParam

ResponseConversationChoiceParam: TypeAlias = str | ResponseConversationParamParam
"""A conversation, or its id."""


class ResponseCreateAccessProgramsParam(TypedDict, total=False):
    """Access programs to use."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str
    """Access program for security work."""


class ResponseCreateBackgroundOptionsParam(TypedDict, total=False):
    """Scheduling of a background response."""

    completion_window: Literal["soonest", "2h", "8h"] | str
    """Time within which the response is to be completed. Default: `soonest`."""
    continuation_id: str
    """Id of the background response whose place in the queue is continued."""


class ResponseCreateContextManagementParam(TypedDict, total=False):
    """A way to shorten the context."""

    type: Required[str]
    """Kind of context management. Only `compaction` is known."""
    compact_threshold: int | None
    """Number of tokens from which on the context is compacted."""


class ResponseModerationModeParam(TypedDict):
    """What to do with flagged content."""

    mode: Literal["score", "block"] | str
    """`score` reports the scores; `block` also stops what is flagged."""


class ResponseModerationPolicyParam(TypedDict, total=False):
    """Policies for input and output."""

    input: ResponseModerationModeParam | None
    """Policy for the input."""
    output: ResponseModerationModeParam | None
    """Policy for the output."""


class ResponseModerationConfigParam(TypedDict, total=False):
    """Moderation of a request."""

    model: Required[str]
    """Moderation model to use."""
    policy: ResponseModerationPolicyParam | None
    """What to do with input and output that is flagged."""


class ResponseCreatePromptCacheOptionsParam(TypedDict, total=False):
    """Control of prompt caching."""

    comparison_response_id: str | None
    """Id of an earlier response to compare the cache use with."""
    mode: Literal["implicit", "explicit"] | str
    """`implicit` (default) places a breakpoint automatically; `explicit` uses only those
    in the input.
    """
    prewarm: bool
    """Whether the prefix is cached without generating a response."""
    ttl: Literal["30m", "12h"] | str
    """Minimum time that cached prefixes are kept."""


class ResponseCreateStreamOptionsParam(TypedDict, total=False):
    """Options of a stream."""

    include_obfuscation: bool
    """Whether random characters pad the events against side-channel attacks. Default:
    true.
    """


ResponseToolChoiceParam: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ToolProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]
"""Whether and which tools the model calls."""


class ResponseCreateParams(TypedDict, total=False):
    """Request to create a response."""

    access_programs: ResponseCreateAccessProgramsParam
    """Access programs that the request relies on."""
    background: bool | None
    """Whether the response is created in the background. Poll it with
    `responses.retrieve`.
    """
    background_options: ResponseCreateBackgroundOptionsParam
    """How a background response is scheduled."""
    context_management: Iterable[ResponseCreateContextManagementParam] | None
    """How a context that gets too long is shortened, for example by compaction."""
    conversation: ResponseConversationChoiceParam | None
    """Conversation to continue. Its items come before `input`; new items are added to it.
    Not together with `previous_response_id`.
    """
    image: ResponseImageParam
    """Handling of images in the context."""
    include: Iterable[ResponseIncludable] | None
    """Additional data to include in the response."""
    input: str | ResponseInputParam
    """Text, or a list of items: messages with text, images and files, and outputs of tool
    calls.
    """
    instructions: str | None
    """System message for this response only. It does not carry over with
    `previous_response_id`.
    """
    max_output_tokens: int | None
    """Maximum number of tokens to generate, reasoning tokens included."""
    max_tool_calls: int | None
    """Maximum number of calls of built-in tools in total. Further calls are ignored."""
    metadata: Metadata
    """Up to 16 key-value pairs, stored with the object."""
    model: ResponsesModel
    """Model that generates the response."""
    moderation: ResponseModerationConfigParam | None
    """Moderation of input and output."""
    parallel_tool_calls: bool | None
    """Whether the model may make several tool calls at once."""
    previous_response_id: str | None
    """Id of the response to continue from. Not together with `conversation`."""
    prompt: ResponsePromptParam | None
    """Stored prompt template to use, with values for its variables."""
    prompt_cache_key: str | None
    """Key that groups similar requests, so that they share cached prefixes."""
    prompt_cache_options: ResponseCreatePromptCacheOptionsParam
    """Control of prompt caching."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    """Deprecated. How long cached prefixes are kept. Use `prompt_cache_options.ttl`
    instead.
    """
    reasoning: ReasoningParam | None
    """Settings of reasoning models."""
    safety_identifier: str | None
    """Stable, hashed identifier of your end user, up to 64 characters, to detect
    abuse.
    """
    service_tier: ServiceTier | None
    """Processing tier. Default: `auto`, the tier set for the project."""
    store: bool | None
    """Whether the response is kept, so that it can be retrieved and continued. Default:
    true.
    """
    stream: bool | None
    """Whether events are streamed while the response is generated."""
    stream_options: ResponseCreateStreamOptionsParam | None
    """Options of the stream. Only with `stream`."""
    temperature: float | None
    """Randomness of sampling, from 0 to 2. Default: 1. Change it or `top_p`, not
    both.
    """
    text: ResponseTextConfigParam
    """Format and verbosity of the text."""
    tool_choice: ResponseToolChoiceParam
    """Whether and which tools the model calls. Default: `auto`."""
    tools: Iterable[ToolParam]
    """Tools that the model may call: built-in tools, MCP servers and your functions."""
    top_logprobs: int | None
    """Number of most likely tokens to return at each position, up to 20. Needs
    `include`.
    """
    top_p: float | None
    """Nucleus sampling: only tokens within this probability mass are considered. Default:
    1.
    """
    truncation: Literal["auto", "disabled"] | str | None
    """Deprecated. `auto` drops the oldest items when the input is too long; `disabled`
    (default) fails with status 400.
    """
    user: str
    """Deprecated. Identifier of your end user. Use `safety_identifier` and
    `prompt_cache_key` instead.
    """


AccessPrograms = ResponseCreateAccessProgramsParam
BackgroundOptions = ResponseCreateBackgroundOptionsParam
ContextManagement = ResponseCreateContextManagementParam
Conversation = ResponseConversationChoiceParam
Image = ResponseImageParam
Moderation = ResponseModerationConfigParam
ModerationPolicy = ResponseModerationPolicyParam
ModerationPolicyInput = ResponseModerationModeParam
ModerationPolicyOutput = ResponseModerationModeParam
PromptCacheOptions = ResponseCreatePromptCacheOptionsParam
ResponseCreateParamsBase = ResponseCreateParams
ResponseCreateParamsNonStreaming = ResponseCreateParams
ResponseCreateParamsStreaming = ResponseCreateParams
StreamOptions = ResponseCreateStreamOptionsParam
ToolChoice = ResponseToolChoiceParam
ToolChoiceSpecificProgrammaticToolCallingParam = ToolProgrammaticToolCallingParam
