"""An answer that repeats what was asked: names that were sent, ids of the path."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jsonschema import FormatChecker

from specloom.document.document import plain
from specloom.examples.exchanges import Exchange
from specloom.examples.schemas import Schemas
from specloom.ir import Type
from specloom.mock.received import Received

# What says which kind of thing an object is, never what the caller called it.
_OWN = frozenset(("id", "object", "status", "type", "created", "created_at", "usage", "error"))
_FORMATS = FormatChecker()


def echo(
    body: dict[str, Any],
    received: Received,
    exchange: Exchange,
    type_: Type | None,
    schemas: Schemas,
) -> dict[str, Any]:
    """`body`, a copy of what `exchange` answers, as an answer to just this request."""
    body = _with_sent(body, received.body, type_, schemas)
    fields = schemas.shapes.of(type_).fields

    def fits(name: str, value: Any) -> bool:
        field = fields.get(name)
        form = str(schemas.shapes.of(field).rules.get("format", ""))
        return schemas.fits(field, value) and _FORMATS.conforms(value, form)

    _give_ids(body, received, exchange, fits)
    return body


def _with_sent(
    body: dict[str, Any], sent: Any, type_: Type | None, schemas: Schemas
) -> dict[str, Any]:
    """`body` with what the caller sent under the same names, as far as an answer may have it."""
    if not isinstance(sent, dict):
        return body
    fields = schemas.shapes.of(type_).fields
    given = {
        name: value
        for name, value in sent.items()
        if name in body and name not in _OWN and isinstance(value, (str, dict))
        if body[name] != value and schemas.fits(fields.get(name), value)
    }
    if not given:
        return body
    # One alternative with the tag of another fits neither; what was sent may fit as it is.
    tries = ({**body, **given}, plain(sent))
    return next((found for found in tries if schemas.fits(type_, found)), body)


def _give_ids(
    body: dict[str, Any], received: Received, exchange: Exchange, fits: Callable[[str, Any], bool]
) -> None:
    """Put the path's parameters where the example has its own."""
    names = list(received.path)
    path = received.endpoint.operation.path.rstrip("/")
    last = names[-1] if names and path.endswith("{" + names[-1] + "}") else None
    for name, value in received.path.items():
        was = exchange.path.get(name)
        for key, shown in body.items():
            same = key == name or (shown == was and isinstance(shown, str))
            if same or (key == "id" and name == last):
                own = int(value) if _is_number(shown) and value.isdecimal() else value
                if type(own) is type(shown) and fits(key, own):
                    body[key] = own


def _is_number(shown: Any) -> bool:
    return isinstance(shown, int) and not isinstance(shown, bool)
