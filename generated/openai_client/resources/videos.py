from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.omit import not_given, omit
from .._core.request import Request, RequestOptions, given, segment
from .._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from .._core.binary import BinaryResponse
    from .._core.omit import Body, FileTypes, Headers, NotGiven, Omit, Query
    from .._core.timeouts import Timeout
    from ..model_catalogue.ids import VideoModelId
    from ..pagination import SyncConversationCursorPage
    from ..types.image_input_reference_param import ImageInputReferenceParam
    from ..types.video import Video
    from ..types.video_delete_response import VideoDeleteResponse
    from ..types.video_edit_params import VideoSourceParam
    from ..types.video_seconds import VideoSeconds
    from ..types.video_size import VideoSize
    from ..types.videos.video_character import VideoCharacter
    from ..types.videos.video_content_variant import VideoContentVariant


class Videos(Resource):
    """Generate videos with Sora. Shut down on 2026-09-24 with its models."""

    @cached_property
    def with_raw_response(self) -> VideosWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return VideosWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VideosWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return VideosWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncConversationCursorPage[Video]:
        """List videos.

        Shut down on 2026-09-24.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, up to 100.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ..pagination import SyncConversationCursorPage
        from ..types.video import Video

        request = Request(
            "GET",
            "/videos",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncConversationCursorPage[Video])

    def create(
        self,
        *,
        prompt: str,
        input_reference: FileTypes | ImageInputReferenceParam | Omit = omit,
        model: VideoModelId | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Generate a video.

        The video is generated in the background: poll it until `status` is
        `completed` or `failed`.

        Shut down on 2026-09-24.

        Args:
            prompt: Description of the video.
            input_reference: Image that the video starts with.
            model: Model that generates the video. Default: `sora-2`.
            seconds: Length, in seconds. Default: 4.
            size: Width and height, in pixels. Default: `720x1280`.
        """
        from ..types.video import Video

        request = Request(
            "POST",
            "/videos",
            multipart={
                "prompt": prompt,
                "model": model,
                "seconds": seconds,
                "size": size,
            },
            files={
                "input_reference": input_reference,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
            operation="videos.create",
        )
        return self._send(request, Video)

    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: FileTypes | ImageInputReferenceParam | Omit = omit,
        model: VideoModelId | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Generate a video, and wait until it is done.

        Calls `create`, then `poll`. Their arguments are described there. Look at the
        state: a failure is returned too.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from .._core.polling import check_wait

        check_wait(max_wait_seconds)
        created = self.create(
            prompt=prompt,
            input_reference=input_reference,
            model=model,
            seconds=seconds,
            size=size,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            video_id=created.id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Retrieve a video.

        Shut down on 2026-09-24.

        Args:
            video_id: Id of the video, `video_…`.
        """
        from ..types.video import Video

        request = Request(
            "GET",
            f"/videos/{segment(video_id, 'video_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Video)

    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Wait as long as `status` is `queued` or `in_progress`.

        Returns the last state.

        Args:
            video_id: Id of the video, `video_…`.
            poll_interval_ms: Milliseconds between two requests; by default what the
                server asks for, else 1000.
            max_wait_seconds: Seconds to wait at most; by default without limit.

        Raises:
            PollTimeoutError: the wait is over. The error has the last state.
        """
        from .._core.polling import Pace, poll

        return poll(
            self,
            lambda resource: resource.with_raw_response.retrieve(
                video_id=video_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            "status",
            ("queued", "in_progress"),
            Pace(poll_interval_ms, max_wait_seconds, header="openai-poll-after-ms"),
        )

    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoDeleteResponse:
        """Delete a video.

        Shut down on 2026-09-24.

        Args:
            video_id: Id of the video, `video_…`.
        """
        from ..types.video_delete_response import VideoDeleteResponse

        request = Request(
            "DELETE",
            f"/videos/{segment(video_id, 'video_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VideoDeleteResponse)

    def download_content(
        self,
        video_id: str,
        *,
        variant: VideoContentVariant | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> BinaryResponse:
        """Download a video or a picture of it.

        Shut down on 2026-09-24.

        Args:
            video_id: Id of the video, `video_…`.
            variant: What to download. Default: `video`.
        """
        request = Request(
            "GET",
            f"/videos/{segment(video_id, 'video_id')}/content",
            query={
                "variant": variant,
            },
            headers={
                "Accept": "application/octet-stream",
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._binary(request)

    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Change a generated video.

        Shut down on 2026-09-24.

        Args:
            video_id: Id of the video, `video_…`.
            prompt: Description of the change.
        """
        from ..types.video import Video

        request = Request(
            "POST",
            f"/videos/{segment(video_id, 'video_id')}/remix",
            json={
                "prompt": prompt,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Video)

    def edit(
        self,
        *,
        prompt: str,
        video: VideoSourceParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Change an uploaded or a generated video.

        Shut down on 2026-09-24.

        Args:
            prompt: Description of the change.
            video: Video to change.
        """
        from ..types.video import Video

        request = Request(
            "POST",
            "/videos/edits",
            multipart={
                "prompt": prompt,
            },
            files={
                "video": video,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Video)

    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: VideoSourceParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Video:
        """Continue a video.

        Shut down on 2026-09-24.

        Args:
            prompt: Description of the continuation.
            seconds: Length of the continuation, in seconds.
            video: Video to continue.
        """
        from ..types.video import Video

        request = Request(
            "POST",
            "/videos/extensions",
            multipart={
                "prompt": prompt,
                "seconds": seconds,
            },
            files={
                "video": video,
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, Video)

    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoCharacter:
        """Create a character from a video.

        Characters can appear in other videos.

        Shut down on 2026-09-24.

        Args:
            name: Name of the character.
            video: Video that shows the character.
        """
        from ..types.videos.video_character import VideoCharacter

        request = Request(
            "POST",
            "/videos/characters",
            multipart={
                "name": name,
            },
            files={
                "video": given(video, "video"),
            },
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VideoCharacter)

    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VideoCharacter:
        """Retrieve a character.

        Shut down on 2026-09-24.

        Args:
            character_id: Id of the character, `char_…`.
        """
        from ..types.videos.video_character import VideoCharacter

        request = Request(
            "GET",
            f"/videos/characters/{segment(character_id, 'character_id')}",
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, VideoCharacter)


class VideosWithRawResponse:
    def __init__(self, videos: Videos) -> None:
        self.list = to_raw(videos.list)
        self.create = to_raw(videos.create)
        self.retrieve = to_raw(videos.retrieve)
        self.delete = to_raw(videos.delete)
        self.download_content = to_raw(videos.download_content)
        self.remix = to_raw(videos.remix)
        self.edit = to_raw(videos.edit)
        self.extend = to_raw(videos.extend)
        self.create_character = to_raw(videos.create_character)
        self.get_character = to_raw(videos.get_character)


class VideosWithStreamingResponse:
    def __init__(self, videos: Videos) -> None:
        self.list = to_streaming(videos.list)
        self.create = to_streaming(videos.create)
        self.retrieve = to_streaming(videos.retrieve)
        self.delete = to_streaming(videos.delete)
        self.download_content = to_streaming(videos.download_content)
        self.remix = to_streaming(videos.remix)
        self.edit = to_streaming(videos.edit)
        self.extend = to_streaming(videos.extend)
        self.create_character = to_streaming(videos.create_character)
        self.get_character = to_streaming(videos.get_character)


if TYPE_CHECKING:
    from .async_videos import (
        AsyncVideos as AsyncVideos,
        AsyncVideosWithRawResponse as AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse as AsyncVideosWithStreamingResponse,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncVideos": ".async_videos",
        "AsyncVideosWithRawResponse": ".async_videos",
        "AsyncVideosWithStreamingResponse": ".async_videos",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
