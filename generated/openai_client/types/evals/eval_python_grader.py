from typing import Literal

from ..._core.models import Model


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
