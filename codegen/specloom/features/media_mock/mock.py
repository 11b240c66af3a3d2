"""The door to the mock."""

from __future__ import annotations

from typing import Any

from specloom.examples.exchanges import Sample
from specloom.features.media_mock.chats import fit_choices, wrong_schemas
from specloom.features.media_mock.chunks import fit_chunks
from specloom.features.media_mock.images import fit_images
from specloom.features.media_mock.sounds import as_asked
from specloom.features.media_mock.vectors import fit_vectors, too_many
from specloom.mock.received import Received, Violation
from specloom.mock.shaper import Shaper

__all__ = ["shaper"]


class _Media:
    """Goes by the shape of request and answer alone, whatever API they are of."""

    def violations(self, received: Received) -> list[Violation]:
        return wrong_schemas(received) or too_many(received)

    def body(self, body: dict[str, Any], received: Received) -> None:
        fit_choices(body, received)
        fit_vectors(body, received)
        fit_images(body, received)

    def events(self, events: list[dict[str, Any]], received: Received) -> list[dict[str, Any]]:
        return fit_chunks(events, received)

    def file(self, sample: Sample, received: Received) -> tuple[bytes, str] | None:
        return as_asked(sample, received)


def shaper() -> Shaper:
    return _Media()
