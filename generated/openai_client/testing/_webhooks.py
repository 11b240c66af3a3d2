"""Messages as the server would send them, for tests of what receives them."""

from __future__ import annotations

import time
from collections.abc import Mapping

from .._core.encode import encode_json
from .._core.webhooks import sign

__all__ = ["signed_webhook"]


def signed_webhook(
    event: Mapping[str, object] | str | bytes,
    *,
    secret: str,
    id: str = "wh_test",
    timestamp: int | None = None,
) -> tuple[bytes, dict[str, str]]:
    """Return the body and the headers of a message that is signed with `secret`.

    Args:
        event: what it says; text and bytes are taken as they are.
        secret: what your code checks it with.
        id: the id of the message.
        timestamp: when it was sent, in seconds; left out, now.
    """
    if isinstance(event, str):
        body = event.encode()
    else:
        body = event if isinstance(event, bytes) else encode_json(event)
    at = int(time.time()) if timestamp is None else timestamp
    headers = sign(body, secret, id, at)
    return body, {"content-type": "application/json", **headers}
