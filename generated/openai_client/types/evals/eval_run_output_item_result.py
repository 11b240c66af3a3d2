from ..._core.models import Model


class EvalRunOutputItemResult(Model):
    """Result of a grader."""

    name: str
    """Name of the grader."""
    passed: bool
    """Whether the output passed."""
    score: float
    """The score."""
    sample: dict[str, object] | None = None
    """Input and output of the grader's model."""
    type: str | None = None
    """Type of the grader."""
