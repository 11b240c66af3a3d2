"""JSON that is still being written, as typed values."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NamedTuple,
    TypeGuard,
    Union,
    cast,
    get_args,
    get_origin,
)

from pydantic import AliasChoices, BaseModel, TypeAdapter
from pydantic_core import from_json
from typing_extensions import get_type_hints, is_typeddict

from .._core.kept import kept

__all__ = ["MISSING", "Partial", "is_model", "partial_json", "snapshot"]

MISSING: Any = object()
"""Stands for a value that isn't there yet, or not to its end."""

# What may be the beginning of a longer number, or of a constant.
_OPEN_END = re.compile(r"[-+.0-9A-Za-z]+$")
_LISTS = (list, tuple, set, frozenset, Sequence, Iterable)


class Partial(NamedTuple):
    """What is there of a document.

    `loose` has the beginning of the last string; `done` has only what can't change any
    more.
    """

    loose: Any
    done: Any


def partial_json(text: str) -> Partial | None:
    """Return what is there of a JSON document, or None if there is nothing yet.

    Raises nothing: where `text` is no beginning of a document, the result is None too.
    """
    loose = _parse(text, "trailing-strings")
    if loose is MISSING:
        return None
    return Partial(loose, _parse(_OPEN_END.sub("", text), "on"))


def _parse(text: str, mode: Literal["on", "trailing-strings"]) -> Any:
    try:
        return from_json(text, allow_partial=mode)
    except ValueError:
        return MISSING


def snapshot(type_: Any, parts: Partial) -> Any:
    """Return the value of `type_` that has been written so far, or None.

    Nothing is validated as a whole. A required field that isn't there yet is None, one
    with a default has that; strings grow, every other value comes when it is complete.
    """
    try:
        return _value(type_, parts.loose, parts.done)
    except Exception:  # a model's own code that can't do with a half
        return None


def _value(type_: Any, loose: Any, done: Any) -> Any:
    if loose is None:
        return None
    origin = get_origin(type_)
    if origin is Annotated:
        inner = get_args(type_)[0]
        return _value(inner, loose, done) if _open(inner) else _scalar(type_, done)
    if origin is Union or origin is UnionType:
        return _union(type_, loose, done)
    if isinstance(loose, dict):
        found = _object(type_, cast("dict[str, Any]", loose), _map(done))
        if found is not MISSING:
            return found
    if isinstance(loose, list) and (type_ in _LISTS or origin in _LISTS):
        return _list(get_args(type_), cast("list[object]", loose), done)
    if type_ is str:
        return loose if isinstance(loose, str) else None
    if type_ is Any or type_ is object:
        return cast(Any, loose)
    return _scalar(type_, done)


def _open(type_: Any) -> bool:
    """Whether a value of the type can be shown before it is complete."""
    origin = get_origin(type_)
    return type_ is str or origin is not None or bool(_fields(type_))


def _map(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _scalar(type_: Any, done: Any) -> Any:
    if done is MISSING:
        return None
    try:
        return _adapter(type_).validate_python(done)
    except ValueError:
        return None


def _adapter(type_: Any) -> TypeAdapter[Any]:
    return kept("snapshot", type_, lambda: TypeAdapter(type_))


def _list(args: tuple[Any, ...], loose: list[object], done: Any) -> list[Any]:
    item = args[0] if args else Any
    ready = cast("list[object]", done) if isinstance(done, list) else []
    found: list[Any] = []
    for index, value in enumerate(loose):
        complete = ready[index] if index < len(ready) else MISSING
        made = _value(item, value, complete)
        # The last element may have only begun.
        if made is None and value is not None and index == len(loose) - 1:
            break
        found.append(made)
    return found


def is_model(type_: Any) -> TypeGuard[type[BaseModel]]:
    """Whether it is a pydantic model."""
    # `list[str]` passes for a type on Python 3.10.
    return isinstance(type_, type) and get_origin(type_) is None and _derived(type_)


def _derived(type_: Any) -> bool:
    return issubclass(type_, BaseModel)


class _Field(NamedTuple):
    name: str
    key: str
    type_: Any
    required: bool


def _fields(type_: Any) -> tuple[_Field, ...]:
    """The fields of a class of objects; none for any other type."""
    return kept("fields", type_, lambda: _fields_of(type_))


def _fields_of(type_: Any) -> tuple[_Field, ...]:
    if is_model(type_):
        return tuple(
            _Field(
                name, _key(name, info), info.rebuild_annotation(), info.is_required()
            )
            for name, info in type_.model_fields.items()
        )
    if not (is_typeddict(type_) or dataclasses.is_dataclass(type_)):
        return ()
    hints = get_type_hints(type_, include_extras=True)
    if is_typeddict(type_):
        return tuple(_Field(n, n, _bare(hint), False) for n, hint in hints.items())
    fields = dataclasses.fields(cast(Any, type_))
    return tuple(_Field(f.name, f.name, hints[f.name], _required(f)) for f in fields)


def _required(field: dataclasses.Field[Any]) -> bool:
    nothing = dataclasses.MISSING
    return field.default is nothing and field.default_factory is nothing


def _bare(hint: Any) -> Any:
    """`Required[T]` and `NotRequired[T]` as `T`."""
    origin = get_origin(hint)
    name = getattr(origin, "__name__", None) or getattr(origin, "_name", None)
    if name in ("Required", "NotRequired", "ReadOnly"):
        return get_args(hint)[0]
    return hint


def _key(name: str, info: Any) -> str:
    alias = info.validation_alias
    if isinstance(alias, AliasChoices):
        alias = alias.choices[0]
    return alias if isinstance(alias, str) else name


def _object(type_: Any, loose: dict[str, Any], done: Mapping[str, Any]) -> Any:
    origin = get_origin(type_)
    if type_ is dict or origin in (dict, Mapping):
        args = get_args(type_)
        item = args[1] if len(args) > 1 else Any
        return {k: _value(item, v, done.get(k, MISSING)) for k, v in loose.items()}
    fields = _fields(type_)
    if not fields:
        return MISSING
    values: dict[str, Any] = {}
    for field in fields:
        if field.key in loose:
            value, complete = loose[field.key], done.get(field.key, MISSING)
            values[field.name] = _value(field.type_, value, complete)
        elif field.required:
            values[field.name] = None
    if is_typeddict(type_):
        return values
    if is_model(type_):
        return _model(type_, values, {f.name for f in fields if f.key in loose})
    return _dataclass(type_, values)


def _model(type_: type[BaseModel], values: dict[str, Any], given: set[str]) -> Any:
    made = type_.model_construct(given)
    vars(made).update(values)
    return made


def _dataclass(type_: Any, values: dict[str, Any]) -> Any:
    made = object.__new__(type_)
    for field in dataclasses.fields(type_):
        if field.name not in values:
            make: Any = field.default_factory
            plain = make is dataclasses.MISSING
            values[field.name] = field.default if plain else make()
    for name, value in values.items():
        object.__setattr__(made, name, value)
    return made


def _union(type_: Any, loose: Any, done: Any) -> Any:
    members = [member for member in get_args(type_) if member is not NoneType]
    if isinstance(loose, dict):
        value, ready = cast("dict[str, Any]", loose), _map(done)
        fitting = [m for m in members if _may_be(m, value, ready)]
        if len(fitting) > 1:
            # Only what has said enough to be distinguished from the others.
            fitting = [m for m in fitting if value and _knows(m, value)]
        return _value(fitting[0], loose, done) if len(fitting) == 1 else None
    if isinstance(loose, list):
        lists = [m for m in members if m in _LISTS or get_origin(m) in _LISTS]
        return _value(lists[0], loose, done) if len(lists) == 1 else None
    if len(members) == 1:
        return _value(members[0], loose, done)
    if isinstance(loose, str) and str in members and done is MISSING:
        return loose
    return _scalar(type_, done)


def _may_be(member: Any, loose: dict[str, Any], done: dict[str, Any]) -> bool:
    """Whether the constants of `member` agree with the object so far."""
    if get_origin(member) is Annotated:
        member = get_args(member)[0]
    fields = _fields(member)
    for field in fields:
        if get_origin(field.type_) is Literal and field.key in loose:
            value, allowed = done.get(field.key, MISSING), get_args(field.type_)
            if value is MISSING:
                start = str(loose[field.key])
                if not any(str(choice).startswith(start) for choice in allowed):
                    return False
            elif value not in allowed:
                return False
    return bool(fields) or member is dict or get_origin(member) in (dict, Mapping)


def _knows(member: Any, loose: dict[str, Any]) -> bool:
    if get_origin(member) is Annotated:
        member = get_args(member)[0]
    return loose.keys() <= {field.key for field in _fields(member)}
