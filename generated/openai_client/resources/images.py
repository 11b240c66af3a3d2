from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast, overload

from .._core.omit import not_given, omit
from .._core.request import Request, RequestOptions, given
from .._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Union

    from .._core.omit import Body, FileTypes, Headers, NotGiven, Omit, Query
    from .._core.streaming import Stream
    from .._core.timeouts import Timeout
    from ..model_catalogue.ids import ImageModelId, ImagesCreateVariationModelId
    from ..types.image_edit_params import ImageSvgParam
    from ..types.image_edit_stream_event import ImageEditStreamEvent
    from ..types.image_gen_stream_event import ImageGenStreamEvent
    from ..types.images_response import ImagesResponse


class Images(Resource):
    """Make images from words, edit them, and vary them."""

    @cached_property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ImagesWithStreamingResponse(self)

    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | str | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | str | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        model: ImageModelId | None | Omit = omit,
        moderation: Literal["low", "auto"] | str | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Union[
            Literal["png", "jpeg", "webp", "gif", "svg"],
            str,
            None,
            Omit,
        ] = omit,
        partial_images: int | None | Omit = omit,
        quality: Union[
            Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"],
            str,
            None,
            Omit,
        ] = omit,
        response_format: Literal["url", "b64_json"] | str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
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
            Omit,
        ] = omit,
        stream: Literal[False] | None | Omit = omit,
        style: Literal["vivid", "natural"] | str | None | Omit = omit,
        svg: ImageSvgParam | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | str | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | str | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        model: ImageModelId | None | Omit = omit,
        moderation: Literal["low", "auto"] | str | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Union[
            Literal["png", "jpeg", "webp", "gif", "svg"],
            str,
            None,
            Omit,
        ] = omit,
        partial_images: int | None | Omit = omit,
        quality: Union[
            Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"],
            str,
            None,
            Omit,
        ] = omit,
        response_format: Literal["url", "b64_json"] | str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
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
            Omit,
        ] = omit,
        stream: Literal[True],
        style: Literal["vivid", "natural"] | str | None | Omit = omit,
        svg: ImageSvgParam | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[ImageGenStreamEvent]: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | str | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | str | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        model: ImageModelId | None | Omit = omit,
        moderation: Literal["low", "auto"] | str | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Union[
            Literal["png", "jpeg", "webp", "gif", "svg"],
            str,
            None,
            Omit,
        ] = omit,
        partial_images: int | None | Omit = omit,
        quality: Union[
            Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"],
            str,
            None,
            Omit,
        ] = omit,
        response_format: Literal["url", "b64_json"] | str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
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
            Omit,
        ] = omit,
        stream: bool,
        style: Literal["vivid", "natural"] | str | None | Omit = omit,
        svg: ImageSvgParam | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...

    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | str | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | str | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        model: ImageModelId | None | Omit = omit,
        moderation: Literal["low", "auto"] | str | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Union[
            Literal["png", "jpeg", "webp", "gif", "svg"],
            str,
            None,
            Omit,
        ] = omit,
        partial_images: int | None | Omit = omit,
        quality: Union[
            Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"],
            str,
            None,
            Omit,
        ] = omit,
        response_format: Literal["url", "b64_json"] | str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
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
            Omit,
        ] = omit,
        stream: bool | None | Omit = omit,
        style: Literal["vivid", "natural"] | str | None | Omit = omit,
        svg: ImageSvgParam | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Make images from a prompt.

        GPT Image models answer with base64, not with links. A complex image takes up
        to two minutes; with `stream` and `partial_images` there is something to show
        meanwhile.

        Args:
            prompt: What the image shows, in words. Up to 32,000 characters for GPT
                Image models, 4,000 for `dall-e-3`, 1,000 for `dall-e-2`.
            background: Whether what is behind the subject is see-through. `transparent`
                needs `png` or `webp` as `output_format` and a model that can do it;
                `auto` lets the model choose.
            complexity: How much computation goes into planning the image, whatever its
                quality; the model's own choice if left out.
            frame_count: How many frames an animation has, 9 if left out. Only for the
                `output_format` `gif`.
            frame_duration_ms: How long each frame of an animation is shown, in
                milliseconds, 200 if left out. Steps of 10. Only for the `output_format`
                `gif`.
            model: The model that draws. Name one: the default and `dall-e-3` no longer
                answer, and the `gpt-image-1` family has been or is being shut down.
            moderation: How strictly prompt and image are filtered: `auto` is the usual
                filter, `low` lets more through. GPT Image models only.
            n: How many images to make, each of them billed. `dall-e-3` makes one only.
            output_compression: How much of the quality to keep in a `jpeg` or `webp`
                file, in per cent from 0 to 100; a lower number makes a smaller file.
                GPT Image models only.
            output_format: The file format of the images. `gif` makes an animation and
                `svg` a drawing, both on some models and for some projects only. GPT
                Image models only.
            partial_images: How many unfinished versions of the image a stream sends
                before the final one. With 0 the image comes in a single event. Fewer
                than asked for may come if the image is finished sooner.
            quality: How much work goes into the image: `low`, `medium` or `high` for
                GPT Image models, also `xhigh` and `max` for GPT Image 2.5. `auto` lets
                the model choose. `standard` and `hd` belong to the DALL·E models, which
                are shut down.
            response_format: Deprecated. Whether a DALL·E model answers with links,
                which work for 60 minutes, or with base64. GPT Image models don't take
                it: they always answer with base64.
            safety_identifier: Stands for one of your end users in checks for misuse,
                such as the hash of a user name. If set, the API ignores `user`.
            size: Width x height in pixels. For GPT Image 2 and 2.5, both sides are
                multiples of 16, the ratio is between 1:3 and 3:1, and the largest size
                is 3840x2160; sizes above 2560x1440 are experimental. Earlier GPT Image
                models have `1024x1024`, `1536x1024` and `1024x1536`. `auto` lets the
                model choose. The other known sizes belong to the DALL·E models, which
                are shut down.
            stream: Send the image as events while it is drawn. GPT Image models only.
            style: Deprecated. The look of a `dall-e-3` image, dramatic if `vivid`,
                plainer if `natural`. No other model takes it; describe the look in
                `prompt` instead.
            svg: How a drawing is written where the `output_format` is `svg`; that needs
                `n` 1 and no streaming.
            user: Deprecated. A stable id of your end user. Use `safety_identifier`
                instead.
        """
        from ..types.image_gen_stream_event import ImageGenStreamEvent
        from ..types.images_response import ImagesResponse

        request = Request(
            "POST",
            "/images/generations",
            json={
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "model": model,
                "moderation": moderation,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "stream": stream,
                "style": style,
                "svg": svg,
                "user": user,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="images.generate",
        )
        if stream:
            return self._stream(
                request,
                cast("type[ImageGenStreamEvent]", ImageGenStreamEvent),
                end="[DONE]",
                last=("image_generation.completed",),
                answer=ImagesResponse,
            )
        return self._send(request, ImagesResponse)

    @overload
    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | str | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | str | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | str | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: ImageModelId | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Union[
            Literal["png", "jpeg", "webp", "gif", "svg"],
            str,
            None,
            Omit,
        ] = omit,
        partial_images: int | None | Omit = omit,
        quality: Union[
            Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"],
            str,
            None,
            Omit,
        ] = omit,
        response_format: Literal["url", "b64_json"] | str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        size: Union[
            str,
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
            ],
            None,
            Omit,
        ] = omit,
        stream: Literal[False] | None | Omit = omit,
        svg: ImageSvgParam | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse: ...

    @overload
    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | str | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | str | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | str | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: ImageModelId | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Union[
            Literal["png", "jpeg", "webp", "gif", "svg"],
            str,
            None,
            Omit,
        ] = omit,
        partial_images: int | None | Omit = omit,
        quality: Union[
            Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"],
            str,
            None,
            Omit,
        ] = omit,
        response_format: Literal["url", "b64_json"] | str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        size: Union[
            str,
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
            ],
            None,
            Omit,
        ] = omit,
        stream: Literal[True],
        svg: ImageSvgParam | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Stream[ImageEditStreamEvent]: ...

    @overload
    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | str | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | str | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | str | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: ImageModelId | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Union[
            Literal["png", "jpeg", "webp", "gif", "svg"],
            str,
            None,
            Omit,
        ] = omit,
        partial_images: int | None | Omit = omit,
        quality: Union[
            Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"],
            str,
            None,
            Omit,
        ] = omit,
        response_format: Literal["url", "b64_json"] | str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        size: Union[
            str,
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
            ],
            None,
            Omit,
        ] = omit,
        stream: bool,
        svg: ImageSvgParam | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...

    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | str | None | Omit = omit,
        complexity: Literal["low", "medium", "high"] | str | None | Omit = omit,
        frame_count: int | None | Omit = omit,
        frame_duration_ms: int | None | Omit = omit,
        input_fidelity: Literal["high", "low"] | str | None | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: ImageModelId | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: Union[
            Literal["png", "jpeg", "webp", "gif", "svg"],
            str,
            None,
            Omit,
        ] = omit,
        partial_images: int | None | Omit = omit,
        quality: Union[
            Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"],
            str,
            None,
            Omit,
        ] = omit,
        response_format: Literal["url", "b64_json"] | str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        size: Union[
            str,
            Literal[
                "auto",
                "1024x1024",
                "1536x1024",
                "1024x1536",
                "256x256",
                "512x512",
            ],
            None,
            Omit,
        ] = omit,
        stream: bool | None | Omit = omit,
        svg: ImageSvgParam | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Change an image, or combine several.

        Without a mask the whole image may change; with one, the change keeps mostly
        to what the mask lays open. Images travel as files; the same call also takes
        JSON with links or file ids in place of them.

        Args:
            image: The image to edit, or up to 16 images to combine. GPT Image models
                take `png`, `webp` and `jpg` files of less than 50 MB each; `dall-e-2`
                takes one square `png` of less than 4 MB.
            prompt: What the result shows, in words. Up to 32,000 characters for GPT
                Image models, 1,000 for `dall-e-2`.
            background: Whether what is behind the subject is see-through. `transparent`
                needs `png` or `webp` as `output_format` and a model that can do it;
                `auto` lets the model choose.
            complexity: How much computation goes into planning the image, whatever its
                quality; the model's own choice if left out.
            frame_count: How many frames an animation has, 9 if left out. Only for the
                `output_format` `gif`.
            frame_duration_ms: How long each frame of an animation is shown, in
                milliseconds, 200 if left out. Steps of 10. Only for the `output_format`
                `gif`.
            input_fidelity: How closely to keep to the given images, faces above all;
                `low` by default. `high` costs more input tokens. GPT Image 2 refuses
                it, `gpt-image-1-mini` takes `low` alone.
            markup: A transparent `png` drawn over the first image to show what to
                change, of the same size. Not together with `mask`.
            mask: A `png` file as large as the image that says where to edit: its fully
                transparent pixels are redrawn. With several images it goes with the
                first.
            model: The model that edits. Name one, as the default and the older models
                are being shut down.
            n: How many results to make, each of them billed.
            output_compression: How much of the quality to keep in a `jpeg` or `webp`
                file, in per cent from 0 to 100; a lower number makes a smaller file.
                GPT Image models only.
            output_format: The file format of the results. `gif` makes an animation and
                `svg` a drawing, both on some models and for some projects only. GPT
                Image models only.
            partial_images: How many unfinished versions of the image a stream sends
                before the final one. With 0 the image comes in a single event. Fewer
                than asked for may come if the image is finished sooner.
            quality: How much work goes into the result: `low`, `medium` or `high` for
                GPT Image models, also `xhigh` and `max` for GPT Image 2.5. `auto` lets
                the model choose. `standard` belongs to `dall-e-2`, which is shut down.
            response_format: Deprecated. Whether `dall-e-2` answers with links, which
                work for 60 minutes, or with base64. GPT Image models don't take it:
                they always answer with base64.
            safety_identifier: Stands for one of your end users in checks for misuse,
                such as the hash of a user name. If set, the API ignores `user`.
            size: Width x height of the result in pixels. For GPT Image 2 and 2.5, both
                sides are multiples of 16, the ratio is between 1:3 and 3:1, and the
                largest size is 3840x2160; sizes above 2560x1440 are experimental.
                Earlier GPT Image models have `1024x1024`, `1536x1024` and `1024x1536`.
                `auto` lets the model choose. The other known sizes belong to the DALL·E
                models, which are shut down.
            stream: Send the image as events while it is drawn. GPT Image models only.
            svg: How a drawing is written where the `output_format` is `svg`; that needs
                `n` 1 and no streaming.
            user: Deprecated. A stable id of your end user. Use `safety_identifier`
                instead.
        """
        from ..types.image_edit_stream_event import ImageEditStreamEvent
        from ..types.images_response import ImagesResponse

        request = Request(
            "POST",
            "/images/edits",
            multipart={
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "input_fidelity": input_fidelity,
                "model": model,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "stream": stream,
                "svg": svg,
                "user": user,
            },
            files={
                "image": given(image, "image"),
                "markup": markup,
                "mask": mask,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="images.edit",
        )
        if stream:
            return self._stream(
                request,
                cast("type[ImageEditStreamEvent]", ImageEditStreamEvent),
                end="[DONE]",
                last=("image_edit.completed",),
                answer=ImagesResponse,
            )
        return self._send(request, ImagesResponse)

    def create_variation(
        self,
        *,
        image: FileTypes,
        model: ImagesCreateVariationModelId | None | Omit = omit,
        n: int | None | Omit = omit,
        response_format: Literal["url", "b64_json"] | str | None | Omit = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | str | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ImagesResponse:
        """Make images that resemble a given one.

        The only model that made variations, `dall-e-2`, was shut down on 2026-05-12.
        Use `images.edit` with a prompt such as "another picture like this one" and a
        GPT Image model.

        Shut down on 2026-05-12.

        Use images.edit instead.

        Args:
            image: The image to vary, a square `png` file of less than 4 MB.
            model: The model that draws. Only `dall-e-2` has ever made variations.
            n: How many variations to make, each of them billed.
            response_format: Whether the answer holds links, which work for 60 minutes,
                or base64.
            size: Width x height of the variations in pixels.
            user: Your own stable id of the person you call for; helps to trace misuse.
                Don't send names or addresses.
        """
        from ..types.images_response import ImagesResponse

        request = Request(
            "POST",
            "/images/variations",
            multipart={
                "model": model,
                "n": n,
                "response_format": response_format,
                "size": size,
                "user": user,
            },
            files={
                "image": given(image, "image"),
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="images.create_variation",
        )
        return self._send(request, ImagesResponse)


class ImagesWithRawResponse:
    def __init__(self, images: Images) -> None:
        self.generate = to_raw(images.generate)
        self.edit = to_raw(images.edit)
        self.create_variation = to_raw(images.create_variation)


class ImagesWithStreamingResponse:
    def __init__(self, images: Images) -> None:
        self.generate = to_streaming(images.generate)
        self.edit = to_streaming(images.edit)
        self.create_variation = to_streaming(images.create_variation)


if TYPE_CHECKING:
    from .async_images import (
        AsyncImages as AsyncImages,
        AsyncImagesWithRawResponse as AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse as AsyncImagesWithStreamingResponse,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncImages": ".async_images",
        "AsyncImagesWithRawResponse": ".async_images",
        "AsyncImagesWithStreamingResponse": ".async_images",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
