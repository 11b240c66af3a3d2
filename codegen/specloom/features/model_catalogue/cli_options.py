"""Options that the commands of `specloom models` share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.cli.dates import Day
from specloom.diagnostics.problems import SpecError, render
from specloom.features.model_catalogue.load import find, load
from specloom.features.model_catalogue.model import Catalogue
from specloom.features.model_catalogue.select import days

__all__ = ["Days", "common", "open_catalogue"]


if TYPE_CHECKING:
    _DaysType = click.ParamType[int]
else:
    # Older click has no generic parameter types.
    _DaysType = click.ParamType


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
