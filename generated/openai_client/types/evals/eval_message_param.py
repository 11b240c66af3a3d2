from typing_extensions import TypeAlias, TypedDict

from ..graders.label_model_grader_param import EvalItemParam


class EvalSimpleMessageParam(TypedDict):
    """A message that is text."""

    content: str
    """The text, a template."""
    role: str
    """Who the message is from, such as `system` or `user`."""


EvalMessageParam: TypeAlias = EvalItemParam | EvalSimpleMessageParam
"""A message to a model."""
