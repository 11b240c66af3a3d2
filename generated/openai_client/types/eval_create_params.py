from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .evals.eval_message_param import EvalMessageParam
from .graders.label_model_grader_param import EvalItemParam
from .graders.score_model_grader_param import ScoreModelGraderSamplingParam
from .graders.string_check_grader_param import StringCheckGraderParam
from .shared.metadata import Metadata


class EvalCreateCustomDataSourceConfigParam(TypedDict, total=False):
    """Data of a form of your own."""

    item_schema: Required[Mapping[str, object]]
    """JSON Schema of each item of the data."""
    type: Required[Literal["custom"]]
    """Always `custom`."""
    include_sample_schema: bool
    """Whether the data has outputs of a model, too. Default: false."""


class EvalCreateLogsDataSourceConfigParam(TypedDict, total=False):
    """Data from stored responses."""

    type: Required[Literal["logs"]]
    """Always `logs`."""
    metadata: Mapping[str, object]
    """Labels that the responses have."""


class EvalCreateStoredCompletionsDataSourceConfigParam(TypedDict, total=False):
    """Data from stored chat completions. Use `logs`."""

    type: Required[Literal["stored_completions"]]
    """Always `stored_completions`."""
    metadata: Mapping[str, object]
    """Labels that the chat completions have."""


EvalCreateDataSourceConfigParam: TypeAlias = Union[
    EvalCreateCustomDataSourceConfigParam,
    EvalCreateLogsDataSourceConfigParam,
    EvalCreateStoredCompletionsDataSourceConfigParam,
]
"""What the data looks like."""


class EvalLabelModelGraderParam(TypedDict):
    """Has a model choose a label for each output."""

    name: str
    """Name of the grader."""
    model: str
    """Model that chooses. It has to support structured outputs."""
    input: Iterable[EvalMessageParam]
    """Messages to the model."""
    labels: Sequence[str]
    """Labels to choose from."""
    passing_labels: Sequence[str]
    """Labels that pass."""
    type: Literal["label_model"]
    """Always `label_model`."""


class EvalTextSimilarityGraderParam(TypedDict):
    """Scores how similar two texts are."""

    name: str
    """Name of the grader."""
    evaluation_metric: Union[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ],
        str,
    ]
    """Measure of similarity."""
    input: str
    """Text to score, a template."""
    pass_threshold: float
    """Lowest score that passes."""
    reference: str
    """Text to compare it with, a template."""
    type: Literal["text_similarity"]
    """Always `text_similarity`."""


class EvalPythonGraderParam(TypedDict, total=False):
    """Runs a function of yours on each output."""

    name: Required[str]
    """Name of the grader."""
    source: Required[str]
    """Python source that defines `grade(sample, item)`, which returns a score."""
    type: Required[Literal["python"]]
    """Always `python`."""
    image_tag: str
    """Version of the environment. Default: the current one."""
    pass_threshold: float
    """Lowest score that passes."""


class EvalScoreModelGraderParam(TypedDict, total=False):
    """Has a model score each output."""

    name: Required[str]
    """Name of the grader."""
    model: Required[str]
    """Model that scores."""
    input: Required[Iterable[EvalItemParam]]
    """Messages to the model."""
    type: Required[Literal["score_model"]]
    """Always `score_model`."""
    pass_threshold: float
    """Lowest score that passes."""
    range: Iterable[float]
    """Lowest and highest score. Default: 0 and 1."""
    sampling_params: ScoreModelGraderSamplingParam
    """How the model generates its answer."""


EvalCreateTestingCriterionParam: TypeAlias = Union[
    EvalLabelModelGraderParam,
    StringCheckGraderParam,
    EvalTextSimilarityGraderParam,
    EvalPythonGraderParam,
    EvalScoreModelGraderParam,
]
"""A grader of outputs."""


class EvalCreateParams(TypedDict, total=False):
    """The eval to create."""

    data_source_config: Required[EvalCreateDataSourceConfigParam]
    """What the data looks like."""
    testing_criteria: Required[Iterable[EvalCreateTestingCriterionParam]]
    """Graders of the outputs."""
    metadata: Metadata
    """Your own labels for the eval."""
    name: str
    """Name of the eval."""
