"""TypedDicts of the standard library, which pydantic reads from Python 3.12 on alone."""

from __future__ import annotations

import sys
from functools import reduce
from operator import or_
from types import UnionType
from typing import Annotated, Any, get_args, get_origin

__all__ = ["readable"]


def readable(type_: Any) -> Any:
    """The type as pydantic can read it on this Python; the same where it already can.

    Before 3.12 each `typing.TypedDict` in it is written anew with typing_extensions.
    """
    return type_ if sys.version_info >= (3, 12) else _swapped(type_, {})


def _swapped(type_: Any, made: dict[Any, Any]) -> Any:
    if type(type_).__module__ == "typing" and hasattr(type_, "__required_keys__"):
        return made[type_] if type_ in made else _typed_dict(type_, made)
    args = get_args(type_)
    new = tuple(_swapped(arg, made) for arg in args)
    if all(one is old for one, old in zip(new, args, strict=True)):
        return type_
    origin: Any = get_origin(type_)
    if origin is Annotated:
        parts = (new[0], *type_.__metadata__)
        return origin[parts]
    if origin is UnionType:
        return reduce(or_, new)
    return type_.copy_with(new) if hasattr(type_, "copy_with") else origin[new]


def _typed_dict(old: Any, made: dict[Any, Any]) -> Any:
    import typing_extensions as typing

    needed: Any = typing.Required
    optional: Any = typing.NotRequired
    make: Any = typing.TypedDict
    kinds: dict[str, Any] = {}
    bare: dict[str, Any] = {}
    for name, hint in typing.get_type_hints(old, include_extras=True).items():
        origin: Any = typing.get_origin(hint)
        said = origin is needed or origin is optional
        required = origin is needed if said else name in old.__required_keys__
        kinds[name] = needed if required else optional
        bare[name] = get_args(hint)[0] if said else hint
    new: Any = make(old.__name__, {name: kind[Any] for name, kind in kinds.items()})
    made[old] = new  # before its fields, which may be of its own type
    new.__module__, new.__qualname__, new.__doc__ = old.__module__, old.__qualname__, old.__doc__
    for name, type_ in bare.items():
        new.__annotations__[name] = kinds[name][_swapped(type_, made)]
    return new
