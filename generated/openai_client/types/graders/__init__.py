from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .eval_item import EvalItem as EvalItem
    from .eval_item_param import EvalItemParam as EvalItemParam
    from .grader_input_item import GraderInputItem as GraderInputItem
    from .grader_input_item_input_image import (
        GraderInputItemInputImage as GraderInputItemInputImage,
    )
    from .grader_input_item_input_image_param import (
        GraderInputItemInputImageParam as GraderInputItemInputImageParam,
    )
    from .grader_input_item_output_text import (
        GraderInputItemOutputText as GraderInputItemOutputText,
    )
    from .grader_input_item_output_text_param import (
        GraderInputItemOutputTextParam as GraderInputItemOutputTextParam,
    )
    from .grader_input_item_param import GraderInputItemParam as GraderInputItemParam
    from .grader_inputs import GraderInputs as GraderInputs
    from .grader_inputs_param import GraderInputsParam as GraderInputsParam
    from .label_model_grader import LabelModelGrader as LabelModelGrader
    from .label_model_grader_param import LabelModelGraderParam as LabelModelGraderParam
    from .multi_grader import MultiGrader as MultiGrader
    from .multi_grader_param import MultiGraderParam as MultiGraderParam
    from .python_grader import PythonGrader as PythonGrader
    from .python_grader_param import PythonGraderParam as PythonGraderParam
    from .response_input_audio import ResponseInputAudio as ResponseInputAudio
    from .response_input_audio import (
        ResponseInputAudioInputAudio as ResponseInputAudioInputAudio,
    )
    from .response_input_audio_param import (
        ResponseInputAudioInputAudioParam as ResponseInputAudioInputAudioParam,
    )
    from .response_input_audio_param import (
        ResponseInputAudioParam as ResponseInputAudioParam,
    )
    from .response_input_text import ResponseInputText as ResponseInputText
    from .response_input_text_param import (
        ResponseInputTextParam as ResponseInputTextParam,
    )
    from .score_model_grader import ScoreModelGrader as ScoreModelGrader
    from .score_model_grader import ScoreModelGraderSampling as ScoreModelGraderSampling
    from .score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
    from .score_model_grader_param import (
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

__all__ = [
    "EvalItem",
    "EvalItemParam",
    "GraderInputItem",
    "GraderInputItemInputImage",
    "GraderInputItemInputImageParam",
    "GraderInputItemOutputText",
    "GraderInputItemOutputTextParam",
    "GraderInputItemParam",
    "GraderInputs",
    "GraderInputsParam",
    "LabelModelGrader",
    "LabelModelGraderParam",
    "MultiGrader",
    "MultiGraderParam",
    "PythonGrader",
    "PythonGraderParam",
    "ResponseInputAudio",
    "ResponseInputAudioInputAudio",
    "ResponseInputAudioInputAudioParam",
    "ResponseInputAudioParam",
    "ResponseInputText",
    "ResponseInputTextParam",
    "ScoreModelGrader",
    "ScoreModelGraderParam",
    "ScoreModelGraderSampling",
    "ScoreModelGraderSamplingParam",
    "StringCheckGrader",
    "StringCheckGraderParam",
    "TextSimilarityGrader",
    "TextSimilarityGraderParam",
]

_SOURCES = {
    "EvalItem": ".eval_item:EvalItem",
    "EvalItemParam": ".eval_item_param:EvalItemParam",
    "GraderInputItem": ".grader_input_item:GraderInputItem",
    "GraderInputItemInputImage": ".grader_input_item_input_image:GraderInputItemInputImage",
    "GraderInputItemInputImageParam": ".grader_input_item_input_image_param:GraderInputItemInputImageParam",
    "GraderInputItemOutputText": ".grader_input_item_output_text:GraderInputItemOutputText",
    "GraderInputItemOutputTextParam": ".grader_input_item_output_text_param:GraderInputItemOutputTextParam",
    "GraderInputItemParam": ".grader_input_item_param:GraderInputItemParam",
    "GraderInputs": ".grader_inputs:GraderInputs",
    "GraderInputsParam": ".grader_inputs_param:GraderInputsParam",
    "LabelModelGrader": ".label_model_grader:LabelModelGrader",
    "LabelModelGraderParam": ".label_model_grader_param:LabelModelGraderParam",
    "MultiGrader": ".multi_grader:MultiGrader",
    "MultiGraderParam": ".multi_grader_param:MultiGraderParam",
    "PythonGrader": ".python_grader:PythonGrader",
    "PythonGraderParam": ".python_grader_param:PythonGraderParam",
    "ResponseInputAudio": ".response_input_audio:ResponseInputAudio",
    "ResponseInputAudioInputAudio": ".response_input_audio:ResponseInputAudioInputAudio",
    "ResponseInputAudioInputAudioParam": ".response_input_audio_param:ResponseInputAudioInputAudioParam",
    "ResponseInputAudioParam": ".response_input_audio_param:ResponseInputAudioParam",
    "ResponseInputText": ".response_input_text:ResponseInputText",
    "ResponseInputTextParam": ".response_input_text_param:ResponseInputTextParam",
    "ScoreModelGrader": ".score_model_grader:ScoreModelGrader",
    "ScoreModelGraderParam": ".score_model_grader_param:ScoreModelGraderParam",
    "ScoreModelGraderSampling": ".score_model_grader:ScoreModelGraderSampling",
    "ScoreModelGraderSamplingParam": ".score_model_grader_param:ScoreModelGraderSamplingParam",
    "StringCheckGrader": ".string_check_grader:StringCheckGrader",
    "StringCheckGraderParam": ".string_check_grader_param:StringCheckGraderParam",
    "TextSimilarityGrader": ".text_similarity_grader:TextSimilarityGrader",
    "TextSimilarityGraderParam": ".text_similarity_grader_param:TextSimilarityGraderParam",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
