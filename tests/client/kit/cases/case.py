"""What a row of the table is, and where the rows are."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from core_server import Reply

if TYPE_CHECKING:
    from ..sdks import Sdk

Values = Mapping[str, Any]

_TABLES = (
    "audio",
    "chat",
    "client",
    "completions",
    "containers",
    "files",
    "fine_tuning",
    "generated",
    "images",
    "models",
    "odd",
    "responses",
)


@dataclass(frozen=True)
class Case:
    """One call.

    Args:
        operation: the operationId.
        name: what is special about the call.
        given: its arguments, or a function of the package that makes them.
        client: arguments of the client, or a function of the package that makes them.
        env: environment variables.
        base: what follows the server's address in `base_url`.
        leave_out: arguments of the client that are not given at all.
        reply: the answer, if the first example's won't do.
        differs: why our request is not the official one's; then `ours` says what is
            different in it: attributes of `Heard` by name.
    """

    operation: str
    name: str
    given: Values | Callable[[Sdk], Values] = field(default_factory=dict)
    client: Values | Callable[[Sdk], Values] = field(default_factory=dict)
    env: Mapping[str, str] = field(default_factory=dict)
    base: str = ""
    leave_out: tuple[str, ...] = ()
    reply: Reply | None = None
    differs: str | None = None
    ours: Values = field(default_factory=dict)

    @property
    def id(self) -> str:
        return f"{self.operation}-{self.name}"

    def arguments(self, sdk: Sdk) -> dict[str, Any]:
        return dict(self.given(sdk) if callable(self.given) else self.given)


def calls(operation: str, **given: Values | Callable[[Sdk], Values]) -> list[Case]:
    """Cases of one operation by name, with nothing special but their arguments."""
    return [Case(operation, name, values) for name, values in given.items()]


@functools.cache
def all_cases() -> list[Case]:
    """All rows of all tables."""
    tables = (import_module(f"{__package__}.{name}").CASES for name in _TABLES)
    return list(itertools.chain.from_iterable(tables))
