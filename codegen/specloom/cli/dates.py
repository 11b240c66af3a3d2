"""The option that says which day today is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

__all__ = ["Day"]

if TYPE_CHECKING:
    _DayType = click.ParamType[date]
else:
    # Older click has no generic parameter types.
    _DayType = click.ParamType


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
