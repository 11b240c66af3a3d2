from typing_extensions import Required, TypedDict

from .image_svg_reasoning_param import ImageSvgReasoningParam


class ImageSvgParam(TypedDict, total=False):
    """Who writes a drawing as SVG, after the image that the call's own model makes
    for it.
    """

    model: Required[str]
    """The model that writes the SVG."""
    reasoning: ImageSvgReasoningParam | None
    """How long that model thinks; its own choice if left out."""
