"""What a feature adds to the documentation in one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specloom.targets.docs.site import Docs
    from specloom.targets.render import Renderer

__all__ = ["Extension", "Print"]

Print = Callable[..., str]
"""The text that a template below `docs/` prints of the views that it is given by name."""


class Extension:
    """Nothing is added but what a feature overrides."""

    def for_guides(self) -> Mapping[str, object]:
        """What guides may name; one that names it isn't made without the feature."""
        return {}

    def menu(self, docs: Docs) -> tuple[str, Iterable[tuple[str, str]]]:
        """The title of a section of the menu, and (title, path) of its pages."""
        return "", ()

    def pages(self, docs: Docs, renderer: Renderer, printed: Print) -> Iterator[tuple[str, str]]:
        """(path, text) of its pages."""
        yield from ()
