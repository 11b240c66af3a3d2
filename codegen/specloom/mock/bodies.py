"""Request bodies: read whole, then decoded by their media type."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from urllib.parse import parse_qsl

from pydantic_core import from_json
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from specloom.ir import Type
from specloom.ir.media_types import is_json
from specloom.mock.checks import content_of
from specloom.mock.decode import Decoder
from specloom.mock.received import Received, Upload, Violation
from specloom.mock.reply import Receive

_SECONDS = 30.0
_ENDLESS = 2**31

FILE = "(bytes)"
"""What stands in a form for a file that was uploaded."""


class Disconnected(Exception):
    """The client went away before it had sent everything."""


class TooLarge(Exception):
    """The body is larger than the server takes."""


async def read_body(receive: Receive, most: int, seconds: float = _SECONDS) -> bytes:
    """All bytes of a request; `seconds` is the longest wait for the next of them.

    What is over `most` is read too, and forgotten: clients look at no answer before all is sent.

    Raises:
        Disconnected: not all of them came, or far too many.
        TooLarge: there are more than `most`.
    """
    pieces: list[bytes] = []
    size = 0
    while True:
        try:
            message = await asyncio.wait_for(receive(), seconds)
        except (TimeoutError, asyncio.TimeoutError):
            raise Disconnected from None
        if message["type"] == "http.disconnect":
            raise Disconnected
        piece = message.get("body", b"")
        size += len(piece)
        if size > _ENDLESS:
            raise Disconnected
        if size <= most:
            pieces.append(piece)
        else:
            pieces.clear()
        if not message.get("more_body", False):
            if size > most:
                raise TooLarge
            return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class BodyReader:
    """Decodes bodies; what can't be decoded is a violation."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder

    async def decode(self, received: Received) -> tuple[int, Violation] | None:
        """Fill in `received.body`, or tell (status, why not)."""
        if not received.content and not received.media_type:
            return None
        media = content_of(received.endpoint, received.media_type)
        if media is None:
            return self._unknown(received)
        received.has_body = bool(received.content)
        base = received.media_type.partition(";")[0].strip().lower()
        if not received.has_body:
            return None
        if base == "multipart/form-data":
            return await self._multipart(received, media.type)
        if base == "application/x-www-form-urlencoded":
            # In their order, which tells where the next mapping of a list begins.
            pairs = parse_qsl(received.content.decode("utf-8", "replace"), keep_blank_values=True)
            received.body = self._decoder.form(pairs, media.type)
        elif is_json(base):
            return _json(received)
        else:
            received.body = received.content.decode("utf-8", "replace")
        return None

    def _unknown(self, received: Received) -> tuple[int, Violation] | None:
        known = list(received.endpoint.bodies)
        if not known:
            # Clients may send an empty object where nothing is described.
            return None
        if not received.media_type:
            message = f"the request has a body but no Content-Type; it is {' or '.join(known)}"
        else:
            message = f"a body of {received.media_type} isn't taken; it is {' or '.join(known)}"
        return 415, Violation("header", "/content-type", message, known, received.media_type)

    async def _multipart(
        self, received: Received, type_: Type | None
    ) -> tuple[int, Violation] | None:
        async def stream() -> AsyncGenerator[bytes, None]:
            yield received.content

        headers = Headers({"content-type": received.media_type})
        parser = MultiPartParser(
            headers, stream(), max_files=10_000, max_fields=10_000, max_part_size=2**30
        )
        try:
            form = await parser.parse()
        except (MultiPartException, KeyError, ValueError) as error:
            reason = getattr(error, "message", None) or f"{error!r}"
            message = f"this is no multipart form: {reason}"
            return 400, Violation("body", "", message, "a multipart form", _start(received))
        pairs = []
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                received.files[name] = Upload(value.filename or "", await value.read())
            pairs.append((name, FILE if isinstance(value, UploadFile) else value))
        await form.close()
        received.body = self._decoder.form(pairs, type_)
        return None


def _start(received: Received) -> str:
    return received.content[:40].decode("utf-8", "replace")


def _json(received: Received) -> tuple[int, Violation] | None:
    try:
        received.body = from_json(received.content, allow_inf_nan=False)
    except ValueError as error:
        message = f"this is no JSON: {error}"
        return 400, Violation("body", "", message, "JSON", _start(received))
    return None
