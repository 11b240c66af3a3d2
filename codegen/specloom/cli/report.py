"""How commands talk: problems to a terminal, a machine or a code review, and when in colour."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

import click

from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, Severity, in_order, render

__all__ = ["FORMATS", "format_option", "in_color", "left_behind", "show", "tally"]

FORMATS = ("text", "json", "github", "sarif")


def format_option(function: Any) -> Any:
    """The `--format` option that commands share."""
    choice = click.Choice(FORMATS)
    text = "How problems are shown: to people, to programs, or as annotations in a review."
    return click.option("--format", "form", type=choice, default="text", help=text)(function)


def in_color(stream: TextIO) -> bool:
    """Colours go to terminals alone, and not where NO_COLOR is set or the terminal is dumb.
    FORCE_COLOR sends them anywhere: to the log of a CI, say."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def show(problems: Iterable[Problem], form: str, stream: TextIO) -> None:
    """Write problems in one of `FORMATS`; nothing where there are none to tell as text."""
    stream.write(render(problems, form, color=in_color(stream)))
    stream.flush()


def tally(problems: Sequence[Problem]) -> str:
    """`2 errors, 1 warning in 3 files`, or `no problems`."""
    problems = in_order(problems)
    errors = sum(p.severity is Severity.ERROR for p in problems)
    warnings = sum(p.severity is Severity.WARNING for p in problems)
    others = len(problems) - errors - warnings
    named = [(errors, "error"), (warnings, "warning"), (others, "note")]
    counts = [counted(number, word) for number, word in named if number]
    if not counts:
        return "no problems"
    files = len({p.where.file for p in problems})
    return f"{', '.join(counts)} in {counted(files, 'file')}"


def left_behind(problems: Iterable[Problem]) -> str:
    """What a run that failed with these problems has done to the disk."""
    if any(problem.code == "E903" for problem in problems):
        return "not everything was written: run it again"
    return "nothing was written"
