"""An answer made to fit what was asked: names given back, ids, numbers of things.

Each rule goes by the shape of request and answer alone, and does nothing where the shape
is another one.
"""

from __future__ import annotations

from typing import Any

from codegen.fixtures.effective import effective
from codegen.fixtures.exchanges import Exchange
from codegen.fixtures.schemas import Schemas
from codegen.mock import chats, vectors
from codegen.mock.received import Received

# What says which kind of thing an object is, never what the caller called it.
_OWN = frozenset(("id", "object", "status", "type", "created", "created_at", "usage", "error"))


def respect(body: Any, received: Received, told: Exchange, schema: Any, schemas: Schemas) -> Any:
    """`body`, a copy of what `told` answers, as an answer to just this request."""
    if not isinstance(body, dict):
        return body
    properties = effective(schema, schemas.follow).get("properties") or {}
    if isinstance(received.body, dict):
        for name, value in received.body.items():
            if name in body and name not in _OWN and isinstance(value, (str, dict)):
                node = properties.get(name)
                if schemas.fits(node, value):
                    body[name] = value
    _give_ids(body, received, told)
    chats.respect(body, received)
    vectors.respect(body, received)
    return body


def _give_ids(body: dict[str, Any], received: Received, told: Exchange) -> None:
    """Put the path's parameters where the example has its own."""
    for name, value in received.path.items():
        was = told.path.get(name)
        for key, shown in body.items():
            if isinstance(shown, str) and (key == name or shown == was):
                body[key] = value
    names = list(received.path)
    path = received.endpoint.operation.path.rstrip("/")
    if names and path.endswith("{" + names[-1] + "}") and isinstance(body.get("id"), str):
        body["id"] = received.path[names[-1]]
