"""Looks at requests that name a model, before they are sent."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, cast

from .._core.errors import InvalidArgumentError
from .._core.omit import NotGiven, not_given
from ._watched import DATED, RULED, SERVERS

if TYPE_CHECKING:
    from .._core.request import Request
    from .._core.settings import Settings

__all__ = ["Guard", "Guarded", "Report", "report_of"]

Report = Literal["off", "warn", "error"]
"""What becomes of a finding: nothing, a warning, or an error in place of the call."""

_REPORTS = ("off", "warn", "error")
_NONE: set[str] = set()


class Guard:
    """What a client does about a request to a model that it knows.

    A setting that isn't given is "warn" on the API's own servers, and "off" on all others,
    which may give models of these names that are others.

    Args:
        preflight: what becomes of rules that the request breaks.
        deprecated_models: what becomes of a model that is shut down, or will be.
        today: the current day; None for the clock's.

    Raises:
        InvalidArgumentError: a setting is no ``Report``.
    """

    __slots__ = ("deprecated_models", "given", "preflight", "today")

    def __init__(
        self,
        preflight: Report | NotGiven = not_given,
        deprecated_models: Report | NotGiven = not_given,
        today: Callable[[], date] | None = None,
    ) -> None:
        self.given = (
            not isinstance(preflight, NotGiven),
            not isinstance(deprecated_models, NotGiven),
        )
        self.preflight: Report = _checked("preflight", preflight)
        self.deprecated_models: Report = _checked(
            "deprecated_models", deprecated_models
        )
        self.today = today

    def __call__(self, request: Request, base_url: str) -> None:
        """Report what is wrong with ``request``, which is about to go to ``base_url``."""
        body: Any = request.multipart if request.json is None else request.json
        if type(body) is not dict:
            return
        model: Any = cast("dict[str, Any]", body).get("model")
        extra: Any = request.options.extra_body
        if extra is not None and isinstance(extra, Mapping):
            model = cast("Mapping[str, Any]", extra).get("model", model)
        if type(model) is not str:
            if not isinstance(model, str):
                return
            model = str.__str__(model)  # the value of an enum
        dated = model in DATED and self.deprecated_models != "off"
        ruled = model in RULED.get(request.operation, _NONE)
        if self.preflight == "off":
            ruled = False
        if not (dated or ruled):
            return
        if base_url not in SERVERS:
            ruled, dated = ruled and self.given[0], dated and self.given[1]
        # What comes next is imported by those that need it.
        if dated:
            from ._lifecycle import report_end

            report_end(model, self.deprecated_models, self.today)
        if ruled:
            from ._preflight import report_broken

            report_broken(request, model, self.preflight)


class Guarded:
    """The settings of a client that looks at its requests."""

    if TYPE_CHECKING:
        _settings: Settings

    @property
    def preflight(self) -> Report:
        """What becomes of rules of its model that a request breaks."""
        return self._guard.preflight

    @preflight.setter
    def preflight(self, value: Report) -> None:
        guard = self._guard
        other = guard.deprecated_models if guard.given[1] else not_given
        self._settings.review = Guard(value, other, guard.today)

    @property
    def deprecated_models(self) -> Report:
        """What becomes of a request to a model that is shut down, or will be."""
        return self._guard.deprecated_models

    @deprecated_models.setter
    def deprecated_models(self, value: Report) -> None:
        guard = self._guard
        other = guard.preflight if guard.given[0] else not_given
        self._settings.review = Guard(other, value, guard.today)

    @property
    def _guard(self) -> Guard:
        return cast(Guard, self._settings.review)


def report_of(variable: str) -> Report | NotGiven:
    """Return what an environment variable says is to become of findings.

    Raises:
        InvalidArgumentError: it is no ``Report``.
    """
    said = os.environ.get(variable, "").strip().lower()
    return _checked(variable, cast(Report, said)) if said else not_given


def _checked(name: str, value: Report | NotGiven) -> Report:
    if isinstance(value, NotGiven):
        return "warn"
    if value not in _REPORTS:
        known = ", ".join(map(repr, _REPORTS))
        raise InvalidArgumentError(f"{name} must be one of {known}, not {value!r}")
    return value
