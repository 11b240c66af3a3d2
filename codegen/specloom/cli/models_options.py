"""Options that the commands of `specloom models` share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.diagnostics.problems import SpecError, render
from specloom.features.model_catalogue.load import find, load
from specloom.features.model_catalogue.model import Catalogue
from specloom.features.model_catalogue.select import days

__all__ = ["Day", "Days", "common", "open_catalogue"]


if TYPE_CHECKING:
    _DaysType = click.ParamType[int]
    _DayType = click.ParamType[date]
else:
    # Older click has no generic parameter types.
    _DaysType = _DayType = click.ParamType


class Days(_DaysType):
    """A number of days: `90d`, `12w`, `90`."""

    name = "days"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        if isinstance(value, int):
            return value
        try:
            return days(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


class Day(_DayType):
    """A date: `2026-11-22`."""

    name = "date"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        if isinstance(value, date):
            return value
        day = _day(str(value))
        return day or self.fail(f"{str(value)!r} is no date; write YYYY-MM-DD", param, ctx)


def _day(text: str) -> date | None:
    # Later Pythons also read 20261122 and 2026-W47-7.
    if len(text) != len("YYYY-MM-DD") or not text[4] == text[7] == "-":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def open_catalogue(spec: Path | None) -> Catalogue:
    """The catalogue of `spec`, of ./spec or the shipped one; a broken one ends with code 2."""
    try:
        return load(find(spec))
    except SpecError as error:
        click.echo(render(error.problems), nl=False, err=True)
        raise SystemExit(2) from None


def common(command: Callable[..., None]) -> Callable[..., None]:
    for option in (
        click.option("--today", type=Day(), help="Count days from this date (YYYY-MM-DD)."),
        click.option(
            "--spec",
            type=click.Path(path_type=Path),
            help="Folder of the spec (or of its models); else ./spec, else the shipped catalogue.",
        ),
    ):
        command = option(command)
    return command
