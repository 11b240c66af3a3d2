"""The door to reading."""

from __future__ import annotations

from specloom.document.document import Map, Seq
from specloom.features.event_handlers.settings import Followed, Handler, Handles

__all__ = ["of_api", "of_operation"]


def of_api(root: Map) -> None:
    """Nothing: it is a matter of single operations."""


def of_operation(node: Map) -> Handles | None:
    given = _map(node, "x-loom-handler")
    methods = _words(given.get("methods"))
    if not methods:
        return None
    if "like" in given:
        return Handles(methods, None, str(given["like"]))
    return Handles(methods, _handler(given))


def _handler(given: Map) -> Handler:
    part, _, field = str(given.get("text", "")).partition(".")
    objects = _map(given, "objects")
    followed = tuple(_followed(name, _map(objects, name)) for name in objects)
    return Handler(str(given.get("name")), str(given.get("manager")), (part, field), followed)


def _followed(name: str, node: Map) -> Followed:
    types = _map(node, "types")
    return Followed(
        name,
        str(node.get("event", "")),
        _words(node.get("done")),
        str(node.get("parts", "")),
        str(node.get("part", "")),
        tuple((type_, _words(types[type_])) for type_ in types),
    )


def _map(node: Map, key: str) -> Map:
    found = node.get(key)
    return found if isinstance(found, Map) else Map()


def _words(node: object) -> tuple[str, ...]:
    return tuple(map(str, node)) if isinstance(node, Seq) else ()
