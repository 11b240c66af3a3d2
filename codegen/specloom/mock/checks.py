"""A request against its description: every way in which it doesn't fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import islice
from typing import Any

from jsonschema import ValidationError

from specloom.diagnostics.near_misses import did_you_mean
from specloom.document.pointer import escape, join
from specloom.document.unknown_properties import unknown_properties
from specloom.document.wording import describe
from specloom.examples.endpoints import Endpoint
from specloom.examples.schemas import Schemas
from specloom.ir import Content, Parameter, ParameterIn, SecurityKind, SecurityScheme, Type
from specloom.ir.media_types import base_of
from specloom.mock.decode import MISSING, Decoder
from specloom.mock.received import Received, Violation


def missing_credentials(received: Received) -> str:
    """What is missing to show who calls; empty where nothing is."""
    alternatives = received.endpoint.security
    if not alternatives:
        return ""
    lacks = [[_lack(scheme, received) for scheme in needed] for needed in alternatives]
    if any(not any(lack) for lack in lacks):
        return ""
    return next(lack for lack in lacks[0] if lack)


def _lack(scheme: SecurityScheme, received: Received) -> str:
    if scheme.kind is SecurityKind.API_KEY:
        name, location = scheme.parameter, scheme.location.value
        given = {
            "header": received.headers.get(name.lower()),
            "query": received.query_text(name),
            "cookie": received.cookies.get(name),
        }.get(location)
        return "" if given else f"the {location} parameter {name!r} with an API key"
    word = _word(scheme)
    if not word:
        return ""
    given_word, _, value = received.headers.get("authorization", "").partition(" ")
    fine = given_word.lower() == word and value.strip()
    return "" if fine else f"the header 'Authorization: {word.capitalize()} …'"


def _word(scheme: SecurityScheme) -> str:
    """What credentials in `Authorization` begin with; empty where they aren't there."""
    if scheme.kind is SecurityKind.OTHER:
        # Of HTTP: one that no client of ours signs, and others may.
        return str(scheme.facts.get("scheme") or "").lower()
    return _WORDS.get(scheme.kind, "")


_WORDS = {
    SecurityKind.BASIC: "basic",
    SecurityKind.BEARER: "bearer",
    SecurityKind.OAUTH2: "bearer",
    SecurityKind.OPEN_ID: "bearer",
}

_MOST_UNKNOWN = 20



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
        for parameter in received.endpoint.parameters:
            place, name = parameter.location.value, parameter.name
            if place == "path" and name not in received.path:
                continue  # nor is it in the path's template
            value = self._given(parameter, received)
            if value is MISSING:
                # What is always the same is the client's to send, not the caller's.
                if parameter.required and not parameter.constant:
                    message = f"the required {place} parameter {name!r} is missing"
                    yield Violation(place, f"/{name}", message, "a value", None)
                continue
            for error in self._schemas.errors(parameter.type, value):
                yield _violation(error, place, f"/{escape(name)}")

    def _given(self, parameter: Parameter, received: Received) -> Any:
        if parameter.location is ParameterIn.QUERY:
            return self._decoder.parameter(parameter, received.query)
        texts: Mapping[str, str] = {
            ParameterIn.PATH: received.path,
            ParameterIn.HEADER: received.headers,
            ParameterIn.COOKIE: received.cookies,
        }[parameter.location]
        is_header = parameter.location is ParameterIn.HEADER
        text = texts.get(parameter.name.lower() if is_header else parameter.name)
        return MISSING if text is None else self._decoder.text(parameter, text)

    def _body(self, received: Received) -> Iterator[Violation]:
        endpoint = received.endpoint
        if not received.has_body:
            if endpoint.body_required:
                kinds = " or ".join(endpoint.bodies)
                yield Violation("body", "", f"the body is missing; it is {kinds}", kinds, None)
            return
        content = content_of(endpoint, received.media_type)
        type_ = None if content is None else content.type
        errors = self._schemas.errors(type_, received.body, skip="readOnly")
        yield from (_violation(error, "body", "") for error in errors)
        if not errors:
            yield from self._undescribed(type_, received)

    def _undescribed(self, type_: Type | None, received: Received) -> Iterator[Violation]:
        """Properties that nothing describes: refused, or noted for the answer's header."""
        fits = partial(self._schemas.fits_node, skip="readOnly")
        node = self._schemas.node(type_)
        found = unknown_properties(node, received.body, self._schemas.follow, fits)
        for one in islice(found, _MOST_UNKNOWN):
            pointer = join((*one.path, one.name))
            received.unknown.append(pointer)
            if self._refuses_unknown:
                hint = did_you_mean(one.name, one.known)
                message = f"nothing describes the property {one.name!r}"
                message += f" ({hint})" if hint else ""
                yield Violation("body", pointer, message, list(one.known), one.name)


def content_of(endpoint: Endpoint, media_type: str) -> Content | None:
    """The description of a body of this media type, ranges such as `image/*` included."""
    base = base_of(media_type)
    known = {base_of(name): content for name, content in endpoint.bodies.items()}
    major = base.partition("/")[0]
    return next((known[n] for n in (base, f"{major}/*", "*/*") if n in known), None)


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
