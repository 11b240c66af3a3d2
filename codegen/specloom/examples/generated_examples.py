"""Requests, answers and streams that are made from the types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specloom.examples.endpoints import EVENTS, Endpoint, contents
from specloom.examples.exchanges import Exchange, Sample
from specloom.examples.sampler import Impossible, Options
from specloom.examples.schemas import Schemas
from specloom.ir import (
    ByField,
    JsonResult,
    Message,
    ParameterIn,
    Response,
    Sender,
    Switch,
    Type,
    at_once,
    channel_of,
    stream_of,
)
from specloom.ir.media_types import is_json

__all__ = ["Made", "made_events", "made_requests", "made_responses", "with_files"]

KINDS = (("minimal", False), ("full", True))
_FILE = Sample("sample.txt", b"sample\n")


@dataclass(frozen=True, slots=True)
class Made:
    """A value and the media type that it travels as."""

    name: str
    media_type: str
    value: Any


def made_requests(endpoint: Endpoint, schemas: Schemas) -> Iterator[Exchange]:
    """The smallest and the fullest request, for each media type of the body."""
    for kind, full in KINDS:
        path, query, header = (
            _parameters(endpoint, schemas, location, full)
            for location in (ParameterIn.PATH, ParameterIn.QUERY, ParameterIn.HEADER)
        )
        bodies = list(_bodies(endpoint, schemas, kind, full))
        for made in bodies or [Made(kind, "", None)]:
            yield Exchange(
                name=made.name,
                request=made.value,
                path=path,
                query=query,
                sent_headers={k: str(v) for k, v in header.items()},
                has_request=True,
                sent_as=made.media_type,
            )


def _bodies(endpoint: Endpoint, schemas: Schemas, kind: str, full: bool) -> Iterator[Made]:
    for index, (media_type, media) in enumerate(endpoint.bodies.items()):
        name = kind if not index else f"{kind}_{_short(media_type)}"
        try:
            value = schemas.sample(media.type, Options(full=full, skip="readOnly"), "body")
        except Impossible:
            continue
        stream = stream_of(endpoint.operation.interaction)
        if isinstance(value, dict) and stream and stream.switch:
            value = _not_streaming(value, stream.switch)
        fill = _without_files if is_json(media_type) else with_files
        yield Made(name, media_type, fill(schemas, media.type, value))


def _not_streaming(value: dict[str, Any], switch: Switch) -> dict[str, Any]:
    if switch.value is True and value.get(switch.field) is True:
        return {**value, switch.field: False}
    return {k: v for k, v in value.items() if k != switch.field or v != switch.value}


def _short(media_type: str) -> str:
    # A range such as `*+json` is no name of a file.
    name = media_type.partition(";")[0].rpartition("/")[2].replace("-", "_")
    return re.sub(r"[^\w.+]", "any", name)


def _written_path(endpoint: Endpoint) -> Mapping[str, Any]:
    """The path parameters of the first written example: ids that the other examples know too."""
    requests = (example.request for example in endpoint.operation.examples)
    paths = (request.get("path") for request in requests if isinstance(request, Mapping))
    return next((path for path in paths if isinstance(path, Mapping)), {})


def _parameters(
    endpoint: Endpoint, schemas: Schemas, location: ParameterIn, full: bool
) -> dict[str, Any]:
    found = {}
    written = _written_path(endpoint) if location is ParameterIn.PATH else {}
    for parameter in endpoint.located(location):
        if not parameter.required and (not full or parameter.deprecated):
            continue
        name = parameter.name
        examples = [written[name]] if name in written else []
        examples += [parameter.facts.get("example")] if "example" in parameter.facts else []
        try:
            value = schemas.sample(parameter.type, Options(full=full), name)
        except Impossible:
            value = name
        found[name] = (examples or [value])[0]
    stream = stream_of(endpoint.operation.interaction)
    if location is ParameterIn.QUERY and stream and stream.switch:
        return _not_streaming(found, stream.switch)
    return found


def _without_files(schemas: Schemas, type_: Type | None, value: Any) -> Any:
    """`value` without the optional properties that are files: JSON has no bytes."""
    shape = schemas.shapes.of(type_)
    if not isinstance(value, dict):
        return value
    optional = shape.fields.keys() - set(shape.required)
    files = {name for name in optional if schemas.shapes.of(shape.fields[name]).is_file}
    return {k: v for k, v in value.items() if k not in files}


def with_files(schemas: Schemas, type_: Type | None, value: Any) -> Any:
    """`value` with a small file wherever the type wants bytes."""
    shape = schemas.shapes.of(type_)
    for union in shape.unions:
        for member in union:
            if schemas.fits(member.type, value):
                return with_files(schemas, member.type, value)
    if isinstance(value, str) and shape.is_file:
        return _FILE
    if isinstance(value, dict) and shape.fields:
        return {k: with_files(schemas, shape.fields.get(k), v) for k, v in value.items()}
    if isinstance(value, list):
        return [with_files(schemas, shape.item, item) for item in value]
    return value


def made_responses(endpoint: Endpoint, schemas: Schemas) -> Iterator[Made]:
    """The smallest and the fullest success, for each case of the result."""
    for name, media_type, type_ in result_types(endpoint):
        for kind, full in KINDS:
            try:
                value = schemas.sample(type_, Options(full=full, skip="writeOnly"), "text")
            except Impossible:
                continue
            label = f"{kind}_{name}" if name else kind
            if type_ is None or schemas.shapes.of(type_).is_file:
                if kind == "full":
                    yield Made(label, media_type, _FILE)
            elif is_json(media_type) or isinstance(value, str):
                yield Made(label, media_type, value)


def result_types(endpoint: Endpoint) -> Iterator[tuple[str, str, Type | None]]:
    """(name of the case, media type, type) of everything that a success may be."""
    whole = at_once(endpoint.interaction)
    if isinstance(whole, ByField):
        for case in whole.cases:
            if isinstance(case.result, JsonResult) and case.when:
                yield case.when[0], "application/json", case.result.type
        return
    seen = False
    content = contents(endpoint.success)
    # Where there is a choice, clients read JSON.
    for media_type, media in sorted(content.items(), key=lambda item: not is_json(item[0])):
        if media_type == EVENTS or (seen and not is_json(media_type)):
            continue
        seen = True
        yield "", media_type, media.type


def made_events(endpoint: Endpoint, schemas: Schemas) -> tuple[dict[str, Any], ...]:
    """A stream with one event of each kind, the one that ends it last."""
    stream = stream_of(endpoint.operation.interaction)
    if endpoint.event is None or stream is None:
        return ()
    found = []
    for member in event_types(endpoint.event, schemas):
        for value in schemas.samples(member, Options(full=True, skip="writeOnly"), name="text"):
            if schemas.fits(endpoint.event, value):
                found.append(value if stream.envelope else {"data": value})
    return tuple(sorted(found, key=lambda event: _kind(event["data"]) in stream.last))


def made_messages(endpoint: Endpoint, schemas: Schemas) -> tuple[Message, ...]:
    """One event of each kind that goes over a channel, those of the server first."""
    channel = channel_of(endpoint.interaction)
    if channel is None or channel_of(endpoint.operation.interaction) is None:
        return ()
    found = []
    sides = (
        (Sender.SERVER, channel.received, "writeOnly"),
        (Sender.CLIENT, channel.sent, "readOnly"),
    )
    for sender, union, skip in sides:
        for member in event_types(union, schemas):
            values = schemas.samples(member, Options(full=True, skip=skip), name="text")
            found += [Message(sender, value) for value in values if schemas.fits(union, value)]
    return tuple(found)


def _kind(data: Any) -> Any:
    return data.get("type") if isinstance(data, dict) else None


def event_types(type_: Type, schemas: Schemas) -> list[Type]:
    """The alternatives of a union of events, or the one type."""
    unions = schemas.shapes.of(type_).unions
    return [member.type for union in unions for member in union] or [type_]


def made_failure(response: Response, schemas: Schemas) -> Made | None:
    """The body of an error response, if one in JSON is described."""
    for media_type, media in contents(response).items():
        if is_json(media_type):
            found = schemas.samples(media.type, Options(full=True), name="message")
            name = f"error_{response.status.lower()}"
            return Made(name, media_type, found[0]) if found else None
    return None
