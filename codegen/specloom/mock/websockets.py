"""Channels over real websockets: the handshake, then the messages of a session."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from specloom.examples.endpoints import Endpoint
from specloom.examples.library import Examples
from specloom.examples.wire import compact
from specloom.ir import channel_of
from specloom.mock.faults import Fault
from specloom.mock.reply import Receive, Reply, Send, abort
from specloom.mock.sessions import Event, Script, Session

__all__ = ["Channels", "is_channel", "refuse"]

_NORMAL, _BAD_DATA = 1000, 1003


def is_channel(endpoint: Endpoint | None) -> bool:
    return endpoint is not None and channel_of(endpoint.operation.interaction) is not None


class Channels:
    """Plays the channels of an API."""

    def __init__(self, examples: Examples, strict: bool, pace: float) -> None:
        self._examples = examples
        self._strict = strict
        self._pace = pace
        self._scripts: dict[str, Script] = {}

    def script(self, endpoint: Endpoint) -> Script:
        if endpoint.call not in self._scripts:
            written, schemas = self._examples.written(endpoint), self._examples.schemas
            self._scripts[endpoint.call] = Script(endpoint, written, schemas, self._strict)
        return self._scripts[endpoint.call]

    async def play(
        self,
        endpoint: Endpoint,
        query: dict[str, Any],
        scope: Any,
        receive: Receive,
        send: Send,
        fault: Fault | None,
    ) -> int:
        """Accept the handshake and answer until either side closes; how many events were sent."""
        session = Session(self.script(endpoint), query)
        offered: Sequence[str] = scope.get("subprotocols") or ()
        await send({"type": "websocket.accept", "subprotocol": next(iter(offered), None)})
        line = _Line(send, receive, self._pace, fault)
        if not await line.say(session, session.opening()):
            return line.count
        while (message := await receive())["type"] == "websocket.receive":
            text = message.get("text")
            answers = session.answer(message.get("bytes") or b"" if text is None else text)
            if not await line.say(session, answers):
                break
        return line.count


class _Line:
    """Sends events one by one, until the session is over or cut."""

    def __init__(
        self, send: Send, receive: Receive, pace: float, fault: Fault | None
    ) -> None:
        self._send = send
        self._receive = receive
        self._pace = pace
        drops = fault is not None and fault.drop in ("stream", "body")
        self._most = max(fault.after, 0) if fault is not None and drops else None
        self.count = 0

    async def say(self, session: Session, events: Sequence[Event]) -> bool:
        """Send these; whether more can follow."""
        for event in events:
            if self._cut():
                return False
            if self._pace and self.count:
                await asyncio.sleep(self._pace)
            await self._send({"type": "websocket.send", "text": compact(event)})
            self.count += 1
            if session.is_over(event):
                await self._send({"type": "websocket.close", "code": _NORMAL})
                return False
        return not self._cut()

    def _cut(self) -> bool:
        """Break the connection where that was asked for."""
        due = self._most is not None and self.count >= self._most
        if due:
            abort(self._receive)
        return due


async def refuse(reply: Reply, scope: Any, send: Send) -> None:
    """Answer a handshake with a status that opens nothing."""
    if "websocket.http.response" not in (scope.get("extensions") or {}):
        await send({"type": "websocket.close", "code": _BAD_DATA})
        return
    start = reply.start(len(reply.body))
    await send({**start, "type": "websocket.http.response.start"})
    await send({"type": "websocket.http.response.body", "body": reply.body})

