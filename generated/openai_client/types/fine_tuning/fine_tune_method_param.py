from typing import Literal

from typing_extensions import Required, TypedDict

from .dpo_method_param import DpoMethodParam
from .reinforcement_method_param import ReinforcementMethodParam
from .supervised_method_param import SupervisedMethodParam


class FineTuneMethodParam(TypedDict, total=False):
    """A training method; its settings stand in the property of the same name."""

    type: Required[Literal["supervised", "dpo", "reinforcement"] | str]
    """How the model learns: from model answers (`supervised`), from pairs of a better and
    a worse answer (`dpo`), or from marks that a grader gives its own answers
    (`reinforcement`).
    """
    supervised: SupervisedMethodParam
    """Settings for `supervised`."""
    dpo: DpoMethodParam
    """Settings for `dpo`."""
    reinforcement: ReinforcementMethodParam
    """Settings for `reinforcement`; this method can't do without them."""
