"""Values as they are written in paths, headers and cookies."""

from __future__ import annotations

import datetime
import enum
import os
import uuid
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Literal, cast
from urllib.parse import quote

from .encode import encode_json
from .errors import InvalidArgumentError
from .omit import Omit, omit
from .query import ReservedText

__all__ = [
    "PathStyle",
    "cookies",
    "deep_value",
    "file_part",
    "header_value",
    "json_value",
    "path_value",
    "reserved_value",
    "typed_part",
]

PathStyle = Literal["simple", "label", "matrix"]


def path_value(
    value: object, name: str, style: PathStyle = "simple", explode: bool = False
) -> str:
    """Return ``value`` percent-encoded as part of a path, written as OpenAPI's styles.

    Args:
        value: text, a number, a boolean, a date; or a list or mapping of them.
        name: the parameter's name.
        style: simple is ``a,b``, label ``.a.b`` and matrix ``;name=a;name=b``.
        explode: whether each element, or each ``key=value``, stands for itself.

    Raises:
        InvalidArgumentError: nothing would be left of it, or it addresses a parent.
    """
    pairs = _pairs(value, name)
    between = {"simple": ",", "label": ".", "matrix": ";"}[style] if explode else ","
    if style == "matrix" and explode:
        text = "".join(f";{quote(key or name, safe='')}={text}" for key, text in pairs)
    else:
        joined = between.join(_written(pairs, explode))
        lead = {"simple": "", "label": ".", "matrix": f";{quote(name, safe='')}="}
        text = lead[style] + joined
    if text in ("", ".", ".."):
        raise InvalidArgumentError(f"{name} must be an identifier, not {text!r}")
    return text


def header_value(value: object, explode: bool = False) -> str | Omit | None:
    """Return ``value`` as the text of a header; ``omit`` and None stay what they are."""
    if value is None or isinstance(value, Omit):
        return value
    members = _members(value)
    if isinstance(members, dict):
        between = "=" if explode else ","
        return ",".join(f"{key}{between}{text}" for key, text in members.items())
    return ",".join(members)


def deep_value(value: object) -> object:
    """Return ``value`` so that a form has its lists as ``a[0]=1&a[1]=2``, however deep."""
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        return {name: deep_value(member) for name, member in members.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        elements = enumerate(cast("Iterable[object]", value))
        return {str(index): deep_value(element) for index, element in elements}
    return value


def reserved_value(value: object) -> object:
    """Return ``value`` so that a query has reserved characters in it as they are."""
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        return {name: reserved_value(member) for name, member in members.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [reserved_value(element) for element in cast("Iterable[object]", value)]
    return ReservedText(value) if isinstance(value, str) else value


def json_value(value: object) -> str | Omit | None:
    """Return ``value`` as JSON text; ``omit`` and None stay what they are."""
    if value is None or isinstance(value, Omit):
        return value
    return encode_json(value).decode()


def typed_part(value: object, media_type: str) -> object:
    """Return ``value`` as a part of a multipart body that says what it is.

    Text goes as it is, anything else as JSON; a list becomes as many parts.
    """
    if value is None or isinstance(value, Omit):
        return value
    if isinstance(value, (list, tuple)):
        return [
            typed_part(item, media_type) for item in cast("Iterable[object]", value)
        ]
    as_it_is = isinstance(value, str) and "json" not in media_type
    return None, value if as_it_is else encode_json(value), media_type


def file_part(value: object, media_type: str) -> object:
    """Return a file with its media type, unless the caller gave it another."""
    if value is None or isinstance(value, Omit):
        return value
    file = value
    if isinstance(value, Mapping):
        return file
    if isinstance(value, list):
        return [file_part(each, media_type) for each in cast("list[object]", value)]
    if isinstance(value, tuple):
        given = cast("tuple[object, ...]", value)
        return given if len(given) > 2 else (*given, media_type)
    return _filename(file), file, media_type


def _filename(file: object) -> str:
    path: object = file
    name = path if isinstance(file, os.PathLike) else getattr(file, "name", None)
    known = isinstance(name, (str, os.PathLike))
    return PurePath(cast("str", name)).name if known else "upload"


def cookies(values: Mapping[str, object]) -> str | Omit:
    """Return the ``Cookie`` header that carries ``values``; ``omit`` if there are none."""
    given = {name: header_value(value) for name, value in values.items()}
    pairs = [
        f"{name}={quote(text, safe='!#$%&()*+-./:<=>?@[]^_`{|}~')}"
        for name, text in given.items()
        if isinstance(text, str)
    ]
    return "; ".join(pairs) if pairs else omit


def _pairs(value: object, name: str) -> list[tuple[str, str]]:
    """The encoded members of ``value``, with their keys if it is a mapping."""
    try:
        members = _members(value)
        if isinstance(members, dict):
            return [(quote(k, safe=""), quote(t, safe="")) for k, t in members.items()]
        return [("", quote(text, safe="!$&'()*+:@")) for text in members]
    except UnicodeEncodeError as error:
        raise InvalidArgumentError(f"{name} is no valid text: {error}") from error


def _written(pairs: list[tuple[str, str]], explode: bool) -> list[str]:
    between = "=" if explode else ","
    return [f"{key}{between}{text}" if key else text for key, text in pairs]


def _members(value: object) -> list[str] | dict[str, str]:
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        return {
            str(k): _text(v)
            for k, v in members.items()
            if v is not None and not isinstance(v, Omit)
        }
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, enum.Enum)):
        return [_text(element) for element in cast("Iterable[object]", value)]
    return [_text(value)]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, enum.Enum):
        return _text(value.value)
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    if isinstance(value, (str, int, float, uuid.UUID)):
        return str(value)
    kind = type(value).__name__
    raise InvalidArgumentError(f"a {kind} can't be written as text")
