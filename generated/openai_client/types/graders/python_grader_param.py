from typing import Literal

from typing_extensions import Required, TypedDict


class PythonGraderParam(TypedDict, total=False):
    """Runs a function of yours on each answer; the mark is what it returns."""

    name: Required[str]
    """What the grader is called in results and formulas."""
    source: Required[str]
    """Python source that defines `grade(sample, item)`, which returns a number."""
    type: Required[Literal["python"]]
    """Says that the grader is a function."""
    image_tag: str
    """The version of the environment that the source runs in. Left out, it is the current
    one.
    """
