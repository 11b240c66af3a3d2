"""Requests of pages: a browser asks whether it may, and hears that it may."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.mock.reply import Reply

__all__ = ["allow", "preflight"]

_ASKS = "access-control-request-method"


def preflight(method: str, headers: Mapping[str, str]) -> Reply | None:
    """The answer to a browser's question; None where the request is none."""
    if method != "OPTIONS" or _ASKS not in headers or "origin" not in headers:
        return None
    return Reply(
        204,
        headers={
            "access-control-allow-methods": headers[_ASKS],
            "access-control-allow-headers": headers.get("access-control-request-headers", "*"),
            "access-control-max-age": "600",
        },
    )


def allow(reply: Reply, headers: Mapping[str, str]) -> None:
    """Let the page that sent `headers` read `reply`, all of its headers included."""
    if "origin" in headers:
        reply.headers["access-control-allow-origin"] = headers["origin"]
        reply.headers["access-control-expose-headers"] = ", ".join(reply.headers)
        reply.headers["vary"] = "origin"
