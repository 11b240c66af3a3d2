from typing import Literal, Union

from typing_extensions import TypedDict


class TextSimilarityGraderParam(TypedDict):
    """Measures how alike two texts are; the mark is the value of the metric."""

    name: str
    """What the grader is called in results and formulas."""
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
    """The measure of likeness."""
    input: str
    """The text that is marked. It may hold `{{…}}`."""
    reference: str
    """The text that it should be like. It may hold `{{…}}`."""
    type: Literal["text_similarity"]
    """Says that the grader measures likeness."""
