"""The words of one language: what our templates and views say besides the spec's own text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.diagnostics.problems import SpecError
from specloom.document.files import read_map
from specloom.targets.render import Renderer

_FOLDER = "docs/words"


@dataclass(frozen=True, slots=True)
class Words:
    """Texts by name; templates print `words.name`, views fill in `words.say(name, …)`."""

    language: str
    texts: Mapping[str, Any]

    def __getattr__(self, name: str) -> Any:
        try:
            return self.texts[name]
        except KeyError:
            raise AttributeError(f"no word {name!r} in {self.language}") from None

    def say(self, name: str, **parts: object) -> str:
        """The text with its gaps filled. The parts are Markdown already."""
        return str(self.texts[name]).format(**parts)


def languages(renderer: Renderer) -> tuple[str, ...]:
    """The languages that there are words in; English comes first."""
    found = {path.stem for root in renderer.roots for path in (root / _FOLDER).glob("*.yaml")}
    return tuple(sorted(found, key=lambda name: (name != "en", name)))


def read_words(renderer: Renderer, language: str) -> Words:
    """The words of a language, a user's over ours.

    Raises SpecError where a file can't be read.
    """
    texts: dict[str, Any] = {}
    for root in reversed(renderer.roots):
        path = root / _FOLDER / f"{language}.yaml"
        if path.is_file():
            tree, problems = read_map(path, path.as_posix())
            if tree is None:
                raise SpecError(problems)
            texts.update(tree)
    return Words(language, texts)
