"""The mock server as an ASGI application."""

from __future__ import annotations

import asyncio
import re
import sys
import time
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from itertools import count
from typing import Any, TypeVar
from urllib.parse import quote

from pydantic_core import to_json

from specloom.document.load import Spec
from specloom.examples.endpoints import Endpoint, base_paths
from specloom.examples.exchanges import SWITCHING
from specloom.examples.library import Examples
from specloom.features import doors, used
from specloom.ir import SecurityScheme
from specloom.mock.answers import Answers
from specloom.mock.bodies import BodyReader, Disconnected, TooLarge, read_body
from specloom.mock.checks import Checker, missing_credentials
from specloom.mock.cors import allow, preflight
from specloom.mock.decode import Decoder, parse_cookies, parse_query
from specloom.mock.failures import Failure, Failures
from specloom.mock.faults import HEADER, Fault, Schedule, WrongFault, parse_fault
from specloom.mock.received import Received, Violation
from specloom.mock.reply import Message, Receive, Reply, Send, abort, send_reply
from specloom.mock.resources import Missing, Resources
from specloom.mock.router import Found, Router
from specloom.mock.websockets import Channels, is_channel, refuse

__all__ = ["MockApp", "Settings"]

# Control characters and what reorders text: a log is one line for each request.
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

UNKNOWN = "x-mock-unknown"
"""The header that lists the properties of a request which nothing describes."""

T = TypeVar("T")

_SMALL = 4096  # bytes of a body that is checked and answered at once


@dataclass(frozen=True, slots=True)
class Settings:
    """How the server behaves.

    `pace` is seconds between the events of a stream; `fault` one that every request has
    unless its header says otherwise; `keys` are the only credentials that are taken, if any
    are given; a body over `most_bytes` is refused; `log` gets a line for each request;
    `model_check` says why a model isn't served.
    """

    auth: bool = True
    keys: Collection[str] = ()
    pace: float = 0.0
    fault: str = ""
    most_bytes: int = 64 * 2**20
    log: Callable[[str], None] | None = None
    model_check: Callable[[str], str] | None = None


class MockApp:
    """Plays an API by its examples."""

    def __init__(self, examples: Examples, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        if self.settings.fault:
            parse_fault(self.settings.fault)
        spec, schemas = examples.spec, examples.schemas
        decoder = Decoder(schemas.shapes)
        known = examples.endpoints
        self.router = Router(known, base_paths(examples.api.servers))
        self._bodies = BodyReader(decoder)
        self._checker = Checker(schemas, decoder, _says(spec, "unknown_properties"))
        resources = Resources(known, schemas.shapes, refuses=_says(spec, "unknown_ids"))
        self._shapers = tuple(door.shaper() for door in doors("mock", used(spec)))
        self._answers = Answers(examples, resources, self._shapers)
        self._failures = Failures(schemas)
        strict = _says(spec, "unknown_properties")
        self._channels = Channels(examples, strict, self.settings.pace)
        self._schedule = Schedule()
        self._numbers = count(1)
        self._worker = ThreadPoolExecutor(1, "mock")

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "lifespan":
            await _lifespan(receive, send)
        else:
            await self._websocket(scope, receive, send)

    async def _http(self, scope: Any, receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
        method: str = scope["method"]
        raw_path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        found = self._find(method, raw_path.partition("?")[0])
        fault: Fault | None = None
        asked = preflight(method, headers) if found.endpoint is None else None
        if asked is not None:
            allow(asked, headers)
            await send_reply(asked, send, receive, None, 0, False)
            return
        try:
            content = await self._content(receive, found)
            fault = self._fault(headers, found.endpoint)
            reply = await self._reply(scope, found, headers, content, fault)
        except Disconnected:
            return
        except Exception as error:
            reply = self._failed(found, error)
        reply.headers.setdefault("x-request-id", f"req_mock_{next(self._numbers)}")
        if fault is not None and fault.delay:
            await asyncio.sleep(fault.delay)
        allow(reply, headers)
        if self.settings.log is not None:
            self._log(method, raw_path, reply, fault, time.perf_counter() - started)
        await send_reply(reply, send, receive, fault, self.settings.pace, method == "HEAD")

    async def _websocket(self, scope: Any, receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
        raw_path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        raw_path = raw_path.partition("?")[0]
        found = self._find("GET", raw_path)
        await receive()  # "websocket.connect"
        fault: Fault | None = None
        sent = 0
        try:
            fault = self._fault(headers, found.endpoint)
            reply = await self._handshake(scope, found, headers, fault)
        except Exception as error:
            reply = self._failed(found, error)
        if fault is not None and fault.delay:
            await asyncio.sleep(fault.delay)
        if fault is not None and fault.drop == "connection":
            abort(receive)
        elif reply.status != SWITCHING:
            reply.headers.setdefault("x-request-id", f"req_mock_{next(self._numbers)}")
            await refuse(reply, scope, send)
        else:
            assert found.endpoint is not None
            given = parse_query(scope["query_string"])
            query = {name: values[-1] for name, values in given.items()}
            sent = await self._channels.play(found.endpoint, query, scope, receive, send, fault)
        if self.settings.log is not None:
            reply.pieces = [b""] * sent if reply.status == SWITCHING else None
            self._log("GET", raw_path, reply, fault, time.perf_counter() - started)

    async def _handshake(
        self, scope: Any, found: Found, headers: dict[str, str], fault: Fault | None
    ) -> Reply:
        """The answer to a handshake: 101 opens the channel."""
        if not is_channel(found.endpoint):
            message = f"no websocket is opened at {scope['path']}"
            return self._refused(found.endpoint, Failure(404, message))
        reply = await self._reply({**scope, "method": "GET"}, found, headers, b"", fault, True)
        return reply if reply.status >= 400 else Reply(SWITCHING)

    async def _content(self, receive: Receive, found: Found) -> bytes:
        """The body; what is sent to an address that isn't there is read, and not kept."""
        known = found.endpoint is not None
        try:
            return await read_body(receive, self.settings.most_bytes if known else 0)
        except TooLarge:
            if known:
                raise
            return b""

    def _failed(self, found: Found, error: Exception) -> Reply:
        """The answer to a request that could not be answered."""
        match error:
            case TooLarge():
                most = f"{self.settings.most_bytes:,} bytes (specloom mock --most-bytes)"
                return self._refused(found.endpoint, Failure(413, f"the body is over {most}"))
            case Missing():
                return self._refused(found.endpoint, Failure(404, str(error)))
            case WrongFault():
                return self._refused(found.endpoint, Failure(400, f"{HEADER}: {error}"))
            case _:
                # A defect of ours is reported as one, and takes only this request with it.
                message = f"the mock server failed: {type(error).__name__}: {error}"
                print(message, file=sys.stderr)
                return self._refused(None, Failure(500, message))

    def _find(self, method: str, path: str) -> Found:
        found = self.router.find(method, path)
        if found.endpoint is None and method == "HEAD" and "GET" in found.methods:
            return self.router.find("GET", path)
        return found

    def _fault(self, headers: dict[str, str], endpoint: Endpoint | None) -> Fault | None:
        text = _as_utf8(headers[HEADER]) if HEADER in headers else self.settings.fault
        if not text or text.strip() == "none":
            return None
        fault = parse_fault(text)
        call = endpoint.call if endpoint is not None else ""
        return fault if self._schedule.is_due(text, fault, call) else None

    async def _reply(
        self,
        scope: Any,
        found: Found,
        headers: dict[str, str],
        content: bytes,
        fault: Fault | None,
        upgrades: bool = False,
    ) -> Reply:
        endpoint = found.endpoint
        if endpoint is None:
            return self._nowhere(scope["method"], scope["path"], found)
        received = _received(scope, found, headers, content)
        if self.settings.auth:
            lack = self._unauthorized(received)
            if lack:
                reply = self._refused(endpoint, Failure(401, lack))
                reply.headers["www-authenticate"] = "Bearer"
                return reply
        if fault is not None and fault.status:
            return self._failing(endpoint, fault)
        wrong = await self._wrong(received)
        for rival in found.rivals if wrong is not None else ():
            other = _received(scope, rival, headers, content)
            if await self._wrong(other) is None:
                return await self._busy(other, self._answers.reply)
        if wrong is not None:
            return self._refused(endpoint, wrong)
        if is_channel(endpoint):
            message = "this call opens a websocket"
            return Reply(SWITCHING) if upgrades else self._refused(endpoint, Failure(426, message))
        reply = await self._busy(received, self._answers.reply)
        if received.unknown:
            # Nothing describes these; a server of this kind takes no notice of them.
            reply.headers[UNKNOWN] = ", ".join(map(quote, received.unknown))
        return reply

    async def _wrong(self, received: Received) -> Failure | None:
        """Why the request is refused; decodes its body."""
        wrong = await self._bodies.decode(received)
        if wrong is not None:
            status, violation = wrong
            return Failure(status, violation.message, (violation,))
        model = received.asked("model")
        if self.settings.model_check is not None and isinstance(model, str):
            reason = self.settings.model_check(model)
            if reason:
                violation = Violation("body", "/model", reason, None, model)
                return Failure(404, reason, (violation,))
        violations = await self._busy(received, self._violations)
        if not violations:
            return None
        shown = (f"{v.place} {v.pointer or '(whole)'}: {v.message}" for v in violations[:5])
        return Failure(400, "; ".join(shown), violations)

    def _violations(self, received: Received) -> list[Violation]:
        found = self._checker.violations(received)
        made = (shaper.violations(received) for shaper in self._shapers)
        return found or next(filter(None, made), [])

    async def _busy(self, received: Received, work: Callable[[Received], T]) -> T:
        """`work` done for a request; beside the loop where it may take long."""
        if len(received.content) < _SMALL:
            return work(received)
        return await asyncio.get_running_loop().run_in_executor(self._worker, work, received)

    def _unauthorized(self, received: Received) -> str:
        lack = missing_credentials(received)
        if lack:
            return f"the request doesn't say who makes it: it needs {lack}"
        keys = self.settings.keys
        if keys and received.endpoint.security:
            given = received.headers.get("authorization", "").partition(" ")[2].strip()
            names = [scheme.parameter.lower() for scheme in _schemes(received)]
            if not {given, *map(received.headers.get, names)} & set(keys):
                return "this key isn't known"
        return ""

    def _nowhere(self, method: str, path: str, found: Found) -> Reply:
        if found.methods:
            allowed = ", ".join(found.methods)
            message = f"{path} doesn't take {method}; it takes {allowed}"
            reply = self._refused(None, Failure(405, message))
            reply.headers["allow"] = allowed
            return reply
        base = next((b for b in self.router.bases if path.startswith(b)), "")
        near = get_close_matches(path[len(base) :], self.router.paths(), 1)
        hint = f"; did you mean {self.router.bases[0]}{near[0]}?" if near else ""
        return self._refused(None, Failure(404, f"no operation is at {method} {path}{hint}"))

    def _failing(self, endpoint: Endpoint, fault: Fault) -> Reply:
        message = fault.message or "This failure was asked for."
        reply = self._refused(endpoint, Failure(fault.status, message))
        if fault.retry_after:
            reply.headers["retry-after"] = fault.retry_after
        return reply

    def _refused(self, endpoint: Endpoint | None, failure: Failure) -> Reply:
        media_type, body = self._failures.body(endpoint, failure)
        return Reply(failure.status, to_json(body, inf_nan_mode="strings"), media_type)

    def _log(
        self, method: str, path: str, reply: Reply, fault: Fault | None, seconds: float
    ) -> None:
        assert self.settings.log is not None
        shown = f"{len(reply.pieces)} events" if reply.pieces is not None else ""
        why = reply.body[:300].decode("utf-8", "replace") if reply.status >= 400 else shown
        cause = f" fault={fault.shown}" if fault is not None else ""
        now = datetime.now().isoformat(timespec="milliseconds")
        row = f"{now} {method} {path} {reply.status} {seconds * 1000:.1f} ms {why}{cause}"
        self.settings.log(_UNPRINTABLE.sub("?", row).rstrip())


def _says(spec: Spec, what: str) -> bool:
    """Whether the description says that the server refuses something."""
    settings = spec.root.get("x-loom-server")
    return isinstance(settings, dict) and settings.get(what) == "refused"


def _as_utf8(value: str) -> str:
    """A header's value, which arrives as Latin-1, as the UTF-8 that most clients send."""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return value


def _received(scope: Any, found: Found, headers: dict[str, str], content: bytes) -> Received:
    assert found.endpoint is not None
    return Received(
        endpoint=found.endpoint,
        method=scope["method"],
        url=scope["path"],
        path=found.path,
        query=parse_query(scope["query_string"]) if scope["query_string"] else {},
        headers=headers,
        cookies=parse_cookies(headers["cookie"]) if "cookie" in headers else {},
        media_type=headers.get("content-type", ""),
        content=content,
    )


def _schemes(received: Received) -> list[SecurityScheme]:
    return [scheme for needed in received.endpoint.security for scheme in needed]


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message: Message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
