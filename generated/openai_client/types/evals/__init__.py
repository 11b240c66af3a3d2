from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import runs as runs
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
        EvalCompletionsInput as EvalCompletionsInput,
        EvalCompletionsMessage as EvalCompletionsMessage,
        EvalCompletionsSampling as EvalCompletionsSampling,
        EvalCompletionsSource as EvalCompletionsSource,
        EvalCompletionsTemplate as EvalCompletionsTemplate,
        EvalResponseFormat as EvalResponseFormat,
        EvalStoredCompletionsSource as EvalStoredCompletionsSource,
    )
    from .create_eval_completions_run_data_source_param import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
        EvalCompletionsInputParam as EvalCompletionsInputParam,
        EvalCompletionsMessageParam as EvalCompletionsMessageParam,
        EvalCompletionsSamplingParam as EvalCompletionsSamplingParam,
        EvalCompletionsSourceParam as EvalCompletionsSourceParam,
        EvalCompletionsTemplateParam as EvalCompletionsTemplateParam,
        EvalResponseFormatParam as EvalResponseFormatParam,
        EvalStoredCompletionsSourceParam as EvalStoredCompletionsSourceParam,
    )
    from .create_eval_jsonl_run_data_source import (
        CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource,
        EvalJSONLSource as EvalJSONLSource,
    )
    from .create_eval_jsonl_run_data_source_param import (
        CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
        EvalJSONLSourceParam as EvalJSONLSourceParam,
    )
    from .eval import (
        Eval as Eval,
        EvalDataSourceConfig as EvalDataSourceConfig,
        EvalLogsDataSourceConfig as EvalLogsDataSourceConfig,
        EvalPythonGrader as EvalPythonGrader,
        EvalScoreModelGrader as EvalScoreModelGrader,
        EvalTestingCriterion as EvalTestingCriterion,
        EvalTextSimilarityGrader as EvalTextSimilarityGrader,
    )
    from .eval_api_error import EvalAPIError as EvalAPIError
    from .eval_file_content_source import (
        EvalFileContentRow as EvalFileContentRow,
        EvalFileContentSource as EvalFileContentSource,
    )
    from .eval_file_content_source_param import (
        EvalFileContentRowParam as EvalFileContentRowParam,
        EvalFileContentSourceParam as EvalFileContentSourceParam,
    )
    from .eval_file_id_source import EvalFileIDSource as EvalFileIDSource
    from .eval_file_id_source_param import (
        EvalFileIDSourceParam as EvalFileIDSourceParam,
    )
    from .eval_item_reference import EvalItemReference as EvalItemReference
    from .eval_item_reference_param import (
        EvalItemReferenceParam as EvalItemReferenceParam,
    )
    from .eval_message_param import (
        EvalMessageParam as EvalMessageParam,
        EvalSimpleMessageParam as EvalSimpleMessageParam,
    )
    from .eval_simple_message import EvalSimpleMessage as EvalSimpleMessage
    from .run_cancel_response import (
        CreateEvalResponsesRunDataSource as CreateEvalResponsesRunDataSource,
        EvalMessage as EvalMessage,
        EvalResponsesInput as EvalResponsesInput,
        EvalResponsesRunSource as EvalResponsesRunSource,
        EvalResponsesSampling as EvalResponsesSampling,
        EvalResponsesSamplingText as EvalResponsesSamplingText,
        EvalResponsesSource as EvalResponsesSource,
        EvalResponsesTemplate as EvalResponsesTemplate,
        EvalRunDataSource as EvalRunDataSource,
    )
    from .run_create_params import (
        CreateEvalResponsesRunDataSourceParam as CreateEvalResponsesRunDataSourceParam,
        EvalResponsesInputParam as EvalResponsesInputParam,
        EvalResponsesRunSourceParam as EvalResponsesRunSourceParam,
        EvalResponsesSamplingParam as EvalResponsesSamplingParam,
        EvalResponsesSamplingTextParam as EvalResponsesSamplingTextParam,
        EvalResponsesSourceParam as EvalResponsesSourceParam,
        EvalResponsesTemplateParam as EvalResponsesTemplateParam,
        EvalRunCreateParams as EvalRunCreateParams,
        EvalRunCreateParams as _EvalRunCreateParams,
        EvalRunDataSourceParam as EvalRunDataSourceParam,
    )
    from .run_create_response import (
        EvalRun as EvalRun,
        EvalRun as _EvalRun,
        EvalRunCriterionResult as EvalRunCriterionResult,
        EvalRunModelUsage as EvalRunModelUsage,
        EvalRunResultCounts as EvalRunResultCounts,
    )
    from .run_delete_response import (
        EvalRunDeleteResponse as EvalRunDeleteResponse,
        EvalRunDeleteResponse as _EvalRunDeleteResponse,
    )

    RunCancelResponse = _EvalRun
    RunCreateParams = _EvalRunCreateParams
    RunCreateResponse = _EvalRun
    RunDeleteResponse = _EvalRunDeleteResponse
    RunListResponse = _EvalRun
    RunRetrieveResponse = _EvalRun
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CreateEvalCompletionsRunDataSource": ".create_eval_completions_run_data_source",
        "CreateEvalCompletionsRunDataSourceParam": ".create_eval_completions_run_data_source_param",
        "CreateEvalJSONLRunDataSource": ".create_eval_jsonl_run_data_source",
        "CreateEvalJSONLRunDataSourceParam": ".create_eval_jsonl_run_data_source_param",
        "CreateEvalResponsesRunDataSource": ".run_cancel_response",
        "CreateEvalResponsesRunDataSourceParam": ".run_create_params",
        "Eval": ".eval",
        "EvalAPIError": ".eval_api_error",
        "EvalCompletionsInput": ".create_eval_completions_run_data_source",
        "EvalCompletionsInputParam": ".create_eval_completions_run_data_source_param",
        "EvalCompletionsMessage": ".create_eval_completions_run_data_source",
        "EvalCompletionsMessageParam": ".create_eval_completions_run_data_source_param",
        "EvalCompletionsSampling": ".create_eval_completions_run_data_source",
        "EvalCompletionsSamplingParam": ".create_eval_completions_run_data_source_param",
        "EvalCompletionsSource": ".create_eval_completions_run_data_source",
        "EvalCompletionsSourceParam": ".create_eval_completions_run_data_source_param",
        "EvalCompletionsTemplate": ".create_eval_completions_run_data_source",
        "EvalCompletionsTemplateParam": ".create_eval_completions_run_data_source_param",
        "EvalDataSourceConfig": ".eval",
        "EvalFileContentRow": ".eval_file_content_source",
        "EvalFileContentRowParam": ".eval_file_content_source_param",
        "EvalFileContentSource": ".eval_file_content_source",
        "EvalFileContentSourceParam": ".eval_file_content_source_param",
        "EvalFileIDSource": ".eval_file_id_source",
        "EvalFileIDSourceParam": ".eval_file_id_source_param",
        "EvalItemReference": ".eval_item_reference",
        "EvalItemReferenceParam": ".eval_item_reference_param",
        "EvalJSONLSource": ".create_eval_jsonl_run_data_source",
        "EvalJSONLSourceParam": ".create_eval_jsonl_run_data_source_param",
        "EvalLogsDataSourceConfig": ".eval",
        "EvalMessage": ".run_cancel_response",
        "EvalMessageParam": ".eval_message_param",
        "EvalPythonGrader": ".eval",
        "EvalResponseFormat": ".create_eval_completions_run_data_source",
        "EvalResponseFormatParam": ".create_eval_completions_run_data_source_param",
        "EvalResponsesInput": ".run_cancel_response",
        "EvalResponsesInputParam": ".run_create_params",
        "EvalResponsesRunSource": ".run_cancel_response",
        "EvalResponsesRunSourceParam": ".run_create_params",
        "EvalResponsesSampling": ".run_cancel_response",
        "EvalResponsesSamplingParam": ".run_create_params",
        "EvalResponsesSamplingText": ".run_cancel_response",
        "EvalResponsesSamplingTextParam": ".run_create_params",
        "EvalResponsesSource": ".run_cancel_response",
        "EvalResponsesSourceParam": ".run_create_params",
        "EvalResponsesTemplate": ".run_cancel_response",
        "EvalResponsesTemplateParam": ".run_create_params",
        "EvalRun": ".run_create_response",
        "EvalRunCreateParams": ".run_create_params",
        "EvalRunCriterionResult": ".run_create_response",
        "EvalRunDataSource": ".run_cancel_response",
        "EvalRunDataSourceParam": ".run_create_params",
        "EvalRunDeleteResponse": ".run_delete_response",
        "EvalRunModelUsage": ".run_create_response",
        "EvalRunResultCounts": ".run_create_response",
        "EvalScoreModelGrader": ".eval",
        "EvalSimpleMessage": ".eval_simple_message",
        "EvalSimpleMessageParam": ".eval_message_param",
        "EvalStoredCompletionsSource": ".create_eval_completions_run_data_source",
        "EvalStoredCompletionsSourceParam": ".create_eval_completions_run_data_source_param",
        "EvalTestingCriterion": ".eval",
        "EvalTextSimilarityGrader": ".eval",
        "RunCancelResponse": ".run_create_response:EvalRun",
        "RunCreateParams": ".run_create_params:EvalRunCreateParams",
        "RunCreateResponse": ".run_create_response:EvalRun",
        "RunDeleteResponse": ".run_delete_response:EvalRunDeleteResponse",
        "RunListResponse": ".run_create_response:EvalRun",
        "RunRetrieveResponse": ".run_create_response:EvalRun",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
