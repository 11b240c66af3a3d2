"""What is made of a type once, and goes with the type.

A dictionary would hold its types for ever, and a weak-keyed one does so too if what was
made of a type holds the type. Kept on the type itself, both are collected together.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Iterator
from types import FunctionType
from typing import Any, TypeVar, cast, get_args, get_origin

__all__ = ["kept"]

T = TypeVar("T")

# One package's things are of no use to another one that is given the same type.
_ATTRIBUTE = f"__kept_by_{__name__.replace('.', '_')}__"

_MOST_OF_A_TYPE = 64
_MOST_OF_OTHERS = 1000
_NOTHING: Any = object()

_lock = threading.Lock()


class _Store(dict[Hashable, Any]):
    def __reduce__(self) -> tuple[Any, ...]:
        return _Store, ()  # a class that is pickled makes its own anew


_of_others = _Store()


def kept(use: Hashable, key: Any, make: Callable[[], T]) -> T:
    """Return what ``make`` makes of ``key``, made once as long as ``key`` lives.

    Args:
        use: what it is made for.
        key: a class or a function, or a type like ``list[Class]``, which lives as long as
            the class. What has no class of a user's in it is kept as long as others don't
            need its place.
        make: makes it; may be called again for a key that has no hash.
    """
    name = (use, key)
    try:
        hash(name)
    except TypeError:
        return make()
    store = _store_of(key)
    found = store.get(name, _NOTHING)
    if found is _NOTHING:
        found = make()
        with _lock:
            found = store.setdefault(name, found)
            most = _MOST_OF_OTHERS if store is _of_others else _MOST_OF_A_TYPE
            while len(store) > most:
                del store[next(iter(store))]
    return cast(T, found)


def _store_of(key: Any) -> _Store:
    for owner in _owners(key):
        members = cast("dict[str, _Store]", vars(owner))  # not those of its bases
        if _ATTRIBUTE not in members:
            try:
                setattr(owner, _ATTRIBUTE, _Store())
            except (AttributeError, TypeError):
                continue  # a class of Python's own
        return members[_ATTRIBUTE]
    return _of_others


def _owners(key: Any) -> Iterator[Any]:
    # `list[str]` passes for a type on Python 3.10.
    if isinstance(key, (type, FunctionType)) and get_origin(key) is None:
        yield key
    for argument in get_args(key):
        yield from _owners(argument)
