"""httpx2 clients with this package's defaults, for callers who change a part of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2

from .connections import LIMITS, tls_context
from .timeouts import DEFAULT_TIMEOUT

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
]

DEFAULT_CONNECTION_LIMITS = LIMITS

if TYPE_CHECKING:
    DefaultHttpxClient = httpx2.Client
    DefaultAsyncHttpxClient = httpx2.AsyncClient
else:

    class DefaultHttpxClient(httpx2.Client):
        """An ``httpx2.Client`` with the timeouts, limits and TLS of a client's own.

        It takes what ``httpx2.Client`` takes, such as ``proxy``, ``verify`` and
        ``transport``; give it to a client as its ``http_client``.
        """

        def __init__(self, **options: Any) -> None:
            super().__init__(**_with_defaults(options))

    class DefaultAsyncHttpxClient(httpx2.AsyncClient):
        """An ``httpx2.AsyncClient`` with the timeouts, limits and TLS of a client's own.

        It takes what ``httpx2.AsyncClient`` takes.
        """

        def __init__(self, **options: Any) -> None:
            super().__init__(**_with_defaults(options))


def _with_defaults(options: dict[str, Any]) -> dict[str, Any]:
    options.setdefault("timeout", DEFAULT_TIMEOUT)
    options.setdefault("limits", LIMITS)
    options.setdefault("follow_redirects", True)
    if "verify" not in options and "cert" not in options:
        options["verify"] = tls_context()
    return options
