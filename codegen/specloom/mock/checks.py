"""A request against its description: every way in which it doesn't fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from jsonschema import ValidationError

from specloom.diagnostics.near_misses import did_you_mean
from specloom.document.pointer import escape, join
from specloom.document.unknown_properties import unknown_properties
from specloom.document.wording import describe
from specloom.examples.endpoints import Endpoint
from specloom.examples.generated_examples import parameter_schema
from specloom.examples.schemas import Schemas
from specloom.mock.decode import MISSING, Decoder
from specloom.mock.received import Received, Violation


def missing_credentials(received: Received) -> str:
    """What is missing to show who calls; empty where nothing is."""
    alternatives = received.endpoint.security
    if not alternatives:
        return ""
    lacks = [[_lack(scheme, received) for scheme in needed.values()] for needed in alternatives]
    if any(not any(lack) for lack in lacks):
        return ""
    return next(lack for lack in lacks[0] if lack)


def _lack(scheme: Mapping[str, Any], received: Received) -> str:
    kind = scheme.get("type")
    if kind == "apiKey":
        name, place = str(scheme.get("name")), scheme.get("in")
        given = {
            "header": received.headers.get(name.lower()),
            "query": received.query_text(name),
            "cookie": received.cookies.get(name),
        }.get(str(place))
        return "" if given else f"the {place} parameter {name!r} with an API key"
    if kind in ("http", "oauth2", "openIdConnect"):
        word = str(scheme.get("scheme", "bearer")).lower() if kind == "http" else "bearer"
        given_word, _, value = received.headers.get("authorization", "").partition(" ")
        fine = given_word.lower() == word and value.strip()
        return "" if fine else f"the header 'Authorization: {word.capitalize()} …'"
    return ""


_MOST_UNKNOWN = 20

# OpenAPI says these in other ways, and that a parameter of such a name has no effect.
_NO_PARAMETERS = frozenset(("accept", "authorization", "content-type"))


class Checker:
    """Checks requests by the schemas of a spec."""

    def __init__(self, schemas: Schemas, decoder: Decoder, refuses_unknown: bool = False) -> None:
        """`refuses_unknown`: properties that nothing describes are violations."""
        self._schemas = schemas
        self._refuses_unknown = refuses_unknown
        self._decoder = decoder

    def violations(self, received: Received) -> list[Violation]:
        """Everything wrong with the request, parameters first."""
        return [*self._parameters(received), *self._body(received)]

    def _parameters(self, received: Received) -> Iterator[Violation]:
        for node in received.endpoint.parameters:
            place, name = str(node.get("in")), str(node["name"])
            if place == "header" and name.lower() in _NO_PARAMETERS:
                continue
            if place == "path" and name not in received.path:
                continue  # nor is it in the path's template
            value = self._given(node, place, name, received)
            if value is MISSING:
                schema = parameter_schema(node)
                fixed = place == "header" and isinstance(schema, Mapping) and "const" in schema
                # What is always the same is the client's to send, not the caller's.
                if node.get("required") is True and not fixed:
                    message = f"the required {place} parameter {name!r} is missing"
                    yield Violation(place, f"/{name}", message, "a value", None)
                continue
            for error in self._schemas.errors(parameter_schema(node), value):
                yield _violation(error, place, f"/{escape(name)}")

    def _given(self, node: Mapping[str, Any], place: str, name: str, received: Received) -> Any:
        if place == "query":
            return self._decoder.parameter(node, received.query)
        texts = {"path": received.path, "header": received.headers, "cookie": received.cookies}
        key = name.lower() if place == "header" else name
        text = texts.get(place, {}).get(key)
        return MISSING if text is None else self._decoder.text(node, text)

    def _body(self, received: Received) -> Iterator[Violation]:
        endpoint = received.endpoint
        if not received.has_body:
            if endpoint.body_required:
                kinds = " or ".join(endpoint.bodies)
                yield Violation("body", "", f"the body is missing; it is {kinds}", kinds, None)
            return
        media = media_object(endpoint, received.media_type)
        schema = media.get("schema") if media is not None else None
        errors = self._schemas.errors(schema, received.body, skip="readOnly")
        yield from (_violation(error, "body", "") for error in errors)
        if not errors:
            yield from self._undescribed(schema, received)

    def _undescribed(self, schema: Any, received: Received) -> Iterator[Violation]:
        """Properties that nothing describes: refused, or noted for the answer's header."""

        def fits(node: Any, value: Any) -> bool:
            return self._schemas.fits(node, value, skip="readOnly")

        found = unknown_properties(schema, received.body, self._schemas.follow, fits)
        for one in islice(found, _MOST_UNKNOWN):
            pointer = join((*one.path, one.name))
            received.unknown.append(pointer)
            if self._refuses_unknown:
                hint = did_you_mean(one.name, one.known)
                message = f"nothing describes the property {one.name!r}"
                message += f" ({hint})" if hint else ""
                yield Violation("body", pointer, message, list(one.known), one.name)


def media_object(endpoint: Endpoint, media_type: str) -> Mapping[str, Any] | None:
    """The description of a body of this media type, ranges such as `image/*` included."""
    base = media_type.partition(";")[0].strip().lower()
    known = {name.partition(";")[0].strip().lower(): node for name, node in endpoint.bodies.items()}
    major = base.partition("/")[0]
    for name in (base, f"{major}/*", "*/*"):
        if name in known:
            return known[name]
    return None


def _violation(error: ValidationError, place: str, start: str) -> Violation:
    message, hint = describe(error)
    pointer = start + join(error.absolute_path)
    limit: Any = error.validator_value
    expected: Any = {str(error.validator): limit}
    got: Any = error.instance
    tag = _tag(error)
    if tag is not None and isinstance(got, Mapping):
        pointer, expected, got = f"{pointer}/{escape(tag[0])}", {"enum": tag[1]}, got[tag[0]]
    return Violation(place, pointer, f"{message} ({hint})" if hint else message, expected, got)


def _tag(error: ValidationError) -> tuple[str, list[Any]] | None:
    """(the property, its values) where only the property that tells alternatives apart is wrong."""
    context = error.context or ()
    fixed = ("const", "enum")
    tags = [e for e in context if e.validator in fixed and len(e.relative_path) == 1]
    keys = {str(e.relative_path[0]) for e in tags}
    limit: Any = error.validator_value
    if len(keys) != 1 or not isinstance(limit, list) or len(tags) < len(limit):
        return None
    return keys.pop(), [value for e in tags for value in _values(e)]


def _values(error: ValidationError) -> list[Any]:
    limit: Any = error.validator_value
    return list(limit) if error.validator == "enum" else [limit]
