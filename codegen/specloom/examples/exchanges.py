"""Requests and what came back, as the description's examples tell them."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from specloom.document.document import Map, plain
from specloom.document.load import Spec
from specloom.document.samples import filled, is_sample
from specloom.examples.endpoints import EVENTS, Endpoint, code_of, contents
from specloom.examples.schemas import Schemas
from specloom.file_names import distinct
from specloom.ir import Content, Example, Message, Response
from specloom.ir.media_types import is_json
from specloom.ir.names import snake

__all__ = ["SWITCHING", "Exchange", "Sample", "exchanges", "sample_files"]

SWITCHING = 101
"""The status of a handshake that opens a channel."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A small binary file in the place of a value."""

    name: str
    content: bytes

    @property
    def media_type(self) -> str:
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A call and its answer. Bodies hold `Sample`s where files are.

    `request` and `body` are None where the description tells only the other half; `events`
    are those of a stream, each a mapping with `data` and maybe `event`; `messages` those of a
    channel.
    """

    name: str
    summary: str = ""
    request: Any = None
    path: Mapping[str, Any] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    sent_headers: Mapping[str, str] = field(default_factory=dict)
    has_request: bool = False
    sent_as: str = ""
    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    media_type: str = ""
    body: Any = None
    events: tuple[Mapping[str, Any], ...] | None = None
    messages: tuple[Message, ...] | None = None

    @property
    def succeeds(self) -> bool:
        return 200 <= self.status < 300


def sample_files(spec: Spec) -> dict[str, Path]:
    """The files of `examples/files/`, by name."""
    folder = spec.path.parent / "examples" / "files"
    if not spec.examples or not folder.is_dir():
        return {}
    return {path.name: path.resolve() for path in sorted(folder.iterdir()) if path.is_file()}


def exchanges(endpoint: Endpoint, spec: Spec, schemas: Schemas) -> list[Exchange]:
    """The operation's examples, those of our example files first, then those in the document."""
    files = sample_files(spec)
    examples = endpoint.operation.examples
    written = [_written(endpoint, example, files, schemas) for example in examples]
    found = [*written, *_inline(endpoint, schemas)]
    names = distinct([e.name for e in found], snake)
    return [replace(exchange, name=names[exchange.name]) for exchange in found]


def _written(
    endpoint: Endpoint, example: Example, files: Mapping[str, Path], schemas: Schemas
) -> Exchange:
    request = example.request if isinstance(example.request, Map) else Map()
    response = example.response if isinstance(example.response, Map) else Map()
    opens = example.messages is not None
    status = response.get("status", SWITCHING if opens else code_of(endpoint.success))
    headers = {str(k).lower(): str(v) for k, v in _map(response.get("headers")).items()}
    body = _filled(response.get("body"), files)
    streams = example.stream is not None
    return Exchange(
        name=example.name,
        summary=example.summary,
        request=_filled(request.get("body"), files),
        path=plain(_map(request.get("path"))),
        query=plain(_map(request.get("query"))),
        sent_headers=_sent_headers(endpoint, request),
        has_request=True,
        sent_as=_sent_as(endpoint, request.get("body"), schemas),
        status=status if isinstance(status, int) else code_of(endpoint.success),
        headers=headers,
        media_type=EVENTS if streams else _media_type(endpoint, status, body, headers),
        body=body,
        events=tuple(plain(e) for e in example.stream) if example.stream is not None else None,
        messages=_plain(example.messages),
    )


def _plain(messages: tuple[Message, ...] | None) -> tuple[Message, ...] | None:
    return None if messages is None else tuple(Message(m.sender, plain(m.data)) for m in messages)


def _sent_headers(endpoint: Endpoint, request: Map) -> dict[str, str]:
    """The headers of an example's request, with those that are always the same."""
    parameters = endpoint.operation.parameters
    fixed = {p.name: p.constant for p in parameters if p.constant}
    return {**fixed, **{str(k): str(v) for k, v in _map(request.get("headers")).items()}}


def _sent_as(endpoint: Endpoint, body: Any, schemas: Schemas) -> str:
    """The first media type whose schema takes `body`."""
    value = filled(body)
    for media_type, media in endpoint.bodies.items():
        if schemas.fits(media.type, value, skip="readOnly"):
            return media_type
    return next(iter(endpoint.bodies), "")


def _map(value: Any) -> Map:
    return value if isinstance(value, Map) else Map()


def _filled(node: Any, files: Mapping[str, Path]) -> Any:
    if is_sample(node):
        path = files.get(str(node["$file"]))
        return Sample(path.name, path.read_bytes()) if path else Sample("missing", b"")
    if isinstance(node, dict):
        return {key: _filled(value, files) for key, value in node.items()}
    return [_filled(value, files) for value in node] if isinstance(node, list) else node


def _media_type(endpoint: Endpoint, status: Any, body: Any, headers: Mapping[str, str]) -> str:
    if "content-type" in headers:
        return headers["content-type"]
    response = endpoint.success
    if isinstance(status, int) and status >= 400:
        response = endpoint.failure(status) or Response(str(status))
    return fitting_media_type(response, body)


def fitting_media_type(response: Response, body: Any) -> str:
    """The described media type that a body like this has."""
    known = [media for media in contents(response) if media != EVENTS]
    if isinstance(body, Sample):
        return body.media_type if "*" in "".join(known) else (known or [body.media_type])[0]
    if isinstance(body, str):
        texts = [media for media in known if media.startswith("text/")]
        return (texts or known or ["text/plain"])[0]
    found = [media for media in known if is_json(media)]
    return found[0] if found and "*" not in found[0] else "application/json"


def _inline(endpoint: Endpoint, schemas: Schemas) -> Iterator[Exchange]:
    """Examples that stand beside schemas in the document, where they fit these."""
    for media_type, media in endpoint.bodies.items():
        for name, value in _examples(media):
            if schemas.fits(media.type, value, skip="readOnly"):
                yield Exchange(name, request=value, has_request=True, sent_as=media_type)
    for response in (endpoint.success, *endpoint.responses):
        if response is not endpoint.success and response.status[:1] not in "45":
            continue
        for media_type, media in contents(response).items():
            for name, value in _examples(media) if media_type != EVENTS else ():
                if schemas.fits(media.type, value):
                    yield Exchange(
                        name if response.status.startswith("2") else f"{name}_{response.status}",
                        status=code_of(response),
                        media_type=media_type,
                        body=value,
                    )


def _examples(media: Content) -> Iterator[tuple[str, Any]]:
    for name, example in media.examples:
        said = example.value
        for key in ("value", "dataValue"):
            if isinstance(said, dict) and key in said:
                yield name, said[key]
                break
