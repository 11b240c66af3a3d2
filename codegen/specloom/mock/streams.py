"""Events of a stream, made to fit what was asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from specloom.document.document import plain
from specloom.examples.wire import event_text
from specloom.ir import stream_of
from specloom.mock.received import Received
from specloom.mock.shaper import Shaper


def stream_events(
    events: Iterable[Mapping[str, Any]], received: Received, shapers: Iterable[Shaper]
) -> list[str]:
    """The text of each event, with the end marker last if the stream has one."""
    stream = stream_of(received.endpoint.operation.interaction)
    end = stream.end if stream else None
    kept = [event for event in events if end is None or event.get("data") != end]
    shaped = [{**event, "data": plain(event.get("data"))} for event in kept]
    for event in shaped:
        _echo(event["data"], received)
    for shaper in shapers:
        shaped = shaper.events(shaped, received)
    texts = [event_text(event) for event in shaped]
    # Where an event of its own ends the stream, servers send no marker besides.
    lasts = stream.last if stream else ()
    data = shaped[-1]["data"] if shaped else None
    ended = isinstance(data, dict) and data.get("type") in lasts
    return texts if end is None or ended else [*texts, event_text({"data": end})]


def _echo(data: Any, received: Received) -> None:
    model = received.asked("model")
    if isinstance(data, dict) and isinstance(data.get("model"), str) and isinstance(model, str):
        data["model"] = model
