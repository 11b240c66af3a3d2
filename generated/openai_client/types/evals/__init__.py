from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import runs as runs
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
        EvalCompletionsSampling as EvalCompletionsSampling,
    )
    from .create_eval_completions_run_data_source_param import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
        EvalCompletionsSamplingParam as EvalCompletionsSamplingParam,
    )
    from .create_eval_jsonl_run_data_source import (
        CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource,
    )
    from .create_eval_jsonl_run_data_source_param import (
        CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSource as CreateEvalResponsesRunDataSource,
        EvalResponsesSampling as EvalResponsesSampling,
        EvalResponsesSamplingText as EvalResponsesSamplingText,
    )
    from .create_eval_responses_run_data_source_param import (
        CreateEvalResponsesRunDataSourceParam as CreateEvalResponsesRunDataSourceParam,
        EvalResponsesSamplingParam as EvalResponsesSamplingParam,
        EvalResponsesSamplingTextParam as EvalResponsesSamplingTextParam,
    )
    from .eval import Eval as Eval
    from .eval_api_error import EvalAPIError as EvalAPIError
    from .eval_completions_input import EvalCompletionsInput as EvalCompletionsInput
    from .eval_completions_input_param import (
        EvalCompletionsInputParam as EvalCompletionsInputParam,
    )
    from .eval_completions_message import (
        EvalCompletionsMessage as EvalCompletionsMessage,
    )
    from .eval_completions_message_param import (
        EvalCompletionsMessageParam as EvalCompletionsMessageParam,
    )
    from .eval_completions_source import EvalCompletionsSource as EvalCompletionsSource
    from .eval_completions_source_param import (
        EvalCompletionsSourceParam as EvalCompletionsSourceParam,
    )
    from .eval_completions_template import (
        EvalCompletionsTemplate as EvalCompletionsTemplate,
    )
    from .eval_completions_template_param import (
        EvalCompletionsTemplateParam as EvalCompletionsTemplateParam,
    )
    from .eval_create_custom_data_source_config_param import (
        EvalCreateCustomDataSourceConfigParam as EvalCreateCustomDataSourceConfigParam,
    )
    from .eval_create_data_source_config_param import (
        EvalCreateDataSourceConfigParam as EvalCreateDataSourceConfigParam,
    )
    from .eval_create_logs_data_source_config_param import (
        EvalCreateLogsDataSourceConfigParam as EvalCreateLogsDataSourceConfigParam,
    )
    from .eval_create_stored_completions_data_source_config_param import (
        EvalCreateStoredCompletionsDataSourceConfigParam as EvalCreateStoredCompletionsDataSourceConfigParam,
    )
    from .eval_create_testing_criterion_param import (
        EvalCreateTestingCriterionParam as EvalCreateTestingCriterionParam,
    )
    from .eval_data_source_config import EvalDataSourceConfig as EvalDataSourceConfig
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
    from .eval_jsonl_source import EvalJSONLSource as EvalJSONLSource
    from .eval_jsonl_source_param import EvalJSONLSourceParam as EvalJSONLSourceParam
    from .eval_label_model_grader_param import (
        EvalLabelModelGraderParam as EvalLabelModelGraderParam,
    )
    from .eval_logs_data_source_config import (
        EvalLogsDataSourceConfig as EvalLogsDataSourceConfig,
    )
    from .eval_message import EvalMessage as EvalMessage
    from .eval_message_param import EvalMessageParam as EvalMessageParam
    from .eval_python_grader import EvalPythonGrader as EvalPythonGrader
    from .eval_python_grader_param import EvalPythonGraderParam as EvalPythonGraderParam
    from .eval_response_format import EvalResponseFormat as EvalResponseFormat
    from .eval_response_format_param import (
        EvalResponseFormatParam as EvalResponseFormatParam,
    )
    from .eval_responses_input import EvalResponsesInput as EvalResponsesInput
    from .eval_responses_input_param import (
        EvalResponsesInputParam as EvalResponsesInputParam,
    )
    from .eval_responses_run_source import (
        EvalResponsesRunSource as EvalResponsesRunSource,
    )
    from .eval_responses_run_source_param import (
        EvalResponsesRunSourceParam as EvalResponsesRunSourceParam,
    )
    from .eval_responses_source import EvalResponsesSource as EvalResponsesSource
    from .eval_responses_source_param import (
        EvalResponsesSourceParam as EvalResponsesSourceParam,
    )
    from .eval_responses_template import EvalResponsesTemplate as EvalResponsesTemplate
    from .eval_responses_template_param import (
        EvalResponsesTemplateParam as EvalResponsesTemplateParam,
    )
    from .eval_run_data_source import EvalRunDataSource as EvalRunDataSource
    from .eval_run_data_source_param import (
        EvalRunDataSourceParam as EvalRunDataSourceParam,
    )
    from .eval_run_output_item_result import (
        EvalRunOutputItemResult as EvalRunOutputItemResult,
    )
    from .eval_run_sample import (
        EvalRunSample as EvalRunSample,
        EvalRunSampleOutput as EvalRunSampleOutput,
        EvalRunSampleUsage as EvalRunSampleUsage,
    )
    from .eval_score_model_grader import EvalScoreModelGrader as EvalScoreModelGrader
    from .eval_score_model_grader_param import (
        EvalScoreModelGraderParam as EvalScoreModelGraderParam,
    )
    from .eval_simple_message import EvalSimpleMessage as EvalSimpleMessage
    from .eval_simple_message_param import (
        EvalSimpleMessageParam as EvalSimpleMessageParam,
    )
    from .eval_stored_completions_source import (
        EvalStoredCompletionsSource as EvalStoredCompletionsSource,
    )
    from .eval_stored_completions_source_param import (
        EvalStoredCompletionsSourceParam as EvalStoredCompletionsSourceParam,
    )
    from .eval_testing_criterion import EvalTestingCriterion as EvalTestingCriterion
    from .eval_text_similarity_grader import (
        EvalTextSimilarityGrader as EvalTextSimilarityGrader,
    )
    from .eval_text_similarity_grader_param import (
        EvalTextSimilarityGraderParam as EvalTextSimilarityGraderParam,
    )
    from .run_cancel_response import (
        EvalRun as EvalRun,
        EvalRun as _EvalRun,
        EvalRunCriterionResult as EvalRunCriterionResult,
        EvalRunModelUsage as EvalRunModelUsage,
        EvalRunResultCounts as EvalRunResultCounts,
    )
    from .run_create_params import (
        EvalRunCreateParams as EvalRunCreateParams,
        EvalRunCreateParams as _EvalRunCreateParams,
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
        "CreateEvalResponsesRunDataSource": ".create_eval_responses_run_data_source",
        "CreateEvalResponsesRunDataSourceParam": ".create_eval_responses_run_data_source_param",
        "Eval": ".eval",
        "EvalAPIError": ".eval_api_error",
        "EvalCompletionsInput": ".eval_completions_input",
        "EvalCompletionsInputParam": ".eval_completions_input_param",
        "EvalCompletionsMessage": ".eval_completions_message",
        "EvalCompletionsMessageParam": ".eval_completions_message_param",
        "EvalCompletionsSampling": ".create_eval_completions_run_data_source",
        "EvalCompletionsSamplingParam": ".create_eval_completions_run_data_source_param",
        "EvalCompletionsSource": ".eval_completions_source",
        "EvalCompletionsSourceParam": ".eval_completions_source_param",
        "EvalCompletionsTemplate": ".eval_completions_template",
        "EvalCompletionsTemplateParam": ".eval_completions_template_param",
        "EvalCreateCustomDataSourceConfigParam": ".eval_create_custom_data_source_config_param",
        "EvalCreateDataSourceConfigParam": ".eval_create_data_source_config_param",
        "EvalCreateLogsDataSourceConfigParam": ".eval_create_logs_data_source_config_param",
        "EvalCreateStoredCompletionsDataSourceConfigParam": ".eval_create_stored_completions_data_source_config_param",
        "EvalCreateTestingCriterionParam": ".eval_create_testing_criterion_param",
        "EvalDataSourceConfig": ".eval_data_source_config",
        "EvalFileContentRow": ".eval_file_content_source",
        "EvalFileContentRowParam": ".eval_file_content_source_param",
        "EvalFileContentSource": ".eval_file_content_source",
        "EvalFileContentSourceParam": ".eval_file_content_source_param",
        "EvalFileIDSource": ".eval_file_id_source",
        "EvalFileIDSourceParam": ".eval_file_id_source_param",
        "EvalItemReference": ".eval_item_reference",
        "EvalItemReferenceParam": ".eval_item_reference_param",
        "EvalJSONLSource": ".eval_jsonl_source",
        "EvalJSONLSourceParam": ".eval_jsonl_source_param",
        "EvalLabelModelGraderParam": ".eval_label_model_grader_param",
        "EvalLogsDataSourceConfig": ".eval_logs_data_source_config",
        "EvalMessage": ".eval_message",
        "EvalMessageParam": ".eval_message_param",
        "EvalPythonGrader": ".eval_python_grader",
        "EvalPythonGraderParam": ".eval_python_grader_param",
        "EvalResponseFormat": ".eval_response_format",
        "EvalResponseFormatParam": ".eval_response_format_param",
        "EvalResponsesInput": ".eval_responses_input",
        "EvalResponsesInputParam": ".eval_responses_input_param",
        "EvalResponsesRunSource": ".eval_responses_run_source",
        "EvalResponsesRunSourceParam": ".eval_responses_run_source_param",
        "EvalResponsesSampling": ".create_eval_responses_run_data_source",
        "EvalResponsesSamplingParam": ".create_eval_responses_run_data_source_param",
        "EvalResponsesSamplingText": ".create_eval_responses_run_data_source",
        "EvalResponsesSamplingTextParam": ".create_eval_responses_run_data_source_param",
        "EvalResponsesSource": ".eval_responses_source",
        "EvalResponsesSourceParam": ".eval_responses_source_param",
        "EvalResponsesTemplate": ".eval_responses_template",
        "EvalResponsesTemplateParam": ".eval_responses_template_param",
        "EvalRun": ".run_cancel_response",
        "EvalRunCreateParams": ".run_create_params",
        "EvalRunCriterionResult": ".run_cancel_response",
        "EvalRunDataSource": ".eval_run_data_source",
        "EvalRunDataSourceParam": ".eval_run_data_source_param",
        "EvalRunDeleteResponse": ".run_delete_response",
        "EvalRunModelUsage": ".run_cancel_response",
        "EvalRunOutputItemResult": ".eval_run_output_item_result",
        "EvalRunResultCounts": ".run_cancel_response",
        "EvalRunSample": ".eval_run_sample",
        "EvalRunSampleOutput": ".eval_run_sample",
        "EvalRunSampleUsage": ".eval_run_sample",
        "EvalScoreModelGrader": ".eval_score_model_grader",
        "EvalScoreModelGraderParam": ".eval_score_model_grader_param",
        "EvalSimpleMessage": ".eval_simple_message",
        "EvalSimpleMessageParam": ".eval_simple_message_param",
        "EvalStoredCompletionsSource": ".eval_stored_completions_source",
        "EvalStoredCompletionsSourceParam": ".eval_stored_completions_source_param",
        "EvalTestingCriterion": ".eval_testing_criterion",
        "EvalTextSimilarityGrader": ".eval_text_similarity_grader",
        "EvalTextSimilarityGraderParam": ".eval_text_similarity_grader_param",
        "RunCancelResponse": ".run_cancel_response:EvalRun",
        "RunCreateParams": ".run_create_params:EvalRunCreateParams",
        "RunCreateResponse": ".run_cancel_response:EvalRun",
        "RunDeleteResponse": ".run_delete_response:EvalRunDeleteResponse",
        "RunListResponse": ".run_cancel_response:EvalRun",
        "RunRetrieveResponse": ".run_cancel_response:EvalRun",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
