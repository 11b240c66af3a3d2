from typing import Literal

from ..._core.models import Model


class PythonGrader(Model):
    """Runs a function of yours on each answer; the mark is what it returns."""

    name: str
    """What the grader is called in results and formulas."""
    source: str
    """Python source that defines `grade(sample, item)`, which returns a number."""
    type: Literal["python"]
    """Says that the grader is a function."""
    image_tag: str | None = None
    """The version of the environment that the source runs in. Left out, it is the current
    one.
    """
