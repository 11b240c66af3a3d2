"""Requests, answers and streams that are made from the schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specloom.examples.endpoints import EVENTS, Answer, Endpoint
from specloom.examples.exchanges import Exchange, Sample
from specloom.examples.merged_schema import UNIONS, effective
from specloom.examples.sampler import Impossible, Options
from specloom.examples.schemas import Schemas
from specloom.ir import Message, Sender, Switch, channel_of, stream_of
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
        parameters = {
            place: _parameters(endpoint, schemas, place, full)
            for place in ("path", "query", "header")
        }
        bodies = list(_bodies(endpoint, schemas, kind, full))
        for made in bodies or [Made(kind, "", None)]:
            yield Exchange(
                name=made.name,
                request=made.value,
                path=parameters["path"],
                query=parameters["query"],
                sent_headers={k: str(v) for k, v in parameters["header"].items()},
                has_request=True,
                sent_as=made.media_type,
            )


def _bodies(endpoint: Endpoint, schemas: Schemas, kind: str, full: bool) -> Iterator[Made]:
    for index, (media_type, media) in enumerate(endpoint.bodies.items()):
        schema = media.get("schema")
        name = kind if not index else f"{kind}_{_short(media_type)}"
        try:
            value = schemas.sample(schema, Options(full=full, skip="readOnly"), "body")
        except Impossible:
            continue
        stream = stream_of(endpoint.operation.interaction)
        if isinstance(value, dict) and stream and stream.switch:
            value = _not_streaming(value, stream.switch)
        fill = _without_files if is_json(media_type) else with_files
        yield Made(name, media_type, fill(schemas, schema, value))


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


def _parameters(endpoint: Endpoint, schemas: Schemas, place: str, full: bool) -> dict[str, Any]:
    found = {}
    written = _written_path(endpoint) if place == "path" else {}
    for node in endpoint.parameter(place):
        needed = node.get("required") is True or place == "path"
        if not needed and (not full or node.get("deprecated") is True):
            continue
        name = str(node["name"])
        examples = [written[name]] if name in written else []
        examples += [node["example"]] if "example" in node else []
        try:
            value = schemas.sample(parameter_schema(node), Options(full=full), name)
        except Impossible:
            value = name
        found[name] = (examples or [value])[0]
    stream = stream_of(endpoint.operation.interaction)
    if place == "query" and stream and stream.switch:
        return _not_streaming(found, stream.switch)
    return found


def parameter_schema(node: Mapping[str, Any]) -> Any:
    """The schema of a parameter, also where it stands under `content`."""
    if "schema" in node:
        return node["schema"]
    content = node.get("content")
    first = next(iter(content.values()), None) if isinstance(content, Mapping) else None
    return first.get("schema") if isinstance(first, Mapping) else None


def _without_files(schemas: Schemas, schema: Any, value: Any) -> Any:
    """`value` without the optional properties that are files: JSON has no bytes."""
    told = effective(schema, schemas.follow)
    properties = told.get("properties")
    if not isinstance(value, dict) or not isinstance(properties, Mapping):
        return value
    optional = properties.keys() - set(told.get("required", ()))
    files = {k for k in optional if is_binary(effective(properties[k], schemas.follow))}
    return {k: v for k, v in value.items() if k not in files}


def with_files(schemas: Schemas, schema: Any, value: Any) -> Any:
    """`value` with a small file wherever the schema wants bytes."""
    told = effective(schema, schemas.follow)
    if UNIONS in told:
        for union in told[UNIONS]:
            for member in union:
                if schemas.fits(member, value):
                    return with_files(schemas, member, value)
    if isinstance(value, str) and is_binary(told):
        return _FILE
    properties = told.get("properties")
    if isinstance(value, dict) and isinstance(properties, Mapping):
        return {k: with_files(schemas, properties.get(k), v) for k, v in value.items()}
    if isinstance(value, list):
        return [with_files(schemas, told.get("items"), item) for item in value]
    return value


def is_binary(told: Mapping[str, Any]) -> bool:
    """True for a schema of bytes, in the words of 3.0 or those of 3.1."""
    if told.get("format") == "binary":
        return True
    media = told.get("contentMediaType")
    return media == "application/octet-stream" and "contentEncoding" not in told


def made_responses(endpoint: Endpoint, schemas: Schemas) -> Iterator[Made]:
    """The smallest and the fullest success, for each variant of the result."""
    for name, media_type, schema in result_schemas(endpoint, schemas):
        for kind, full in KINDS:
            try:
                value = schemas.sample(schema, Options(full=full, skip="writeOnly"), "text")
            except Impossible:
                continue
            label = f"{kind}_{name}" if name else kind
            if schema is None or is_binary(effective(schema, schemas.follow)):
                if kind == "full":
                    yield Made(label, media_type, _FILE)
            elif is_json(media_type) or isinstance(value, str):
                yield Made(label, media_type, value)


def result_schemas(endpoint: Endpoint, schemas: Schemas) -> Iterator[tuple[str, str, Any]]:
    """(name of the variant, media type, schema) of everything that a success may be."""
    cases = endpoint.node.get("x-loom-variants")
    content = endpoint.success.content
    if isinstance(cases, Mapping) and isinstance(cases.get("cases"), list):
        for case in cases["cases"]:
            if isinstance(case, Mapping) and "schema" in case and case.get("when"):
                yield str(case["when"][0]), "application/json", case["schema"]
        return
    seen = False
    # Where there is a choice, clients read JSON.
    for media_type, media in sorted(content.items(), key=lambda item: not is_json(item[0])):
        if media_type == EVENTS or (seen and not is_json(media_type)):
            continue
        seen = True
        yield "", media_type, media.get("schema")


def made_events(endpoint: Endpoint, schemas: Schemas) -> tuple[dict[str, Any], ...]:
    """A stream with one event of each kind, the one that ends it last."""
    stream = stream_of(endpoint.operation.interaction)
    if endpoint.event is None or stream is None:
        return ()
    members = event_schemas(endpoint.event, schemas)
    found = []
    for member in members:
        for value in schemas.samples(member, Options(full=True, skip="writeOnly"), name="text"):
            if schemas.fits(endpoint.event, value):
                found.append({"data": value})
    return tuple(sorted(found, key=lambda event: _kind(event["data"]) in stream.last))


def made_messages(endpoint: Endpoint, schemas: Schemas) -> tuple[Message, ...]:
    """One event of each kind that goes over a channel, those of the server first."""
    settings = endpoint.node.get("x-loom-channel")
    if channel_of(endpoint.operation.interaction) is None or not isinstance(settings, Mapping):
        return ()
    found = []
    for sender, skip in ((Sender.SERVER, "writeOnly"), (Sender.CLIENT, "readOnly")):
        union = settings.get(sender.value)
        for member in event_schemas(union, schemas):
            values = schemas.samples(member, Options(full=True, skip=skip), name="text")
            found += [Message(sender, value) for value in values if schemas.fits(union, value)]
    return tuple(found)


def _kind(data: Any) -> Any:
    return data.get("type") if isinstance(data, dict) else None


def event_schemas(schema: Any, schemas: Schemas) -> list[Any]:
    """The alternatives of a union of events, or the one schema."""
    told = effective(schema, schemas.follow)
    if UNIONS not in told:
        return [schema]
    members = [m for union in told[UNIONS] for m in union]
    return [m.get("tag_of", m) if isinstance(m, dict) else m for m in members]


def made_failure(answer: Answer, schemas: Schemas) -> Made | None:
    """The body of an error response, if one in JSON is described."""
    for media_type, media in answer.content.items():
        if is_json(media_type):
            found = schemas.samples(media.get("schema"), Options(full=True), name="message")
            return Made(f"error_{answer.status.lower()}", media_type, found[0]) if found else None
    return None
