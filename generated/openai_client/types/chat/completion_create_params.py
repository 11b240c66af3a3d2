from collections.abc import Iterable, Mapping
from typing import Literal, Union

from typing_extensions import Required, TypedDict

from ..shared.chat_model import ChatModel
from ..shared.function_parameters import FunctionParameters
from ..shared.metadata import Metadata
from ..shared.moderation_mode import ModerationMode
from ..shared.parallel_tool_calls import ParallelToolCalls
from ..shared.prompt_cache_mode import PromptCacheMode
from ..shared.prompt_cache_ttl import PromptCacheTTL
from ..shared.reasoning_effort import ReasoningEffort
from ..shared.stop_configuration import StopConfiguration
from ..shared.verbosity import Verbosity
from ..shared_params.response_format_json_object import ResponseFormatJSONObjectParam
from ..shared_params.response_format_json_schema import ResponseFormatJSONSchemaParam
from ..shared_params.response_format_text import ResponseFormatTextParam
from .chat_completion_audio_param import ChatCompletionAudioParam
from .chat_completion_function_call_option_param import (
    ChatCompletionFunctionCallOptionParam,
)
from .chat_completion_message_param import ChatCompletionMessageParam
from .chat_completion_modality import ChatCompletionModality
from .chat_completion_prediction_content_param import (
    ChatCompletionPredictionContentParam,
)
from .chat_completion_service_tier import ChatCompletionServiceTier
from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from .chat_completion_tool_choice_option_param import (
    ChatCompletionToolChoiceOptionParam,
)
from .chat_completion_tool_union_param import ChatCompletionToolUnionParam


class ChatCompletionFunctionParam(TypedDict, total=False):
    """A function that the model may call. Use a tool of type `function` instead."""

    name: Required[str]
    """The function's name: letters, digits, underscores and dashes, at most 64
    characters.
    """
    description: str
    """What the function is good for, and in which case it is called; the model chooses by
    this text.
    """
    parameters: FunctionParameters
    """The arguments that the function takes. Left out, it takes none."""


class ModerationConfigParam(TypedDict):
    """What follows from a finding on one side of a call."""

    mode: ModerationMode
    """Whether findings are only reported or also stop the call."""


class ModerationPolicyParam(TypedDict, total=False):
    """What follows from a finding, for the input and for the answer."""

    input: ModerationConfigParam | None
    """How what you send is treated."""
    output: ModerationConfigParam | None
    """How what the model answers is treated."""


class ModerationParam(TypedDict, total=False):
    """Checks the input and the answer of this call for harmful content."""

    model: Required[str]
    """The moderation model that checks."""
    policy: ModerationPolicyParam | None
    """What follows from a finding. Left out, the findings are only reported."""


class PromptCacheOptionsParam(TypedDict, total=False):
    """How the prompt of this call is cached."""

    ttl: PromptCacheTTL
    """The shortest time for which a cached prefix is kept."""
    mode: PromptCacheMode
    """Who decides what is cached."""


class WebSearchOptionsUserLocationApproximateParam(TypedDict, total=False):
    """The place, as closely as you know or want to tell it."""

    country: str
    """Two-letter ISO country code."""
    region: str
    """State or region, in plain words."""
    city: str
    """City, in plain words."""
    timezone: str
    """IANA name of the time zone."""


class WebSearchOptionsUserLocationParam(TypedDict):
    """Where the user of a search is."""

    type: Literal["approximate"]
    """Says that the place is a rough one."""
    approximate: WebSearchOptionsUserLocationApproximateParam
    """The place, as closely as you know or want to tell it."""


class WebSearchOptionsParam(TypedDict, total=False):
    """How the model searches the web."""

    user_location: WebSearchOptionsUserLocationParam | None
    """Roughly where the user is, so that what is found fits the place."""
    search_context_size: Literal["low", "medium", "high"] | str
    """How much of what is found goes into the prompt. More costs more and takes
    longer.
    """


class ChatCompletionCreateParams(TypedDict, total=False):
    """A conversation, and how the model goes on with it."""

    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The conversation so far, oldest message first. What kinds of content fit depends on
    the model.
    """
    model: Required[ChatModel]
    """The model that answers."""
    audio: ChatCompletionAudioParam | None
    """The voice and file format of a spoken answer. Needed where `modalities` holds
    `audio`.
    """
    frequency_penalty: float | None
    """Lowers the chance of tokens the more often the text has them already, against
    repetition. Negative values raise it.
    """
    function_call: Literal["none", "auto"] | str | ChatCompletionFunctionCallOptionParam
    """Deprecated. Whether and which of `functions` the model calls. Use `tool_choice`
    instead.
    """
    functions: Iterable[ChatCompletionFunctionParam]
    """Deprecated. Functions that the model may call. Use `tools` instead."""
    logit_bias: Mapping[str, int] | None
    """What to add to the score of single tokens before one is drawn, from -100 (never) to
    100 (always). Keys are token ids of the model's tokenizer, such as 0 for an
    exclamation mark.
    """
    logprobs: bool | None
    """Whether each token of the answer comes with its log probability."""
    max_completion_tokens: int | None
    """The most tokens that may be generated, hidden reasoning included. An answer that
    reaches it ends with `finish_reason` `length`.
    """
    max_tokens: int | None
    """Deprecated. The most tokens that may be generated. Use `max_completion_tokens`
    instead; reasoning models accept only that.
    """
    metadata: Metadata
    """Labels for the stored completion, by which `chat.completions.list` finds it."""
    modalities: Iterable[ChatCompletionModality] | None
    """In what forms the model answers; text alone by default. Audio needs a model that
    speaks, and `audio`.
    """
    moderation: ModerationParam | None
    """Checks of this call's input and answer for harmful content."""
    n: int | None
    """How many answers to write. The tokens of all of them are billed."""
    parallel_tool_calls: ParallelToolCalls
    """Whether the model may call several tools in one turn."""
    prediction: ChatCompletionPredictionContentParam | None
    """Text that much of the answer is likely to equal, such as the file being edited. It
    makes the answer faster.
    """
    presence_penalty: float | None
    """Lowers the chance of tokens that the text has already, which leads to new topics.
    Negative values raise it.
    """
    prompt_cache_key: str | None
    """Groups calls that begin with the same text, so that they reach the same cache more
    often. Takes the place of `user` in that.
    """
    prompt_cache_options: PromptCacheOptionsParam
    """How the prompt is cached, on models that let the caller decide."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    """Deprecated. How long a cached prompt is kept. Use `prompt_cache_options.ttl`
    instead.
    """
    reasoning_effort: ReasoningEffort
    """How long a reasoning model thinks before it answers."""
    response_format: Union[
        ResponseFormatTextParam,
        ResponseFormatJSONSchemaParam,
        ResponseFormatJSONObjectParam,
    ]
    """The form of the answer; plain text where it is left out."""
    safety_identifier: str | None
    """A stable id of your end user, by which abuse can be traced to one user rather than
    to all of yours. Send a hash, not a name or an address.
    """
    seed: int | None
    """Deprecated. A number that makes equal calls likely, not certain, to give equal
    answers. On its way out, and without a replacement: don't build on it.
    """
    service_tier: ChatCompletionServiceTier
    """With what priority and at what price the call is processed."""
    stop: StopConfiguration
    """Strings at which the model stops writing."""
    store: bool | None
    """Whether the completion is kept, to be listed and read later or used for
    distillation. Images over 8 MB are not kept.
    """
    stream: bool | None
    """Whether the answer comes in chunks while it is written, instead of at once when it
    is complete.
    """
    stream_options: ChatCompletionStreamOptionsParam | None
    """What the stream holds beside the answer. Only together with `stream`."""
    temperature: float | None
    """How freely tokens are drawn: near 0 the likeliest one nearly always, higher values
    vary more. Change this or `top_p`, not both.
    """
    tool_choice: ChatCompletionToolChoiceOptionParam
    """Whether and which tools the model calls. Without it, that is the model's choice if
    there are tools.
    """
    tools: Iterable[ChatCompletionToolUnionParam]
    """Functions and custom tools that the model may call."""
    top_logprobs: int | None
    """How many of the likeliest tokens to report for each place of the answer. Needs
    `logprobs`.
    """
    top_p: float | None
    """Draws only from the likeliest tokens that make up this share of the probability; 0.1
    means the top tenth. Change this or `temperature`, not both.
    """
    user: str
    """Deprecated. An id of your end user. Use `safety_identifier` against abuse and
    `prompt_cache_key` for caching instead.
    """
    verbosity: Verbosity
    """How long and detailed the answer is."""
    web_search_options: WebSearchOptionsParam
    """Lets the model look things up on the web before it answers; for search models."""


CompletionCreateParams = ChatCompletionCreateParams
CompletionCreateParamsBase = ChatCompletionCreateParams
CompletionCreateParamsNonStreaming = ChatCompletionCreateParams
CompletionCreateParamsStreaming = ChatCompletionCreateParams
Function = ChatCompletionFunctionParam
FunctionCall = ChatCompletionFunctionCallOptionParam
Moderation = ModerationParam
PromptCacheOptions = PromptCacheOptionsParam
ResponseFormat = ResponseFormatJSONSchemaParam
WebSearchOptions = WebSearchOptionsParam
WebSearchOptionsUserLocation = WebSearchOptionsUserLocationParam
WebSearchOptionsUserLocationApproximate = WebSearchOptionsUserLocationApproximateParam
