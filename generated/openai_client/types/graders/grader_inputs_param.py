from collections.abc import Iterable

from typing_extensions import TypeAlias

from .grader_input_item_param import GraderInputItemParam

GraderInputsParam: TypeAlias = Iterable[GraderInputItemParam]
"""The parts of a message, in the order in which the model reads them."""
