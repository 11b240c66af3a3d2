"""What every page of one language draws from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from specloom.examples.library import Examples
from specloom.ir import Api, Example, Operation, Resource, Tag
from specloom.ir.names import snake
from specloom.markdown import cell, line, prose
from specloom.targets.base import SnippetPrinter
from specloom.targets.docs.extension import Extension
from specloom.targets.docs.links import Links
from specloom.targets.docs.snippets import ExamplePrinter, Snippets, Tab
from specloom.targets.docs.words import Words


@dataclass(frozen=True, slots=True)
class CachedPrinter:
    """Snippets by operation and example, printed once for all languages."""

    printer: ExamplePrinter
    done: dict[tuple[str, str], Snippets]

    def of(self, operation: Operation, example: Example) -> Snippets:
        key = (operation.key, example.name)
        if key not in self.done:
            self.done[key] = self.printer.of(operation, example)
        return self.done[key]


@dataclass(frozen=True, slots=True)
class Docs:
    """The documentation in one language; `tags` are the API's by the resource they are about."""

    api: Api
    tags: Mapping[tuple[str, ...], Tag]
    words: Words
    translation: Mapping[str, Any]
    links: Links
    printer: CachedPrinter
    languages: Sequence[SnippetPrinter]
    examples: Examples
    extensions: Sequence[Extension] = ()  # what features add

    def text(self, *path: str) -> str:
        """The translation at `path` of the language's file; empty where there is none."""
        node: Any = self.translation
        for step in path:
            node = node.get(step) if isinstance(node, Mapping) else None
        return node if isinstance(node, str) else ""

    def tab_title(self, tab: Tab) -> str:
        """The head of a tab in the words of the language, if it has some."""
        return str(self.words.texts.get(tab.id, tab.title))

    def error_class(self, status: str) -> str:
        """What a call raises on a status, in the first programming language that says it."""
        return next(filter(None, (p.error_class(status) for p in self.languages)), "")

    def summary(self, operation: Operation) -> str:
        return cell(self.text("operations", operation.id, "summary") or operation.summary)

    def tag(self, resource: Resource) -> Tag:
        """The tag that describes a resource; an empty one where none does."""
        path = tuple(name.snake for name in resource.path)
        return self.tags.get(path) or Tag(".".join(path))

    def title(self, resource: Resource) -> str:
        tag = self.tag(resource)
        return line(self.text("tags", tag.name, "summary") or tag.summary or tag.name or "Client")

    def tag_doc(self, resource: Resource) -> str:
        name = self.tag(resource).name
        return prose(self.text("tags", name, "description") or resource.doc)

    def example_title(self, operation: Operation, example: Example) -> str:
        text = self.text("examples", operation.id, example.name)
        if not text and example.summary == operation.summary:
            return self.summary(operation)
        return cell(text or example.summary)


def tags_by_resource(api: Api) -> dict[tuple[str, ...], Tag]:
    """The tags by the path of the resource that each describes; the first of a path wins."""
    found: dict[tuple[str, ...], Tag] = {}
    for tag in api.tags:
        found.setdefault(tuple(map(snake, tag.name.split("."))), tag)
    return found
