from typing import Literal, Union

from ..._core.models import Model


class ResponseInputTransformation(Model):
    """A change made to the input before the model read it."""

    type: Literal["reasoning"]
    """Always `reasoning`."""
    id: str
    """Id of the item that was changed."""
    action: Literal["removed"]
    """Always `removed`."""
    reason: Union[
        Literal[
            "organization_mismatch",
            "end_user_mismatch",
            "model_mismatch",
            "prefix_mismatch",
            "turn_boundary",
        ],
        str,
    ]
    """Why the item was changed."""
