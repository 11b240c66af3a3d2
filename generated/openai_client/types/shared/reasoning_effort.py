from typing import Literal, Union

from typing_extensions import TypeAlias

ReasoningEffort: TypeAlias = Union[
    Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"],
    str,
    None,
]
"""How long a reasoning model thinks before it answers: more effort costs more tokens and
time. `none` turns reasoning off. Which levels a model knows differs by model.
"""
