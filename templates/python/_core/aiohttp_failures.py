"""What aiohttp raises, as httpx2 would call it: so both transports fail alike."""

from __future__ import annotations

import asyncio

import aiohttp  # type: ignore[import-not-found, unused-ignore]
import httpx2
from aiohttp import http_exceptions  # type: ignore[import-not-found, unused-ignore]

__all__ = ["as_httpx2"]

_INCOMPLETE = "peer closed connection without sending complete message body"


def as_httpx2(error: Exception) -> Exception:
    """Return the error of httpx2 for what aiohttp raised, with the same message."""
    if isinstance(error, httpx2.HTTPError):
        return error
    text = str(error) or type(error).__name__
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return httpx2.ConnectTimeout(text)
    if isinstance(error, asyncio.TimeoutError):
        return httpx2.ReadTimeout(text)
    if isinstance(error, (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError)):
        return httpx2.UnsupportedProtocol(text)
    if isinstance(error, aiohttp.ClientPayloadError):
        return _body_failure(error, text)
    if isinstance(error, http_exceptions.ContentEncodingError):
        return httpx2.DecodingError(text)
    # A certificate that isn't trusted is both.
    if isinstance(error, ValueError) and not isinstance(error, aiohttp.ClientError):
        return httpx2.LocalProtocolError(text)
    return httpx2.ConnectError(text)


def _body_failure(error: Exception, text: str) -> Exception:
    cause = error.__cause__
    if isinstance(cause, http_exceptions.ContentEncodingError):
        return httpx2.DecodingError(text)
    if isinstance(cause, http_exceptions.TransferEncodingError):
        return httpx2.RemoteProtocolError(f"{_INCOMPLETE} (incomplete chunked read)")
    if isinstance(cause, http_exceptions.ContentLengthError):
        return httpx2.RemoteProtocolError(_INCOMPLETE)
    return httpx2.RemoteProtocolError(text)
