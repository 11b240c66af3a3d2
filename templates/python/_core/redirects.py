"""Where a redirect leads, and whether it is followed."""

from __future__ import annotations

import httpx2

__all__ = ["SAFE_ELSEWHERE", "follow", "origin"]

# What a server other than the one that was called gets to see of the headers.
SAFE_ELSEWHERE = frozenset(
    {"accept", "accept-encoding", "connection", "content-type", "host", "user-agent"}
)

_PORTS = {"http": 80, "https": 443}


def origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    """Return scheme, host and port: credentials stay where these are the same."""
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme)


def follow(
    method: str, url: httpx2.URL, status: int, location: str | None
) -> tuple[str, httpx2.URL] | None:
    """Return the method and the URL of the next request, or None to stop here.

    GET and HEAD are repeated at the new place, everything else only on 307 and 308; a
    303 is fetched with GET. A redirect from https to http is not followed.
    """
    if location is None or status not in (301, 302, 303, 307, 308):
        return None
    if status == 303 and method != "HEAD":
        method = "GET"
    elif status in (301, 302) and method not in ("GET", "HEAD"):
        return None
    try:
        target = url.join(location)
    except (httpx2.InvalidURL, ValueError):
        return None
    if target.scheme not in _PORTS or not target.host:
        return None
    if url.scheme == "https" and target.scheme == "http":
        return None
    # User info in a Location is somebody else's credential; a fragment is never sent.
    return method, target.copy_with(userinfo=b"", fragment=None)
