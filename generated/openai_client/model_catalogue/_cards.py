"""What is known of one model."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from enum import Enum

__all__ = ["Formats", "ModelCard", "ModelStatus", "utc_today"]


class ModelStatus(str, Enum):
    """Where a model stands in its life on a given day."""

    ACTIVE = "active"
    DEPRECATED = "deprecated"
    SHUT_DOWN = "shut_down"


@dataclass(frozen=True)
class Formats:
    """File formats that a model reads and makes, and its values of ``response_format``."""

    input: tuple[str, ...] = ()
    output: tuple[str, ...] = ()
    response: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ModelCard:
    """One model. None and empty tuples mean that it isn't known.

    Attributes:
        id: the name that requests use.
        family: the group of models that it was released with.
        kind: what it does (``chat``, ``image``, ``embedding`` …).
        alias_of: the model that answers to this id, if it is another.
        released: the day of its release.
        deprecated: the day on which its end was announced.
        shutdown: the first day without it.
        replacements: ids that are recommended instead, the best first.
        replacement_note: what changes with them, or why there is none.
        context_window: tokens of input and output together.
        max_input: tokens of input.
        max_output: tokens of output.
        input: the modalities that it reads.
        output: the modalities that it makes.
        endpoints: the paths that serve it.
        features: what it can do.
        reasoning_efforts: values of ``reasoning_effort``.
        default_reasoning_effort: the effort of a request that names none.
        embedding_dimensions: numbers in a vector, unless a request asks for fewer.
        voices: the built-in voices.
        formats: the formats of files and answers.
        sizes: the sizes of images.
        qualities: the qualities of images.
        note: what else there is to know.
    """

    id: str
    family: str
    kind: str
    alias_of: str | None = None
    released: date | None = None
    deprecated: date | None = None
    shutdown: date | None = None
    replacements: tuple[str, ...] = ()
    replacement_note: str = ""
    context_window: int | None = None
    max_input: int | None = None
    max_output: int | None = None
    input: tuple[str, ...] = ()
    output: tuple[str, ...] = ()
    endpoints: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    reasoning_efforts: tuple[str, ...] = ()
    default_reasoning_effort: str | None = None
    embedding_dimensions: int | None = None
    voices: tuple[str, ...] = ()
    formats: Formats = field(default=Formats())
    sizes: tuple[str, ...] = ()
    qualities: tuple[str, ...] = ()
    note: str = ""

    def status(self, today: date | None = None) -> ModelStatus:
        """The status on ``today``, by default the current day in UTC."""
        day = today or utc_today()
        if self.shutdown is not None and self.shutdown <= day:
            return ModelStatus.SHUT_DOWN
        ends = self.shutdown is not None or self.deprecated is not None
        announced = self.deprecated is None or self.deprecated <= day
        return ModelStatus.DEPRECATED if ends and announced else ModelStatus.ACTIVE

    def days_left(self, today: date | None = None) -> int | None:
        """Days until the shutdown, negative after it; None without a date."""
        if self.shutdown is None:
            return None
        return (self.shutdown - (today or utc_today())).days

    def successor(self, today: date | None = None) -> ModelCard | None:
        """The recommended model that still answers, or None.

        Where a replacement is shut down itself, that one's replacement counts.
        """
        from ._lookup import get

        day = today or utc_today()
        seen = {self.id}
        queue = list(self.replacements)
        while queue:
            card = get(queue.pop(0))
            if card is None or card.id in seen:
                continue
            seen.add(card.id)
            if card.status(day) is not ModelStatus.SHUT_DOWN:
                return card
            queue += card.replacements
        return None


def utc_today() -> date:
    """The current day, where the sun is over Greenwich."""
    return datetime.now(timezone.utc).date()
