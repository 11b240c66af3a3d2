from typing import Literal

from ..._core.models import Model
from .dpo_method import DpoMethod
from .reinforcement_method import ReinforcementMethod
from .supervised_method import SupervisedMethod


class FineTuneMethod(Model):
    """A training method; its settings stand in the property of the same name."""

    type: Literal["supervised", "dpo", "reinforcement"] | str
    """How the model learns: from model answers (`supervised`), from pairs of a better and
    a worse answer (`dpo`), or from marks that a grader gives its own answers
    (`reinforcement`).
    """
    supervised: SupervisedMethod | None = None
    """Settings for `supervised`."""
    dpo: DpoMethod | None = None
    """Settings for `dpo`."""
    reinforcement: ReinforcementMethod | None = None
    """Settings for `reinforcement`; this method can't do without them."""
