"""What features add to the mock: answers that are made for a request rather than written."""

from __future__ import annotations

from typing import Any, Protocol

from specloom.examples.exchanges import Sample
from specloom.mock.received import Received, Violation

__all__ = ["Shaper"]


class Shaper(Protocol):
    """Brings answers into line with requests; leaves alone what it doesn't know."""

    def violations(self, received: Received) -> list[Violation]:
        """Why the request can't be answered, though it is what the description says."""
        ...

    def body(self, body: dict[str, Any], received: Received) -> None:
        """Change the body of an answer in place."""
        ...

    def events(self, events: list[dict[str, Any]], received: Received) -> list[dict[str, Any]]:
        """The events of a stream, each with its `data`."""
        ...

    def file(self, sample: Sample, received: Received) -> tuple[bytes, str] | None:
        """Content and media type in the place of a file; None leaves it as it is."""
        ...
