"""Doing something again whenever a file of a spec changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import click

__all__ = ["watch"]

_SECONDS = 0.15


def watch(spec: Path, once: Callable[[], bool], *more: Path) -> None:
    """Call `once` now and after each change of the spec or of `more`, until it is interrupted."""
    if str(spec) == "-":
        raise click.UsageError("--watch needs a file or a folder: stdin is read once")
    while True:
        before = _state(spec, *more)
        _quietly(once)
        click.echo("watching; Ctrl-C ends it", err=True)
        while _state(spec, *more) == before:
            time.sleep(_SECONDS)
        # An editor may write in several steps.
        time.sleep(_SECONDS / 3)


def _quietly(once: Callable[[], bool]) -> None:
    try:
        once()
    except SystemExit:
        # A run that ends with problems is no reason to stop looking.
        return


def _state(*places: Path) -> dict[Path, tuple[int, int]]:
    """Size and time of every file."""
    return {path: stat for place in places for path, stat in _files(place)}


def _files(place: Path) -> Iterator[tuple[Path, tuple[int, int]]]:
    # What a document refers to lies in its folder.
    folder = place if place.is_dir() else place.parent
    for path in folder.rglob("*.*") if place.is_dir() else folder.glob("*.*"):
        try:
            status = path.stat()
        except OSError:
            continue  # it has just gone
        yield path, (status.st_size, status.st_mtime_ns)
