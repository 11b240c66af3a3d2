"""Keys that callers give, as texts or as functions, made sure of before they are sent."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, cast

from .errors import MissingCredentialsError

__all__ = ["acheck_key", "check_key"]


def check_key(key: object, name: str) -> str:
    """Return ``key``, or what it gives if it is a function.

    Args:
        key: the key; an empty text is for servers that want none.
        name: what callers call it, for the message.

    Raises:
        MissingCredentialsError: it is no text, or one of blanks, or a function gives
            nothing, or has to be awaited.
    """
    if isinstance(key, str):
        return _not_blank(key, name)
    value = _called(key)
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise MissingCredentialsError(
            f"{name} is an asynchronous function; a synchronous client can't wait for it"
        )
    return _given(value, name)


async def acheck_key(key: object, name: str) -> str:
    """Return the same for an asynchronous client, which waits for the key."""
    if isinstance(key, str):
        return _not_blank(key, name)
    value = _called(key)
    return _given(await value if inspect.isawaitable(value) else value, name)


def _called(key: object) -> Any:
    return cast("Callable[[], object]", key)() if callable(key) else key


def _given(value: object, name: str) -> str:
    if not isinstance(value, str):
        kind = type(value).__name__
        raise MissingCredentialsError(f"{name} must be or give a str, not {kind}")
    if not value:
        raise MissingCredentialsError(f"the function {name} gave an empty str")
    return _not_blank(value, name)


def _not_blank(value: str, name: str) -> str:
    if value and not value.strip():
        raise MissingCredentialsError(f"{name} holds nothing but blanks")
    return value
