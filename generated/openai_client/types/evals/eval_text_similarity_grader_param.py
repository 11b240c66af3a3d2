from typing import Literal, Union

from typing_extensions import TypedDict


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
