from typing_extensions import Required, TypedDict

from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam


class CallCreateParams(TypedDict, total=False):
    """A call over WebRTC to open."""

    sdp: Required[str]
    """SDP offer of the caller."""
    session: RealtimeSessionCreateRequestParam
    """Settings of the session."""
