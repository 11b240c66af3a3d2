"""The door to `specloom mock`: which models it serves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from specloom.diagnostics.problems import SpecError
from specloom.features.model_catalogue.load import find, load
from specloom.features.model_catalogue.served import model_check

__all__ = ["served"]


def served(spec: Path, mode: str) -> Callable[[str], str] | None:
    """Why a model isn't served, empty where it is; None where all are.

    Raises:
        UsageError: the mode asks for a catalogue that isn't there.
    """
    try:
        catalogue = load(find(spec))
    except SpecError:
        if mode == "known":
            raise click.UsageError(f"--models known: {spec} has no catalogue of models") from None
        return None
    return model_check(catalogue, mode, date.today())
