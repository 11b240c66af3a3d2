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
    "ProxiesTypes": "proxies are set up on an http_client",
    "NoneType": "types.NoneType is in the standard library",
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
    "realtime.RealtimeConnectParams": "query parameters are arguments, and no body",
    "ContainerListParams": "query parameters are arguments, and no body",
    "EvalListParams": "query parameters are arguments, and no body",
    "SkillListParams": "query parameters are arguments, and no body",
    "VideoDownloadContentParams": "query parameters are arguments, and no body",
    "VideoListParams": "query parameters are arguments, and no body",
    "beta.chatkit.ChatKitThreadItemList": "it is a page: pagination.SyncConversationCursorPage",
    "beta.chatkit.ThreadListItemsParams": "query parameters are arguments, and no body",
    "beta.chatkit.ThreadListParams": "query parameters are arguments, and no body",
    "evals.RunListParams": "query parameters are arguments, and no body",
    "evals.runs.OutputItemListParams": "query parameters are arguments, and no body",
    "fine_tuning.checkpoints.PermissionListParams": "query parameters are arguments, and no body",
    "fine_tuning.checkpoints.PermissionRetrieveParams": "of a deprecated call",
    "fine_tuning.checkpoints.PermissionRetrieveResponse": "of a deprecated call",
    "SkillList": "it is a page: pagination.SyncCursorPage",
    "audio.VoiceConsentListParams": "query parameters are arguments, and no body",
    "containers.FileListParams": "query parameters are arguments, and no body",
    "skills.SkillVersionList": "it is a page: pagination.SyncCursorPage",
    "skills.VersionListParams": "query parameters are arguments, and no body",
    "FileListParams": "query parameters are arguments, and no body",
    "ImageModel": "its ids differ by operation: models.ImageModelId has them",
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
}

# Fields of results: `chat.Name.field`.
FIELDS: dict[str, str] = {
    "admin.organization.projects.APIKeyUpdateParams.project_id": "a path parameter",
    "admin.organization.projects.RateLimitUpdateRateLimitParams.project_id": "a path parameter",
    "admin.organization.projects.RoleUpdateParams.project_id": "a path parameter",
    "admin.organization.projects.ServiceAccountUpdateParams.project_id": "a path parameter",
    "admin.organization.projects.SpendAlertUpdateParams.project_id": "a path parameter",
    "admin.organization.projects.UserUpdateParams.project_id": "a path parameter",
    "admin.organization.projects.groups.RoleCreateParams.project_id": "a path parameter",
    "admin.organization.projects.users.RoleCreateParams.project_id": "a path parameter",
    "admin.organization.projects.service_accounts.APIKeyCreateParams"
    ".project_id": "a path parameter",
    "admin.organization.workload_identity_providers.FederationRuleUpdateParams"
    ".workload_identity_provider_id": "a path parameter",
    "admin.organization.projects.ProjectModelPermissions.api_model_ids": "it is model_ids, as sent",
    "fine_tuning.alpha.GraderRunResponse.api_model_grader_token_usage_per_model": "its wire name",
    "conversations.ItemCreateParams.include": "a query parameter",
    "shared.ErrorObject.misalignment": "what other operations tell",
}

_MODEL_ERRORS = ("parse", "refusal", "server")

# Fields of what types are made of, by module and name.
PART_FIELDS = {
    "types.admin.organization.projects.api_key_update_params.APIKeyUpdateParams"
    ".project_id": "a path parameter",
    "types.admin.organization.projects.rate_limit_update_rate_limit_params.RateLimitUpdateRateLimitParams"
    ".project_id": "a path parameter",
    "types.admin.organization.projects.role_update_params.RoleUpdateParams"
    ".project_id": "a path parameter",
    "types.admin.organization.projects.service_account_update_params.ServiceAccountUpdateParams"
    ".project_id": "a path parameter",
    "types.admin.organization.projects.spend_alert_update_params.SpendAlertUpdateParams"
    ".project_id": "a path parameter",
    "types.admin.organization.projects.user_update_params.UserUpdateParams"
    ".project_id": "a path parameter",
    "types.admin.organization.projects.groups.role_create_params.RoleCreateParams"
    ".project_id": "a path parameter",
    "types.admin.organization.projects.users.role_create_params.RoleCreateParams"
    ".project_id": "a path parameter",
    "types.admin.organization.projects.service_accounts.api_key_create_params.APIKeyCreateParams"
    ".project_id": "a path parameter",
    "types.admin.organization.workload_identity_providers.federation_rule_update_params"
    ".FederationRuleUpdateParams.workload_identity_provider_id": "a path parameter",
    "types.admin.organization.projects.project_model_permissions.ProjectModelPermissions"
    ".api_model_ids": "it is model_ids, as sent",
    **dict.fromkeys(
        (
            f"types.fine_tuning.alpha.grader_run_response.{field}"
            for field in (
                "GraderRunResponse.api_model_grader_token_usage_per_model",
                *(f"MetadataErrors.api_model_grader_{error}_error" for error in _MODEL_ERRORS),
                "MetadataErrors.api_model_grader_server_error_details",
            )
        ),
        "fields have the names of the wire",
    ),
    "types.conversations.item_create_params.ItemCreateParams.include": "a query parameter",
    "types.shared.error_object.ErrorObject.misalignment": "what other operations tell",
}

# Fields whose official types name values that ours don't, by module and name.
VALUES = {
    "types.audio.speech_create_params.SpeechCreateParams.voice": "the description has them",
    "types.audio.translation_create_params.TranslationCreateParams.model": "of transcriptions",
    "types.image_create_variation_params.ImageCreateVariationParams.model": "of other calls",
}

# Members of clients, resources, results and responses, by class and name.
MEMBERS = {
    "OpenAI.custom_auth": "other credentials go into default_headers, or a function as api_key",
    "OpenAI.platform_headers": "nothing is said of the machine",
}

# Parts of types that can't be imported by themselves: they have other names, or none.
MODULE_NAMES = re.compile(
    r"types\.(graders\..*"  # unions that are written out where they stand
    r"|eval(_\w+|s\.\w+|s\.runs\.\w+)\.(?!(Eval|CreateEval|Run|OutputItem)\w+).*"  # it ends
    r"|admin\..*\.(DataResult|Provider|Verification|Permissions|\w+DataProvider)"  # unions
    r"|chat\.(chat_completion|chat_completion_chunk)\.Moderation.*"
    r"|chat\.chat_completion_(assistant|custom_tool|audio)\w*\.(Content|Custom|Voice)\w*"
    r"|(audio|fine_tuning)\.\w+\.(Usage|Voice|VoiceID|Grader)"
    r"|shared(_params)?\..*)"
)
