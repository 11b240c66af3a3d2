"""Templates of the package → text, and which of it black has to look at."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.targets.python.wrap_long_lines import fit
from specloom.targets.render import Renderer

_TEMPLATES = "python"
# Long names break these templates' lines as only black knows: it formats what they print.
_UNPROMISED = (
    "__init__.py.j2",
    "types/{handler}.py.j2",
    "types/{items_stream}.py.j2",
    "types/{parsed}.py.j2",
    "types/{parsed_items}.py.j2",
    "types/{stream}.py.j2",
    "{deployed}.py.j2",
)


class Printer:
    """Prints files of one package; `unformatted` gathers those whose look no view promises."""

    def __init__(self, renderer: Renderer, package: str) -> None:
        self.unformatted: set[str] = set()
        self._renderer = renderer
        self._environment = renderer.environment()
        self._package = package

    def module(self, template: str, path: str, **views: object) -> tuple[str, str]:
        """(path below the output folder, text) of a module of the package."""
        name = f"{self._package}/{path}"
        if template in _UNPROMISED or self._renderer.is_foreign(f"{_TEMPLATES}/{template}"):
            self.unformatted.add(name)
        return name, fit(self.text(template, **views))

    def text(self, template: str, **views: object) -> str:
        """What a template below `python/` prints, as it is."""
        return self._renderer.render(self._environment, f"{_TEMPLATES}/{template}", **views)

    def copied(self) -> Iterator[tuple[str, bytes]]:
        """(path below the package, content) of the files that are copied as they are."""
        yield from self._renderer.copied(_TEMPLATES)
