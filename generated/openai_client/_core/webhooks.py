"""Messages that the server sends to yours, signed as Standard Webhooks.

A message comes with three headers: ``webhook-id``, ``webhook-timestamp`` (seconds) and
``webhook-signature``, one or more of ``v1,`` and the base64 HMAC-SHA256 of
``id.timestamp.body``.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Mapping, Sequence
from typing import Any

from .decode import decode
from .errors import ClientError, InvalidArgumentError

__all__ = [
    "InvalidWebhookSignatureError",
    "Secrets",
    "sign",
    "unwrap",
    "verify_signature",
]

Secrets = str | Sequence[str]

_PREFIX = "whsec_"
_VERSION = "v1,"


class InvalidWebhookSignatureError(ClientError, ValueError):
    """The message isn't from who has the secret, or not of now; don't act on it."""


def unwrap(
    type_: Any,
    payload: str | bytes,
    headers: Mapping[str, str],
    secret: Secrets | None,
    tolerance: int,
) -> Any:
    """Return the message once its signature has been checked.

    Raises:
        InvalidWebhookSignatureError: see ``verify_signature``.
        InvalidArgumentError: there is no secret.
        ValueError: the body is no JSON.
    """
    verify_signature(payload, headers, secret, tolerance)
    return decode(type_, payload)


def verify_signature(
    payload: str | bytes,
    headers: Mapping[str, str],
    secret: Secrets | None,
    tolerance: int,
    *,
    now: float | None = None,
) -> None:
    """Return if the message was signed with one of the secrets, and not long ago.

    Args:
        payload: the body of the request, as it came.
        headers: its headers; capitals don't matter.
        secret: the secret, or several while one replaces another.
        tolerance: how many seconds the message may be old, or early.
        now: the time in seconds, if not this moment.

    Raises:
        InvalidWebhookSignatureError: a header is missing, the time is another one, or no
            signature fits.
        InvalidArgumentError: there is no secret.
    """
    keys = [_key(one) for one in _listed(secret)]
    known = {str(name).lower(): value for name, value in headers.items()}
    id_, timestamp, signatures = (
        _header(known, f"webhook-{name}") for name in ("id", "timestamp", "signature")
    )
    _check_time(timestamp, tolerance, time.time() if now is None else now)
    given = [s.removeprefix(_VERSION).encode() for s in signatures.split()]
    expected = [_signature(key, id_, timestamp, payload) for key in keys]
    # Each comparison takes the same time, wherever they differ.
    if not any(hmac.compare_digest(a, b) for a in given for b in expected):
        message = "no signature of the message fits the secret"
        raise InvalidWebhookSignatureError(message)


def sign(payload: str | bytes, secret: str, id_: str, timestamp: int) -> dict[str, str]:
    """Return the headers of a message, as who has the secret would send it."""
    signature = _signature(_key(secret), id_, str(timestamp), payload).decode()
    return {
        "webhook-id": id_,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": _VERSION + signature,
    }


def _listed(secret: Secrets | None) -> list[str]:
    found = [secret] if isinstance(secret, str) else list(secret or ())
    if not found or not all(found):
        raise InvalidArgumentError("a secret is required to check the signature")
    return found


def _key(secret: str) -> bytes:
    """Return the bytes of a secret; after its prefix it is base64."""
    if not secret.startswith(_PREFIX):
        return secret.encode()
    try:
        return base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except binascii.Error:
        # The message must not show the secret.
        message = f"a secret that begins with {_PREFIX} goes on in base64"
        raise InvalidArgumentError(message) from None


def _signature(key: bytes, id_: str, timestamp: str, payload: str | bytes) -> bytes:
    body = payload.encode() if isinstance(payload, str) else payload
    signed = f"{id_}.{timestamp}.".encode() + body
    return base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())


def _header(headers: Mapping[str, str], name: str) -> str:
    if name not in headers:
        raise InvalidWebhookSignatureError(f"the header {name} is missing")
    return headers[name]


def _check_time(timestamp: str, tolerance: int, now: float) -> None:
    try:
        at = int(timestamp)
    except ValueError:
        message = "the header webhook-timestamp is no number of seconds"
        raise InvalidWebhookSignatureError(message) from None
    if now - at > tolerance:
        raise InvalidWebhookSignatureError("the message is too old")
    if at - now > tolerance:
        raise InvalidWebhookSignatureError("the message is of a time to come")
