"""Options of clients that need more than to be kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from .errors import InvalidArgumentError
from .omit import ABSENT, Headers, Omit

__all__ = ["chosen_url", "refused", "with_header_lines"]

T = TypeVar("T")


def chosen_url(
    option: str, value: object, urls: Mapping[str, str], base_url: T, **others: object
) -> T | str:
    """Return the base URL that goes by the name ``value``, ``base_url`` if none is given.

    Args:
        option: the option that takes the name.
        value: the name.
        urls: the base URLs by their names.
        base_url: the base URL that is given otherwise.
        others: further options that say where the API is.

    Raises:
        InvalidArgumentError: there is no such name, or it is said twice.
    """
    if not _is_given(value):
        return base_url
    for name, given in {"base_url": base_url, **others}.items():
        if _is_given(given):
            raise InvalidArgumentError(f"pass either {option} or {name}")
    if not isinstance(value, str) or value not in urls:
        known = ", ".join(map(repr, urls))
        raise InvalidArgumentError(f"{option} must be one of {known}, not {value!r}")
    return urls[value]


def refused(option: str, value: object, reason: str) -> None:
    """Refuse an option that other clients of the same API take.

    Raises:
        InvalidArgumentError: it is given.
    """
    if _is_given(value):
        raise InvalidArgumentError(f"{option} isn't supported: {reason}")


def with_header_lines(lines: str | None, headers: Headers | None) -> Headers:
    """Return ``headers`` with those of ``lines``, ``Name: value`` each, that they lack."""
    found: dict[str, str | Omit] = {}
    known = {name.lower() for name in headers or {}}
    for line in (lines or "").splitlines():
        name, colon, value = line.partition(":")
        if colon and name.strip() and name.strip().lower() not in known:
            found[name.strip()] = value.strip()
    return {**found, **(headers or {})}


def _is_given(value: object) -> bool:
    return value is not None and not isinstance(value, ABSENT)
