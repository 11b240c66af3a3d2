"""Work that goes on in the background: what was created unfinished is done when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from specloom.document.document import plain

__all__ = ["finished"]

_ONGOING = (
    *("queued", "pending", "validating", "validating_files", "running", "processing"),
    *("in_progress", "finalizing"),
)
_DONE = ("completed", "succeeded")
_NOTHING: tuple[object, ...] = (None, "", [], {})


def finished(kept: Mapping[str, Any], examples: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """`kept` as it is once its work is done, as one of the `examples` of its kind shows it.

    It stays as it is where its `status` isn't that of work under way, or no example is done.
    """
    status = kept.get("status")
    wanted = _DONE if status in _ONGOING else ("cancelled",) if status == "cancelling" else ()
    done = next((one for one in examples if one.get("status") in wanted), None)
    if done is None:
        return dict(kept)
    gained = {name: plain(value) for name, value in done.items() if kept.get(name) in _NOTHING}
    return {**kept, **gained, "status": done["status"]}
