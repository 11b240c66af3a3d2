"""What a feature adds to the documentation in one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specloom.ir import Example, Operation

if TYPE_CHECKING:
    from specloom.targets.docs.site import Docs
    from specloom.targets.render import Renderer

__all__ = ["Extension", "Print", "RuleView"]

Print = Callable[..., str]
"""The text that a template below `docs/` prints of the views that it is given by name."""


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule: whom it is about, and what it says, in one sentence or for groups of models."""

    about: str
    text: str
    groups: tuple[str, ...]
    sources: str  # links to where the rule is from, each with the day on which it was looked up


class Extension:
    """Nothing is added but what a feature overrides."""

    def texts(self) -> Iterable[tuple[str, ...]]:
        """The paths of texts that a translation has to have."""
        return ()

    def for_guides(self) -> Mapping[str, object]:
        """What guides may name; one that names it isn't made without the feature."""
        return {}

    def home(self, docs: Docs) -> Iterable[tuple[str, str, str]]:
        """(title, path, what is there) of what the first page lists."""
        return ()

    def rules(self, operation: Operation, docs: Docs) -> Iterable[RuleView]:
        """What requests of an operation have to keep to besides their types."""
        return ()

    def note(self, example: Example, docs: Docs) -> str:
        """What stands above an example; empty for nothing."""
        return ""

    def menu(self, docs: Docs) -> tuple[str, Iterable[tuple[str, str]]]:
        """The title of a section of the menu, and (title, path) of its pages."""
        return "", ()

    def pages(self, docs: Docs, renderer: Renderer, printed: Print) -> Iterator[tuple[str, str]]:
        """(path, text) of its pages."""
        yield from ()
