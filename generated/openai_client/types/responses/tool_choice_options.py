from typing import Literal

from typing_extensions import TypeAlias

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"] | str
"""`none` allows no calls, `auto` lets the model choose, `required` needs at least one
call.
"""
