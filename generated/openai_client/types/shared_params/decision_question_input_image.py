from typing import Literal

from typing_extensions import Required, TypedDict


class DecisionQuestionInputImageParam(TypedDict, total=False):
    """An image."""

    image_url: Required[str]
    """URL of the image. A data URL holds the image itself."""
    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    detail: Literal["low", "high", "auto", "original"] | str | None
    """How closely the image is looked at. Default: `auto`."""


DecisionQuestionInputImage = DecisionQuestionInputImageParam
