from typing_extensions import TypedDict


class CallRejectParams(TypedDict, total=False):
    """How a call is declined."""

    status_code: int
    """SIP status that the caller gets. Default: 603."""
