"""What is reported about a request before it is sent."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from .._core.errors import InvalidArgumentError

__all__ = [
    "BrokenRule",
    "DeprecatedModelError",
    "ModelDeprecationWarning",
    "PreflightError",
    "PreflightWarning",
]


class BrokenRule(NamedTuple):
    """A rule that a request breaks.

    Attributes:
        id: the name of the rule.
        reason: why there is this rule.
        instead: what would be right.
        refused: whether the server refuses the request; else it ignores the wish.
    """

    id: str
    reason: str
    instead: str
    refused: bool = True


# The arguments of these classes are their ``args``, so that they can be pickled.


class _End(Exception):
    def __init__(
        self,
        model: str,
        shutdown: date | None,
        days_left: int | None,
        replacement: str | None,
        note: str = "",
    ) -> None:
        super().__init__(model, shutdown, days_left, replacement, note)
        self.model = model
        self.shutdown = shutdown
        self.days_left = days_left
        self.replacement = replacement
        self.note = note

    def __str__(self) -> str:
        return _end_of(*self.args)


class ModelDeprecationWarning(_End, FutureWarning):
    """A request names a model that is shut down, or will be.

    Attributes:
        model: the id in the request.
        shutdown: the first day without the model, or None if that isn't known yet.
        days_left: days until then; zero or less if the model is gone.
        replacement: the id that is recommended instead, or None.
        note: what changes with the replacement, or why there is none.
    """


class DeprecatedModelError(_End, InvalidArgumentError):
    """A request that was not sent, because its model is shut down, or will be.

    Attributes:
        model: the id in the request.
        shutdown: the first day without the model, or None if that isn't known yet.
        days_left: days until then; zero or less if the model is gone.
        replacement: the id that is recommended instead, or None.
        note: what changes with the replacement, or why there is none.
    """


class _Broken(Exception):
    def __init__(
        self, operation: str, model: str, rules: tuple[BrokenRule, ...]
    ) -> None:
        super().__init__(operation, model, rules)
        self.operation = operation
        self.model = model
        self.rules = rules

    def __str__(self) -> str:
        return _listed(self.operation, self.model, self.rules)


class PreflightWarning(_Broken, UserWarning):
    """A request breaks rules of its model; it is sent all the same.

    Attributes:
        operation: the call, as ``images.generate``.
        model: the id in the request.
        rules: every rule that the request breaks.
    """


class PreflightError(_Broken, InvalidArgumentError):
    """A request that was not sent, because it breaks rules of its model.

    Attributes:
        operation: the call, as ``images.generate``.
        model: the id in the request.
        rules: every rule that the request breaks.
    """


def _end_of(
    model: str,
    shutdown: date | None,
    days_left: int | None,
    replacement: str | None,
    note: str,
) -> str:
    """The end of a model in words."""
    if shutdown is None or days_left is None:
        said = f"{model} is deprecated; the day of its shutdown isn't known yet"
    elif days_left > 0:
        days = "1 day" if days_left == 1 else f"{days_left} days"
        said = f"{model} is shut down on {shutdown}, in {days}"
    else:
        said = f"{model} was shut down on {shutdown}"
    if replacement is None:
        return f"{said}; {note}" if note else said
    return f"{said}; use {replacement}" + (f" ({note})" if note else "")


def _listed(operation: str, model: str, rules: tuple[BrokenRule, ...]) -> str:
    count = "a rule" if len(rules) == 1 else f"{len(rules)} rules"
    lines = [f"  {rule.id}: {rule.reason} {rule.instead}" for rule in rules]
    return "\n".join([f"{operation} with {model} breaks {count}:", *lines])
