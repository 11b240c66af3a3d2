from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .grader_input_item import GraderInputItem

GraderInputs: TypeAlias = list[GraderInputItem]
"""The parts of a message, in the order in which the model reads them."""


if TYPE_CHECKING:
    from .grader_input_item import (
        GraderInputItemInputImage as GraderInputItemInputImage,
        GraderInputItemOutputText as GraderInputItemOutputText,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "GraderInputItemInputImage": ".grader_input_item",
        "GraderInputItemOutputText": ".grader_input_item",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
