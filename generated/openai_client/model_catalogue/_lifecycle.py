"""Tells the end of a model to those that call it, once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date

from ._cards import ModelStatus, utc_today
from ._frames import warn
from ._guard import Report
from ._lookup import get
from ._reports import DeprecatedModelError, ModelDeprecationWarning

__all__ = ["report_end"]

_warned: set[str] = set()
_lock = threading.Lock()


def report_end(model: str, report: Report, today: Callable[[], date] | None) -> None:
    """Warn of ``model`` if its end was announced, or raise; once for a process and model.

    Raises:
        DeprecatedModelError: ``report`` is ``"error"``.
        ModelDeprecationWarning: a filter makes errors of these warnings.
    """
    if report == "warn" and model in _warned:
        return
    card = get(model)
    day = today() if today is not None else utc_today()
    if card is None or card.status(day) is ModelStatus.ACTIVE:
        return
    successor = card.successor(day)
    name = None if successor is None else successor.id
    # The note is about the card's own replacements, not about theirs.
    note = card.replacement_note if name in (None, *card.replacements) else ""
    facts = (model, card.shutdown, card.days_left(day), name, note)
    if report == "error":
        raise DeprecatedModelError(*facts)
    with _lock:
        if model in _warned:
            return
        _warned.add(model)
    try:
        warn(ModelDeprecationWarning(*facts))
    except ModelDeprecationWarning:
        # Where a filter makes it an error, it stays one for every call.
        _warned.discard(model)
        raise
