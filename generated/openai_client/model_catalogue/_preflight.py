"""Holds requests against the rules of their model."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .._core.omit import omit
from ._conditions import Test, Unjudged, compiled, is_there
from ._frames import warn
from ._guard import Report
from ._index import RULES
from ._lookup import get
from ._reports import BrokenRule, PreflightError, PreflightWarning
from ._rules import Rule
from ._uploads import described

if TYPE_CHECKING:
    from .._core.request import Request
    from ._cards import ModelCard

__all__ = ["report_broken"]


def report_broken(request: Request, model: str, report: Report) -> None:
    """Warn of the rules of ``model`` that ``request`` breaks, or raise.

    Raises:
        PreflightError: ``report`` is ``"error"`` and the server would refuse it.
        PreflightWarning: a filter makes errors of these warnings.
    """
    rules = _broken(request, model)
    if not rules:
        return
    if report == "error" and any(rule.refused for rule in rules):
        raise PreflightError(request.operation, model, rules)
    warn(PreflightWarning(request.operation, model, rules))


def _broken(request: Request, model: str) -> tuple[BrokenRule, ...]:
    plan = _plan(request.operation, model)
    if not plan.always and _is_plain(request, plan.names):
        return ()
    body = _given(request, plan.fields)
    if not body and not plan.always:
        return ()
    found = [
        check.rule
        for check in plan.checks
        if (check.always or not body.keys().isdisjoint(check.rule.fields))
        and _breaks(check, body)
    ]
    return tuple(_described(rule, get(model)) for rule in found)


def _is_plain(request: Request, names: frozenset[str]) -> bool:
    """Whether the request has none of these fields, found out at the least cost."""
    if request.files or request.options.extra_body is not None:
        return False
    source: Any = request.multipart if request.json is None else request.json
    return names.isdisjoint(source)


def _given(request: Request, fields: tuple[str, ...]) -> dict[str, Any]:
    """Those of the fields that the request has, files as what is known of them."""
    source: Any = request.multipart if request.json is None else request.json
    extra: Any = request.options.extra_body
    if isinstance(extra, Mapping):
        source = {**source, **cast("Mapping[str, Any]", extra)}
    body = {
        name: value
        for name in fields
        if (value := source.get(name)) is not None and value is not omit
    }
    for name, value in (request.files or {}).items():
        if name in fields and is_there(value):
            body[name] = described(value)
    return body


class _Check(NamedTuple):
    """A rule, ready to be tried. ``always``: also without any of its fields."""

    rule: Rule
    when: Test | None
    require: Test | None
    always: bool


class _Plan(NamedTuple):
    """The checks for an operation and a model, and the fields that they look at."""

    fields: tuple[str, ...]
    names: frozenset[str]
    checks: tuple[_Check, ...]
    always: bool


@cache
def _plan(operation: str, model: str) -> _Plan:
    module = import_module(f".rules.{RULES[operation]}", __package__)
    rules: tuple[Rule, ...] = module.RULES
    wanted: tuple[str, ...] = module.MODELS[model]
    card = get(model)
    checks = tuple(_check(rule, card) for rule in rules if rule.id in wanted)
    fields = dict.fromkeys(name for check in checks for name in check.rule.fields)
    always = any(check.always for check in checks)
    return _Plan(tuple(fields), frozenset(fields), checks, always)


def _check(rule: Rule, card: ModelCard | None) -> _Check:
    when, require = _ready(rule.when, card), _ready(rule.require, card)
    check = _Check(rule, when, require, always=False)
    return check._replace(always=_breaks(check, {}))


class _Unknown(Exception):
    """The card lacks the fact that a condition asks for."""


def _ready(schema: Mapping[str, Any] | None, card: ModelCard | None) -> Test | None:
    """The condition with the card's facts put in, None where there is nothing to test."""
    try:
        return None if schema is None else compiled(_filled(schema, card))
    except _Unknown:
        return None


def _filled(node: Any, card: ModelCard | None) -> Any:
    if isinstance(node, tuple):
        items = cast("Iterable[Any]", node)
        return tuple(_filled(item, card) for item in items)
    if not isinstance(node, dict):
        return node
    members = cast("dict[str, Any]", node)
    if members.keys() == {"$card"}:
        fact = _fact(card, members["$card"])
        if fact in (None, ()):
            raise _Unknown
        return fact
    return {name: _filled(value, card) for name, value in members.items()}


def _fact(card: ModelCard | None, path: str) -> Any:
    value: Any = card
    for name in path.split("."):
        value = getattr(value, name, None)
    return value


def _breaks(check: _Check, body: dict[str, Any]) -> bool:
    try:
        if check.when is not None and not check.when(body):
            return False
        if check.require is not None and not check.require(body):
            return True
        return any(_differ(body, *pair) for pair in check.rule.equal)
    except (Unjudged, TypeError, ValueError):
        # A value of a strange type may be right; sending it will tell.
        return False


def _differ(body: dict[str, Any], one: str, other: str) -> bool:
    first, second = _at(body, one), _at(body, other)
    return is_there(first) and is_there(second) and first != second


def _at(value: Any, path: str) -> Any:
    for step in path.split("/")[1:]:
        if isinstance(value, list) and step.isdecimal():
            value = dict(enumerate(cast("Iterable[Any]", value))).get(int(step))
        elif isinstance(value, Mapping):
            value = cast("Mapping[str, Any]", value).get(step)
        else:
            return None
    return value


_PLACEHOLDER = re.compile(r"\{([a-z_.]+)\}")


def _described(rule: Rule, card: ModelCard | None) -> BrokenRule:
    def written(found: re.Match[str]) -> str:
        fact = _fact(card, found.group(1))
        if isinstance(fact, tuple):
            return ", ".join(cast("tuple[str, ...]", fact))
        return found.group() if fact is None else str(fact)

    instead = _PLACEHOLDER.sub(written, rule.instead)
    return BrokenRule(rule.id, rule.reason, instead, rule.refused)
