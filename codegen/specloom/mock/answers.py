"""From a request that is fine to the answer it gets."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from pydantic_core import to_json

from specloom.document.document import plain
from specloom.examples.endpoints import EVENTS, Endpoint, contents
from specloom.examples.exchanges import Exchange, Sample
from specloom.examples.library import Examples
from specloom.ir import Type
from specloom.ir.media_types import concrete, is_json
from specloom.mock.choose import Chooser
from specloom.mock.echo import echo
from specloom.mock.pages import Collection
from specloom.mock.received import Received
from specloom.mock.reply import Reply
from specloom.mock.resources import Resources
from specloom.mock.shaper import Shaper
from specloom.mock.streams import stream_events

# What the answer's own bytes decide, or the connection.
_SERVER_HEADERS = frozenset(("content-length", "content-type", "transfer-encoding", "connection"))


class Answers:
    """Makes the answers of a spec; what an endpoint can say is worked out when first asked."""

    def __init__(
        self, examples: Examples, resources: Resources, shapers: Sequence[Shaper]
    ) -> None:
        self._examples = examples
        self._resources = resources
        self._schemas = examples.schemas
        self._shapers = shapers
        self._known: dict[int, tuple[Chooser, Collection]] = {}

    def reply(self, received: Received) -> Reply:
        """The answer that fits `received` best.

        Raises:
            Missing: an id of its path is of nothing that is there.
        """
        self._resources.check(received)
        content = self._resources.upload(received)
        if content is not None:
            return Reply(200, content, "application/octet-stream")
        chooser, collection = self._about(received.endpoint)
        return self._sent(chooser.best(received), collection, received)

    def _sent(self, exchange: Exchange, collection: Collection, received: Received) -> Reply:
        headers = {k: v for k, v in exchange.headers.items() if k not in _SERVER_HEADERS}
        if exchange.events is not None:
            texts = stream_events(exchange.events, received, self._shapers)
            pieces = [text.encode() for text in texts]
            return Reply(exchange.status, media_type=EVENTS, headers=headers, pieces=pieces)
        body = exchange.body
        if isinstance(body, Sample):
            content, media_type = self._file(body, exchange.media_type, received)
            return Reply(exchange.status, content, media_type, headers)
        if body is None:
            self._resources.answer(received, None)
            return Reply(exchange.status, headers=headers)
        if isinstance(body, str) and not is_json(exchange.media_type):
            return Reply(exchange.status, body.encode(), exchange.media_type, headers)
        body = plain(body)
        if exchange.succeeds:
            body = self._as_asked(body, exchange, collection, received)
        content = to_json(body, inf_nan_mode="strings")
        return Reply(exchange.status, content, concrete(exchange.media_type), headers)

    def _as_asked(
        self, body: Any, exchange: Exchange, collection: Collection, received: Received
    ) -> Any:
        """The body of an example as an answer to just this request, in the present state."""
        type_ = _type(received.endpoint, exchange)
        if isinstance(body, dict):
            body = echo(body, received, exchange, type_, self._schemas)
            for shaper in self._shapers:
                shaper.body(body, received)
        body = self._resources.answer(received, body)
        fits = partial(self._schemas.fits, type_)
        listed = partial(self._resources.listed, received)
        return collection.page(body, received, fits, listed)

    def _file(self, sample: Sample, media_type: str, received: Received) -> tuple[bytes, str]:
        made = (shaper.file(sample, received) for shaper in self._shapers)
        return next(filter(None, made), (sample.content, media_type))

    def _about(self, endpoint: Endpoint) -> tuple[Chooser, Collection]:
        known = self._known.get(id(endpoint))
        if known is None:
            written = self._examples.written(endpoint)
            collection = Collection(endpoint, written, self._schemas.shapes)
            known = Chooser(endpoint, written, self._schemas), collection
            self._known[id(endpoint)] = known
        return known


def _type(endpoint: Endpoint, exchange: Exchange) -> Type | None:
    content = contents(endpoint.success)
    media = content.get(exchange.media_type) or next(iter(content.values()), None)
    return None if media is None else media.type
