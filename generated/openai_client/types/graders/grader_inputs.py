from typing_extensions import TypeAlias

from .grader_input_item import GraderInputItem

GraderInputs: TypeAlias = list[GraderInputItem]
"""The parts of a message, in the order in which the model reads them."""
