"""Where the generated client deliberately leaves the official package, and why."""

from __future__ import annotations

import re

# Whole families of names that other operations own.
FOREIGN_TOP_LEVEL = re.compile(r"Computer(Driver|Toolset)")

# Modules below `types` that user code imports parts of results from, by path.
MODULE_PATHS = {
    "types.chat.chat_completion": ["ChatCompletion", "Choice", "ChoiceLogprobs"],
    "types.chat.chat_completion_chunk": [
        *("ChatCompletionChunk", "Choice", "ChoiceDelta", "ChoiceDeltaToolCall"),
        "ChoiceDeltaToolCallFunction",
    ],
    "types.chat.chat_completion_message": ["ChatCompletionMessage", "Annotation"],
    "types.chat.chat_completion_message_function_tool_call": ["Function"],
    "types.chat.chat_completion_message_param": ["ChatCompletionMessageParam"],
    "types.chat.chat_completion_message_tool_call": ["ChatCompletionMessageToolCall"],
    "types.chat.completion_create_params": ["CompletionCreateParams", "ResponseFormat"],
    "types.completion_usage": ["CompletionUsage", "PromptTokensDetails"],
    "types.create_embedding_response": ["CreateEmbeddingResponse", "Usage"],
    "types.fine_tuning.fine_tuning_job": ["FineTuningJob", "Hyperparameters"],
}

# Names of `openai` that the client has no use for.
TOP_LEVEL = {
    "AsyncBedrockOpenAI": "another provider",
    "BedrockOpenAI": "another provider",
    "OAuthError": "a workload without a key raises MissingCredentialsError",
    "ReconnectingEvent": "websockets aren't described yet",
    "ReconnectingOverrides": "websockets aren't described yet",
    "WebSocketQueueFullError": "websockets aren't described yet",
    "WebSocketConnectionClosedError": "websockets aren't described yet",
    "ProxiesTypes": "proxies are set up on an http_client",
    "NoneType": "types.NoneType is in the standard library",
    "file_from_path": "paths are uploaded as they are",
    "RequestOptions": "the type of an internal argument",
    "__title__": "the package's own name",
}

# Parameters of clients.
CLIENT_PARAMETERS: dict[str, str] = {}

# Parameters of operations, by operation and name.
PARAMETERS: dict[str, str] = {}

# Types by module and name: `chat.Name`.
TYPES: dict[str, str] = {
    "FileContent": "a name for str",
    "ContainerListParams": "query parameters are arguments, and no body",
    "SkillListParams": "query parameters are arguments, and no body",
    "SkillList": "it is a page: pagination.SyncCursorPage",
    "audio.VoiceConsentListParams": "query parameters are arguments, and no body",
    "containers.FileListParams": "query parameters are arguments, and no body",
    "skills.SkillVersionList": "it is a page: pagination.SyncCursorPage",
    "skills.VersionListParams": "query parameters are arguments, and no body",
    "FileListParams": "query parameters are arguments, and no body",
    "ImageModel": "its ids differ by operation: models.ImageModelId has them",
    "chat.ChatCompletionFunctionTool": "sent and never received, so a TypedDict alone",
    "chat.ChatCompletionRole": "no operation takes or gives it",
    "chat.CompletionListParams": "query parameters are arguments, and no body",
    "chat.completions.MessageListParams": "query parameters are arguments, and no body",
    "conversations.ItemListParams": "query parameters are arguments, and no body",
    "conversations.ItemRetrieveParams": "query parameters are arguments, and no body",
    "responses.InputItemListParams": "query parameters are arguments, and no body",
    "responses.ResponseItemList": "it is a page: pagination.SyncCursorPage",
    "fine_tuning.FineTuningJobIntegration": "it is FineTuningJobWandbIntegrationObject alone",
    "fine_tuning.JobListEventsParams": "query parameters are arguments, and no body",
    "fine_tuning.JobListParams": "query parameters are arguments, and no body",
    "fine_tuning.jobs.CheckpointListParams": "query parameters are arguments, and no body",
    "shared.FunctionDefinition": "sent and never received, so a TypedDict alone",
    "shared.ResponseFormatJSONSchema": "sent and never received, so a TypedDict alone",
}

# Fields of results: `chat.Name.field`.
FIELDS: dict[str, str] = {
    "conversations.ItemCreateParams.include": "a query parameter",
    "shared.ErrorObject.misalignment": "what other operations tell",
}

# Fields of what types are made of, by module and name.
PART_FIELDS = {
    "types.conversations.item_create_params.ItemCreateParams.include": "a query parameter",
    "types.shared.error_object.ErrorObject.misalignment": "what other operations tell",
}

# Members of clients, resources, results and responses, by class and name.
MEMBERS = {
    "OpenAI.custom_auth": "other credentials go into default_headers, or a function as api_key",
    "OpenAI.platform_headers": "nothing is told of the machine",
}

# Parts of types that can't be imported by themselves: they have other names, or none.
MODULE_NAMES = re.compile(
    r"types\.(graders\..*"  # unions that are written out where they stand
    r"|chat\.(chat_completion|chat_completion_chunk)\.Moderation.*"
    r"|chat\.chat_completion_(assistant|custom_tool|audio)\w*\.(Content|Custom|Voice)\w*"
    r"|(audio|fine_tuning)\.\w+\.(Usage|Voice|VoiceID|Grader)"
    r"|shared(_params)?\..*)"
)
