"""The catalogue that belongs to a spec: loaded, and held against its paths and operations."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from specloom.diagnostics.problems import Problem, SpecError
from specloom.document.load import Spec
from specloom.document.operations import survey
from specloom.features.model_catalogue.check import check
from specloom.features.model_catalogue.check_requests import check_requests
from specloom.features.model_catalogue.load import SETTINGS, catalogue_of
from specloom.features.model_catalogue.model import Catalogue

__all__ = ["newest", "of_spec"]


def of_spec(spec: Spec, today: date | None = None) -> tuple[Catalogue | None, list[Problem]]:
    """The catalogue beside `spec`, None where there is none or it can't be read, and all that
    is wrong with it.

    Replacements and the models of examples have to live on `today`; left out, on the day of the
    catalogue's newest fact, so that the same files always give the same problems.
    """
    if Path(SETTINGS).stem not in spec.models:
        return None, []
    try:
        catalogue = catalogue_of(spec.models, (spec.folder / "models").as_posix())
    except SpecError as error:
        return None, list(error.problems)
    found = survey(spec)
    paths, ids = {o.path for o in found.operations}, {o.id for o in found.operations}
    day = today or newest(catalogue)
    problems = check(catalogue, paths, ids, today=day)
    return catalogue, [*problems, *check_requests(catalogue, found, day)]


def newest(catalogue: Catalogue) -> date:
    """The day of the catalogue's newest fact: a release, an announcement, or a look at a source."""
    days = [day for card in catalogue for day in (card.released, card.deprecated)]
    days += [source.looked_up for source in catalogue.sources.values()]
    return max((day for day in days if day is not None), default=date.min)
