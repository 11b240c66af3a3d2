from typing import Literal

from typing_extensions import Required, TypedDict


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
