from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .grader_input_item import (
        GraderInputItem as GraderInputItem,
        GraderInputItemInputImage as GraderInputItemInputImage,
        GraderInputItemOutputText as GraderInputItemOutputText,
    )
    from .grader_inputs import GraderInputs as GraderInputs
    from .grader_inputs_param import (
        GraderInputItemInputImageParam as GraderInputItemInputImageParam,
        GraderInputItemOutputTextParam as GraderInputItemOutputTextParam,
        GraderInputItemParam as GraderInputItemParam,
        GraderInputsParam as GraderInputsParam,
    )
    from .label_model_grader import (
        EvalItem as EvalItem,
        LabelModelGrader as LabelModelGrader,
    )
    from .label_model_grader_param import (
        EvalItemParam as EvalItemParam,
        LabelModelGraderParam as LabelModelGraderParam,
    )
    from .multi_grader import MultiGrader as MultiGrader
    from .multi_grader_param import MultiGraderParam as MultiGraderParam
    from .python_grader import PythonGrader as PythonGrader
    from .python_grader_param import PythonGraderParam as PythonGraderParam
    from .score_model_grader import (
        ScoreModelGrader as ScoreModelGrader,
        ScoreModelGraderSampling as ScoreModelGraderSampling,
    )
    from .score_model_grader_param import (
        ScoreModelGraderParam as ScoreModelGraderParam,
        ScoreModelGraderSamplingParam as ScoreModelGraderSamplingParam,
    )
    from .string_check_grader import StringCheckGrader as StringCheckGrader
    from .string_check_grader_param import (
        StringCheckGraderParam as StringCheckGraderParam,
    )
    from .text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
    from .text_similarity_grader_param import (
        TextSimilarityGraderParam as TextSimilarityGraderParam,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "EvalItem": ".label_model_grader",
        "EvalItemParam": ".label_model_grader_param",
        "GraderInputItem": ".grader_input_item",
        "GraderInputItemInputImage": ".grader_input_item",
        "GraderInputItemInputImageParam": ".grader_inputs_param",
        "GraderInputItemOutputText": ".grader_input_item",
        "GraderInputItemOutputTextParam": ".grader_inputs_param",
        "GraderInputItemParam": ".grader_inputs_param",
        "GraderInputs": ".grader_inputs",
        "GraderInputsParam": ".grader_inputs_param",
        "LabelModelGrader": ".label_model_grader",
        "LabelModelGraderParam": ".label_model_grader_param",
        "MultiGrader": ".multi_grader",
        "MultiGraderParam": ".multi_grader_param",
        "PythonGrader": ".python_grader",
        "PythonGraderParam": ".python_grader_param",
        "ScoreModelGrader": ".score_model_grader",
        "ScoreModelGraderParam": ".score_model_grader_param",
        "ScoreModelGraderSampling": ".score_model_grader",
        "ScoreModelGraderSamplingParam": ".score_model_grader_param",
        "StringCheckGrader": ".string_check_grader",
        "StringCheckGraderParam": ".string_check_grader_param",
        "TextSimilarityGrader": ".text_similarity_grader",
        "TextSimilarityGraderParam": ".text_similarity_grader_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
