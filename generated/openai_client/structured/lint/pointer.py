# fmt: off
# pyright: basic
"""JSON pointers (RFC 6901), and the order of places in a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import unquote

__all__ = [
    "MISSING",
    "escape",
    "fragment",
    "join",
    "last",
    "order_in",
    "resolve",
    "split",
    "split_fragment",
    "unescape",
]

MISSING: Any = object()


def escape(token: object) -> str:
    """A key as one token of a pointer: `a/b` → `a~1b`."""
    return str(token).replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """A token as the key that it stands for: `a~1b` → `a/b`."""
    return token.replace("~1", "/").replace("~0", "~")


def join(tokens: Iterable[object]) -> str:
    """`("a/b", 0)` → `/a~1b/0`; no tokens → the empty pointer, which is the root."""
    return "".join(f"/{escape(token)}" for token in tokens)


def fragment(tokens: Iterable[object]) -> str:
    """`("$defs", "a%b")` → `#/$defs/a%25b`, as a `$ref` names the place."""
    return "#" + join(tokens).replace("%", "%25")


def split(pointer: str) -> tuple[str, ...]:
    """`/a~1b/0` → `("a/b", "0")`."""
    if not pointer:
        return ()
    return tuple(map(unescape, pointer.removeprefix("/").split("/")))


def last(pointer: str) -> str:
    """The key in which a pointer ends: `/paths/~1pets` → `/pets`."""
    return unescape(pointer.rpartition("/")[2])


def split_fragment(ref: str) -> tuple[str, ...] | None:
    """The tokens of a `$ref` like `#/$defs/a%20b`; None if it is no local pointer."""
    if ref == "#":
        return ()
    if not ref.startswith("#/"):
        return None
    return split(unquote(ref[1:]))


def resolve(document: Any, tokens: Iterable[str]) -> Any:
    """The value at a pointer, or `MISSING`."""
    value = document
    for token in tokens:
        if isinstance(value, dict):
            value = value.get(token, MISSING)
        elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            value = value[int(token)]
        else:
            return MISSING
        if value is MISSING:
            return MISSING
    return value


def order_in(document: Any) -> Callable[[str], tuple[int, ...]]:
    """A sort key for pointers: the order of their places in `document`."""
    indexes: dict[int, dict[str, int]] = {}

    def key(pointer: str) -> tuple[int, ...]:
        value, path = document, []
        for token in split(pointer):
            if isinstance(value, dict):
                known = indexes.get(id(value))
                if known is None:
                    known = {str(name): i for i, name in enumerate(value)}
                    indexes[id(value)] = known
                path.append(known.get(token, len(value)))
                value = value.get(token)
            elif isinstance(value, list) and token.isdecimal():
                path.append(int(token))
                value = value[int(token)] if int(token) < len(value) else None
            else:
                break
        return tuple(path)

    return key
