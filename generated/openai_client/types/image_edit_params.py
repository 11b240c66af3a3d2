from collections.abc import Sequence
from typing import Literal, Union

from typing_extensions import Required, TypedDict

from .._core.omit import FileTypes
from .shared.reasoning_effort import ReasoningEffort


class ImageSvgReasoningParam(TypedDict, total=False):
    """How long the model that writes an SVG thinks before it answers."""

    effort: ReasoningEffort
    """How long it thinks. Which values it knows depends on the model."""


class ImageSvgParam(TypedDict, total=False):
    """Who writes a drawing as SVG, after the image that the call's own model makes
    for it.
    """

    model: Required[str]
    """The model that writes the SVG."""
    reasoning: ImageSvgReasoningParam | None
    """How long that model thinks; its own choice if left out."""


class ImageEditParams(TypedDict, total=False):
    """Which images to change and how, with the images sent as files."""

    image: Required[FileTypes | Sequence[FileTypes]]
    """The image to edit, or up to 16 images to combine. GPT Image models take `png`,
    `webp` and `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of
    less than 4 MB.
    """
    prompt: Required[str]
    """What the result shows, in words. Up to 32,000 characters for GPT Image models, 1,000
    for `dall-e-2`.
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
    input_fidelity: Literal["high", "low"] | str | None
    """How closely to keep to the given images, faces above all; `low` by default. `high`
    costs more input tokens. GPT Image 2 refuses it, `gpt-image-1-mini` takes `low`
    alone.
    """
    markup: FileTypes
    """A transparent `png` drawn over the first image to show what to change, of the same
    size. Not together with `mask`.
    """
    mask: FileTypes
    """A `png` file as large as the image that says where to edit: its fully transparent
    pixels are redrawn. With several images it goes with the first.
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
        ],
        None,
    ]
    """The model that edits. Name one, as the default and the older models are being shut
    down.
    """
    n: int | None
    """How many results to make, each of them billed."""
    output_compression: int | None
    """How much of the quality to keep in a `jpeg` or `webp` file, in per cent from 0 to
    100; a lower number makes a smaller file. GPT Image models only.
    """
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None
    """The file format of the results. `gif` makes an animation and `svg` a drawing, both
    on some models and for some projects only. GPT Image models only.
    """
    partial_images: int | None
    """How many unfinished versions of the image a stream sends before the final one. With
    0 the image comes in a single event. Fewer than asked for may come if the image is
    finished sooner.
    """
    quality: Union[
        Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"],
        str,
        None,
    ]
    """How much work goes into the result: `low`, `medium` or `high` for GPT Image models,
    also `xhigh` and `max` for GPT Image 2.5. `auto` lets the model choose. `standard`
    belongs to `dall-e-2`, which is shut down.
    """
    response_format: Literal["url", "b64_json"] | str | None
    """Deprecated. Whether `dall-e-2` answers with links, which work for 60 minutes, or
    with base64. GPT Image models don't take it: they always answer with base64.
    """
    safety_identifier: str | None
    """Stands for one of your end users in checks for misuse, such as the hash of a user
    name. If set, the API ignores `user`.
    """
    size: Union[
        str,
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512"],
        None,
    ]
    """Width x height of the result in pixels. For GPT Image 2 and 2.5, both sides are
    multiples of 16, the ratio is between 1:3 and 3:1, and the largest size is
    3840x2160; sizes above 2560x1440 are experimental. Earlier GPT Image models have
    `1024x1024`, `1536x1024` and `1024x1536`. `auto` lets the model choose. The other
    known sizes belong to the DALL·E models, which are shut down.
    """
    stream: bool | None
    """Send the image as events while it is drawn. GPT Image models only."""
    svg: ImageSvgParam | None
    """How a drawing is written where the `output_format` is `svg`; that needs `n` 1 and no
    streaming.
    """
    user: str
    """Deprecated. A stable id of your end user. Use `safety_identifier` instead."""


ImageEditParamsBase = ImageEditParams
ImageEditParamsNonStreaming = ImageEditParams
ImageEditParamsStreaming = ImageEditParams
Svg = ImageSvgParam
SvgReasoning = ImageSvgReasoningParam
