"""Cookies of servers, sent back to them: load balancers find a caller's machine by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

if TYPE_CHECKING:
    from .wire import AnyWireResponse

__all__ = ["Cookies"]


class Cookies:
    """The cookies of one client and its copies, each for the hosts that it is meant for."""

    def __init__(self) -> None:
        self._known: httpx2.Cookies | None = None

    def keep(self, response: AnyWireResponse) -> None:
        """Note the cookies that ``response`` sets."""
        if "set-cookie" not in response.headers:
            return
        if self._known is None:
            self._known = httpx2.Cookies()
        request = httpx2.Request("GET", response.request.url)
        self._known.extract_cookies(
            httpx2.Response(response.status, headers=response.headers, request=request)
        )

    def header(self, url: httpx2.URL) -> str | None:
        """Return the ``Cookie`` header of a request to ``url``, None if it needs none."""
        if self._known is None:
            return None
        request = httpx2.Request("GET", url)
        self._known.set_cookie_header(request)
        found: str | None = request.headers.get("cookie")
        return found
