from typing import Literal, Union

from typing_extensions import TypeAlias

ReasoningEffort: TypeAlias = Union[
    Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"],
    str,
    None,
]
"""How long a reasoning model thinks before it answers: more effort costs more tokens and
time. `none` turns reasoning off. Levels and the default depend on the model: it is
`none` for GPT-5.1, GPT-5.2 and GPT-5.4, `medium` for GPT-5, GPT-5.5, GPT-5.6, GPT-6
Astra and the o models. GPT-5.6 and GPT-6 Astra take `max` in the Responses API only.
"""
