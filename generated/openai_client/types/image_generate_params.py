from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import Required, TypedDict

from .image_edit_params import ImageSvgParam


class ImageGenerateParams(TypedDict, total=False):
    """What to draw and how."""

    prompt: Required[str]
    """What the image shows, in words. Up to 32,000 characters for GPT Image models, 4,000
    for `dall-e-3`, 1,000 for `dall-e-2`.
    """
    background: Literal["transparent", "opaque", "auto"] | str | None
    """Whether what is behind the subject is see-through. `transparent` needs `png` or
    `webp` as `output_format` and a model that can do it; `auto` lets the model choose.
    """
    complexity: Literal["low", "medium", "high"] | str | None
    """How much computation goes into planning the image, whatever its quality; the model's
    own choice if left out.
    """
    frame_count: int | None
    """How many frames an animation has, 9 if left out. Only for the
    `output_format` `gif`.
    """
    frame_duration_ms: int | None
    """How long each frame of an animation is shown, in milliseconds, 200 if left out.
    Steps of 10. Only for the `output_format` `gif`.
    """
    model: Union[
        str,
        Literal[
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1.5",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
            "gpt-image-1",
            "dall-e-2",
            "dall-e-3",
        ],
        None,
    ]
    """The model that draws. Name one: the default and `dall-e-3` no longer answer, and the
    `gpt-image-1` family has been or is being shut down.
    """
    moderation: Literal["low", "auto"] | str | None
    """How strictly prompt and image are filtered: `auto` is the usual filter, `low` lets
    more through. GPT Image models only.
    """
    n: int | None
    """How many images to make, each of them billed. `dall-e-3` makes one only."""
    output_compression: int | None
    """How much of the quality to keep in a `jpeg` or `webp` file, in per cent from 0 to
    100; a lower number makes a smaller file. GPT Image models only.
    """
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None
    """The file format of the images. `gif` makes an animation and `svg` a drawing, both on
    some models and for some projects only. GPT Image models only.
    """
    partial_images: int | None
    """How many unfinished versions of the image a stream sends before the final one. With
    0 the image comes in a single event. Fewer than asked for may come if the image is
    finished sooner.
    """
    quality: Union[
        Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"],
        str,
        None,
    ]
    """How much work goes into the image: `low`, `medium` or `high` for GPT Image models,
    also `xhigh` and `max` for GPT Image 2.5. `auto` lets the model choose. `standard`
    and `hd` belong to the DALL·E models, which are shut down.
    """
    response_format: Literal["url", "b64_json"] | str | None
    """Deprecated. Whether a DALL·E model answers with links, which work for 60 minutes, or
    with base64. GPT Image models don't take it: they always answer with base64.
    """
    safety_identifier: str | None
    """Stands for one of your end users in checks for misuse, such as the hash of a user
    name. If set, the API ignores `user`.
    """
    size: Union[
        str,
        Literal[
            "auto",
            "1024x1024",
            "1536x1024",
            "1024x1536",
            "256x256",
            "512x512",
            "1792x1024",
            "1024x1792",
        ],
        None,
    ]
    """Width x height in pixels. For GPT Image 2 and 2.5, both sides are multiples of 16,
    the ratio is between 1:3 and 3:1, and the largest size is 3840x2160; sizes above
    2560x1440 are experimental. Earlier GPT Image models have `1024x1024`, `1536x1024`
    and `1024x1536`. `auto` lets the model choose. The other known sizes belong to the
    DALL·E models, which are shut down.
    """
    stream: bool | None
    """Send the image as events while it is drawn. GPT Image models only."""
    style: Literal["vivid", "natural"] | str | None
    """Deprecated. The look of a `dall-e-3` image, dramatic if `vivid`, plainer if
    `natural`. No other model takes it; describe the look in `prompt` instead.
    """
    svg: ImageSvgParam | None
    """How a drawing is written where the `output_format` is `svg`; that needs `n` 1 and no
    streaming.
    """
    user: str
    """Deprecated. A stable id of your end user. Use `safety_identifier` instead."""


ImageGenerateParamsBase = ImageGenerateParams
ImageGenerateParamsNonStreaming = ImageGenerateParams
ImageGenerateParamsStreaming = ImageGenerateParams
Svg = ImageSvgParam


if TYPE_CHECKING:
    from .image_edit_params import ImageSvgReasoningParam as _ImageSvgReasoningParam

    SvgReasoning = _ImageSvgReasoningParam
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "SvgReasoning": ".image_edit_params:ImageSvgReasoningParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
