"""An answer before it is sent, and how it goes over the wire: whole, paced, or broken."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from specloom.mock.faults import Fault

Message: TypeAlias = "MutableMapping[str, Any]"
Receive: TypeAlias = "Callable[[], Awaitable[Message]]"
Send: TypeAlias = "Callable[[Message], Awaitable[None]]"


# What a description says of their content can't be sent.
_WITHOUT_BODY = frozenset((204, 205, 304))


@dataclass(slots=True)
class Reply:
    """A status, headers and a body; `pieces` are sent one by one in the place of a body."""

    status: int
    body: bytes = b""
    media_type: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    pieces: list[bytes] | None = None

    def start(self, length: int | None) -> Message:
        headers = [(k.encode("latin-1"), _header(v)) for k, v in self.headers.items()]
        if self.media_type:
            headers.append((b"content-type", self.media_type.encode("latin-1")))
        if length is not None and self.status not in _WITHOUT_BODY:
            headers.append((b"content-length", b"%d" % length))
        return {"type": "http.response.start", "status": self.status, "headers": headers}


def _header(value: str) -> bytes:
    """A header's value on the wire: one line, UTF-8 where Latin-1 has no letter for it."""
    line = "".join(c if c.isprintable() else " " for c in value)
    try:
        return line.encode("latin-1")
    except UnicodeEncodeError:
        return line.encode("utf-8", "replace")


def _piece(content: bytes, more: bool) -> Message:
    return {"type": "http.response.body", "body": content, "more_body": more}


async def send_reply(
    reply: Reply, send: Send, receive: Receive, fault: Fault | None, pace: float, head: bool
) -> None:
    """Send `reply`; `pace` is the seconds between the pieces of a stream.

    To return before the last piece makes the server close the connection.
    """
    if fault is not None and fault.drop == "connection":
        abort(receive)
        return
    if reply.status in _WITHOUT_BODY:
        reply = Reply(reply.status, headers=reply.headers)
    if head or (reply.pieces is None and fault is None):
        await send(reply.start(len(reply.body)))
        await send(_piece(b"" if head else reply.body, False))
    elif reply.pieces is not None:
        await _send_stream(reply, reply.pieces, send, fault, pace)
    else:
        await _send_broken(reply, send, fault)


async def _send_stream(
    reply: Reply, pieces: list[bytes], send: Send, fault: Fault | None, pace: float
) -> None:
    await send(reply.start(None))
    drops = fault is not None and fault.drop in ("stream", "body")
    last = len(pieces) // 2
    if drops and fault is not None and fault.after >= 0:
        last = fault.after
    for index, piece in enumerate(pieces):
        if drops and index >= last:
            return
        if pace and index:
            await asyncio.sleep(pace)
        if fault is not None and fault.slow:
            await _send_slowly(piece, send, fault.slow)
        else:
            await send(_piece(piece, True))
    await send(_piece(b"", False))


async def _send_broken(reply: Reply, send: Send, fault: Fault | None) -> None:
    body = reply.body
    if fault is not None and fault.truncate:
        body = body[: max(0, len(body) - fault.truncate)]
    await send(reply.start(len(body)))
    if fault is not None and fault.drop:
        after = fault.after if fault.after >= 0 else len(body) // 2
        await send(_piece(body[: min(after, max(0, len(body) - 1))], True))
        return
    if fault is not None and fault.slow:
        await _send_slowly(body, send, fault.slow)
        await send(_piece(b"", False))
        return
    await send(_piece(body, False))


async def _send_slowly(content: bytes, send: Send, speed: int) -> None:
    """Drip `content` in tenths of a second."""
    step = max(1, speed // 10)
    for at in range(0, len(content), step):
        await send(_piece(content[at : at + step], True))
        await asyncio.sleep(step / speed)


def abort(receive: Receive) -> None:
    """Close the connection without a word; the server keeps its transport on the cycle."""
    transport = getattr(getattr(receive, "__self__", None), "transport", None)
    if transport is not None:
        transport.abort()
