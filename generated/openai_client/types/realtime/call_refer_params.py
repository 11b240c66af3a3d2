from typing_extensions import TypedDict


class CallReferParams(TypedDict):
    """Where a call is transferred to."""

    target_uri: str
    """Target of the transfer, for example `tel:+14155550123` or a `sip:` URI."""
