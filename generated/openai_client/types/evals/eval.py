from typing import Annotated, Literal, Union

from pydantic import Field
from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from ..eval_custom_data_source_config import EvalCustomDataSourceConfig
from ..eval_stored_completions_data_source_config import (
    EvalStoredCompletionsDataSourceConfig,
)
from ..graders.label_model_grader import EvalItem, LabelModelGrader
from ..graders.score_model_grader import ScoreModelGraderSampling
from ..graders.string_check_grader import StringCheckGrader
from ..shared.metadata import Metadata


class EvalLogsDataSourceConfig(Model):
    """Data from stored responses."""

    schema_: dict[str, object] = Field(alias="schema")
    """JSON Schema of the data."""
    type: Literal["logs"]
    """Always `logs`."""
    metadata: Metadata | None = None
    """Labels that the responses have."""


EvalDataSourceConfig: TypeAlias = Annotated[
    Union[
        EvalCustomDataSourceConfig,
        EvalLogsDataSourceConfig,
        EvalStoredCompletionsDataSourceConfig,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "custom": EvalCustomDataSourceConfig,
            "logs": EvalLogsDataSourceConfig,
            "stored_completions": EvalStoredCompletionsDataSourceConfig,
        },
    ),
]
"""What the data looks like."""


class EvalTextSimilarityGrader(Model):
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


class EvalPythonGrader(Model):
    """Runs a function of yours on each output."""

    name: str
    """Name of the grader."""
    source: str
    """Python source that defines `grade(sample, item)`, which returns a score."""
    type: Literal["python"]
    """Always `python`."""
    image_tag: str | None = None
    """Version of the environment. Default: the current one."""
    pass_threshold: float | None = None
    """Lowest score that passes."""


class EvalScoreModelGrader(Model):
    """Has a model score each output."""

    name: str
    """Name of the grader."""
    model: str
    """Model that scores."""
    input: list[EvalItem]
    """Messages to the model."""
    type: Literal["score_model"]
    """Always `score_model`."""
    pass_threshold: float | None = None
    """Lowest score that passes."""
    range: list[float] | None = None
    """Lowest and highest score. Default: 0 and 1."""
    sampling_params: ScoreModelGraderSampling | None = None
    """How the model generates its answer."""


EvalTestingCriterion: TypeAlias = Annotated[
    Union[
        LabelModelGrader,
        StringCheckGrader,
        EvalTextSimilarityGrader,
        EvalPythonGrader,
        EvalScoreModelGrader,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "label_model": LabelModelGrader,
            "string_check": StringCheckGrader,
            "text_similarity": EvalTextSimilarityGrader,
            "python": EvalPythonGrader,
            "score_model": EvalScoreModelGrader,
        },
    ),
]
"""A grader of outputs."""


class Eval(Model):
    """A test of models on your own data."""

    id: str
    """Id of the eval, `eval_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    data_source_config: EvalDataSourceConfig
    """What the data looks like."""
    metadata: Metadata
    """Your own labels for the eval."""
    name: str
    """Name of the eval."""
    object: Literal["eval"]
    """Always `eval`."""
    testing_criteria: list[EvalTestingCriterion]
    """Graders of the outputs."""
