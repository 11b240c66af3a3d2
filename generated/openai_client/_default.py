"""The client behind calls of the package itself, without one of the caller's own."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from threading import Lock
from typing import Any

from ._client import OpenAI
from ._core.errors import ClientError

_lock = Lock()


class _Later:
    """A resource of the client that can't be made yet; its use says what is missing."""

    def __init__(self, name: str, names: Iterable[str]) -> None:
        self._name = name
        self._names = names

    def __getattr__(self, attribute: str) -> Any:
        return getattr(getattr(default_client(self._names), self._name), attribute)


def resource_of(name: str, names: Iterable[str]) -> Any:
    """Return a resource of the client, also before there is a key to make it with."""
    try:
        return getattr(default_client(names), name)
    except ClientError:
        return _Later(name, names)


_made: list[tuple[dict[str, Any], OpenAI]] = []


def default_client(names: Iterable[str]) -> OpenAI:
    """Return the client that is set up by those variables of the package that are set.

    It is made anew after one of them has changed.

    Raises:
        OpenAIError: no key is given, neither there nor in the environment.
    """
    given = vars(sys.modules[__name__.rpartition(".")[0]])
    settings = {name: given[name] for name in names if name in given}
    with _lock:
        if not _made or _made[0][0] != settings:
            _made[:] = [(settings, OpenAI(**settings))]
        return _made[0][1]
