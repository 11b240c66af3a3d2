"""Error bodies, in the API's own shape where the description has one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from specloom.examples.endpoints import Endpoint, contents
from specloom.examples.sampler import Impossible, Options
from specloom.examples.schemas import Schemas
from specloom.ir import Type
from specloom.ir.media_types import concrete, is_json
from specloom.mock.received import Violation

_MESSAGES = ("message", "detail", "description", "error_description", "msg", "reason", "title")
_PLACES = ("param", "field", "pointer", "parameter", "path", "location")
_CODES = {
    400: ("invalid_request_error", "invalid_value"),
    401: ("invalid_request_error", "invalid_api_key"),
    404: ("invalid_request_error", "not_found"),
    405: ("invalid_request_error", "method_not_allowed"),
    415: ("invalid_request_error", "unsupported_media_type"),
    429: ("requests", "rate_limit_exceeded"),
}


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong, before it has a shape."""

    status: int
    message: str
    violations: Sequence[Violation] = ()

    @property
    def param(self) -> str | None:
        return (self.violations[0].param or None) if self.violations else None


class Failures:
    """Makes error bodies; the shape of each endpoint's is worked out once."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._shapes: dict[tuple[int, int], tuple[str, Type | None, Any]] = {}

    def body(self, endpoint: Endpoint | None, failure: Failure) -> tuple[str, Any]:
        """(media type, body) for `failure` of a call to `endpoint`, if there is one."""
        media_type, type_, shape = self._shape(endpoint, failure.status)
        shown = [violation.shown() for violation in failure.violations]
        if shape is None:
            kind, code = _CODES.get(failure.status, ("server_error", "server_error"))
            error = {"message": failure.message, "type": kind, "param": None, "code": code}
            more: dict[str, Any] = {"violations": shown} if shown else {}
            return media_type, {"error": {**error, "param": failure.param}, **more}
        body = self._filled(shape, failure, type_)
        if shown and isinstance(body, dict):
            fuller = {**body, "violations": shown}
            body = fuller if self._schemas.fits(type_, fuller) else body
        return media_type, body

    def _shape(self, endpoint: Endpoint | None, status: int) -> tuple[str, Type | None, Any]:
        answer = endpoint.failure(status) if endpoint is not None else None
        if answer is None:
            return "application/json", None, None
        key = (id(endpoint), status)
        if key not in self._shapes:
            self._shapes[key] = "application/json", None, None
            for media_type, media in contents(answer).items():
                if is_json(media_type):
                    try:
                        shape = self._schemas.sample(media.type, Options(full=True, examples=False))
                    except Impossible:
                        continue
                    self._shapes[key] = concrete(media_type), media.type, shape
                    break
        return self._shapes[key]

    def _filled(self, shape: Any, failure: Failure, type_: Type | None) -> Any:
        """`shape` with what is known put in, as far as the schema allows."""
        whole = with_facts(shape, failure, everything=True)
        if self._schemas.fits(type_, whole):
            return whole
        return with_facts(shape, failure, everything=False)


def with_facts(shape: Any, failure: Failure, *, everything: bool) -> Any:
    if isinstance(shape, list):
        return [with_facts(item, failure, everything=everything) for item in shape[:1]]
    if not isinstance(shape, dict):
        return shape
    kind, code = _CODES.get(failure.status, ("server_error", "server_error"))
    found: dict[str, Any] = {}
    written = False
    for name, value in shape.items():
        low = name.lower()
        if low in _MESSAGES and isinstance(value, str):
            # The longest text goes where there is most room; a title beside it stays one.
            found[name] = failure.message if not written or low != "title" else value
            written = True
        elif everything and low in _PLACES:
            found[name] = failure.param
        elif everything and low in ("status", "status_code", "statuscode", "code"):
            found[name] = failure.status if isinstance(value, int) else code
        elif everything and low == "type" and isinstance(value, str):
            found[name] = "about:blank" if "title" in shape else kind
        elif low == "error" and isinstance(value, str):
            found[name] = failure.message
        else:
            found[name] = with_facts(value, failure, everything=everything)
    return found
