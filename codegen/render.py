"""Views → text, by Jinja templates that mirror the output's tree.

A template `types/{module}.py.j2` prints one file for each view it is given; every file
that is no template is copied as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATE_SUFFIX = ".j2"


def templates_dir() -> Path:
    """Our templates: beside the code in a wheel, at the root of a checkout."""
    shipped = Path(__file__).parent / "_templates"
    return shipped if shipped.is_dir() else Path(__file__).parent.parent / "templates"


@dataclass(frozen=True)
class Renderer:
    """Templates of ours, with a user's laid over them file by file."""

    roots: Sequence[Path]

    @classmethod
    def open(cls, overlay: Path | None = None) -> Renderer:
        return cls([*([overlay] if overlay is not None else []), templates_dir()])

    def environment(self) -> Environment:
        return Environment(
            loader=FileSystemLoader([str(root) for root in self.roots]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
        )

    def render(self, environment: Environment, template: str, **views: Any) -> str:
        return environment.get_template(template).render(**views)

    def copied(self, folder: str) -> Iterator[tuple[str, bytes]]:
        """(path below `folder`, content) of the files that are copied as they are."""
        found: dict[str, Path] = {}
        for root in reversed(self.roots):
            base = root / folder
            for path in sorted(base.rglob("*")):
                if path.is_file() and path.suffix != TEMPLATE_SUFFIX and _wanted(path):
                    found[path.relative_to(base).as_posix()] = path
        for name in sorted(found):
            yield name, found[name].read_bytes()


def _wanted(path: Path) -> bool:
    return "__pycache__" not in path.parts and not path.name.startswith(".")


def check_overlay(overlay: Path, names: Mapping[str, object]) -> list[str]:
    """Files of a user's overlay that replace nothing of ours: most likely misspelt."""
    mine = templates_dir()
    return sorted(
        p.relative_to(overlay).as_posix()
        for p in overlay.rglob("*")
        if p.is_file() and not (mine / p.relative_to(overlay)).exists()
    )
