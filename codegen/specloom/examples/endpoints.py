"""An operation as HTTP sees it: the nodes of the document beside the operation of the IR.

Fixtures and the mock server read schemas as the document has them, since only those say
all that a validator checks; what turns a stream on or pages a list comes from the IR.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from specloom.diagnostics.problems import SpecError
from specloom.document.document import Map
from specloom.document.load import Spec
from specloom.document.operations import METHODS
from specloom.ir import Api, Operation, Server, stream_of

EVENTS = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Answer:
    """A described response: schemas by media type, header objects by name."""

    status: str
    content: Mapping[str, Map] = field(default_factory=dict)
    headers: Mapping[str, Map] = field(default_factory=dict)
    described: Map = field(default_factory=Map)

    @property
    def code(self) -> int:
        """A status that this response describes: 404 for `404`, 400 for `4XX`."""
        text = self.status.upper().replace("X", "0")
        return int(text) if text.isdigit() else 500

    def schema(self, media_type: str) -> Any:
        return self.content[media_type].get("schema", Map())


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation. `bodies` maps media types to media type objects.

    `security` holds alternatives, each a mapping of scheme objects; empty: none is needed.
    `event` is the schema of one event's data; `enveloped` says that the schema is the event's.
    """

    call: str
    operation: Operation
    node: Map
    parameters: tuple[Map, ...] = ()
    bodies: Mapping[str, Map] = field(default_factory=dict)
    body_required: bool = False
    answers: tuple[Answer, ...] = ()
    security: tuple[Mapping[str, Map], ...] = ()
    event: Any = None

    @property
    def success(self) -> Answer:
        """The response that says that all went well."""
        good = sorted((a for a in self.answers if a.status.startswith("2")), key=lambda a: a.status)
        rest = [a for a in self.answers if a.status == "default"]
        return (good or [Answer("200", a.content, a.headers) for a in rest] or [Answer("204")])[0]

    def failure(self, status: int) -> Answer | None:
        """The response described for an error status, from the exact one to `default`."""
        wanted = (str(status), f"{status // 100}XX", "default")
        found = {a.status.upper() if a.status != "default" else a.status: a for a in self.answers}
        return next((found[name] for name in wanted if name in found), None)

    def parameter(self, location: str) -> list[Map]:
        return [p for p in self.parameters if p.get("in") == location]


def endpoints(spec: Spec, api: Api) -> Iterator[Endpoint]:
    """Every operation that the IR knows, in the order of the document."""
    known = {(op.http_method, op.path): op for op in api.operations()}
    reader = _Reader(spec)
    for path, item in reader.map(spec.root.get("paths")).items():
        holder = reader.map(item)
        more = reader.map(holder.get("additionalOperations"))
        for method, given in (*((m, holder.get(m)) for m in METHODS), *more.items()):
            node = reader.map(given)
            operation = known.get((method.upper(), path))
            if node and operation is not None:
                yield reader.endpoint(operation, holder, node)


class _Reader:
    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        components = self.map(spec.root.get("components"))
        self._schemes = self.map(components.get("securitySchemes"))

    def map(self, node: Any) -> Map:
        try:
            found = self._spec.follow(node)
        except SpecError:
            found = None
        return found if isinstance(found, Map) else Map()

    def endpoint(self, operation: Operation, holder: Map, node: Map) -> Endpoint:
        body = self.map(node.get("requestBody"))
        answers = tuple(
            self._answer(str(status), self.map(answer))
            for status, answer in self.map(node.get("responses")).items()
            if not str(status).startswith("x-")
        )
        made = Endpoint(
            call=operation.call,
            operation=operation,
            node=node,
            parameters=self._parameters(holder, node),
            bodies=self._content(body),
            body_required=body.get("required") is True,
            answers=answers,
            security=self._security(node),
        )
        media = made.success.content.get(EVENTS)
        if stream_of(operation.interaction) is None or media is None:
            return made
        event = _event_schema(media, self)
        return Endpoint(
            made.call,
            operation,
            node,
            made.parameters,
            made.bodies,
            made.body_required,
            answers,
            made.security,
            event,
        )

    def _parameters(self, holder: Map, node: Map) -> tuple[Map, ...]:
        found: dict[tuple[str, str], Map] = {}
        for owner in (holder, node):
            listed = owner.get("parameters")
            for entry in listed if isinstance(listed, list) else ():
                parameter = self.map(entry)
                if isinstance(parameter.get("name"), str):
                    found[parameter["name"], str(parameter.get("in"))] = parameter
        return tuple(found.values())

    def _content(self, node: Map) -> dict[str, Map]:
        content = self.map(node.get("content"))
        return {media: self.map(value) for media, value in content.items()}

    def _answer(self, status: str, node: Map) -> Answer:
        headers = self.map(node.get("headers"))
        described = {name: self.map(header) for name, header in headers.items()}
        return Answer(status, self._content(node), described, node)

    def _security(self, node: Map) -> tuple[Mapping[str, Map], ...]:
        listed = node.get("security", self._spec.root.get("security"))
        found = []
        for requirement in listed if isinstance(listed, list) else ():
            if not isinstance(requirement, Map) or not requirement:
                return ()  # an empty alternative: calls without credentials are fine
            found.append({name: self.map(self._schemes.get(name)) for name in requirement})
        return tuple(found)


def _event_schema(media: Map, reader: _Reader) -> Any:
    item = media.get("itemSchema", media.get("schema"))
    properties = reader.map(reader.map(item).get("properties"))
    data = reader.map(properties.get("data"))
    return data.get("contentSchema", item)


def base_paths(servers: Iterable[Server]) -> tuple[str, ...]:
    """The paths below which the API lies: `/v1` for `https://api.example/v1`."""
    found = {_path(server.url): None for server in servers}
    return tuple(sorted(found, key=len, reverse=True)) or ("",)


def _path(url: str) -> str:
    # A variable of a server may stand for anything; without its default it is left out.
    path = urlsplit(re.sub(r"\{[^{}]*\}", "x", url) if "://" in url else url).path
    return path.rstrip("/") if path.startswith("/") else ("/" + path if path else "").rstrip("/")
