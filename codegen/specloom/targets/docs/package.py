"""All files of the documentation: which template prints which view to which path."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jinja2 import Environment

from specloom.targets.base import Files, Output, Source
from specloom.targets.docs.extension import Extension
from specloom.targets.docs.guides import FOLDER as GUIDES
from specloom.targets.docs.guides import (
    Guide,
    Shelf,
    example_tree,
    further_names,
    guides,
    link_tree,
)
from specloom.targets.docs.home import home_view
from specloom.targets.docs.links import Links
from specloom.targets.docs.navigation import Navigation, navigation
from specloom.targets.docs.navigation import toml as toml_string
from specloom.targets.docs.reference import resource_pages
from specloom.targets.docs.reference import sections as reference_sections
from specloom.targets.docs.site import CachedPrinter, Docs, tags_by_resource
from specloom.targets.docs.snippets import ExamplePrinter
from specloom.targets.docs.translations import Translations
from specloom.targets.docs.types import sections as types_sections
from specloom.targets.docs.types import types_pages
from specloom.targets.docs.words import languages, read_words
from specloom.targets.render import Renderer

_FOLDER = "docs"
_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class SiteView:
    """What the site generator gets about one language; every text is a TOML string."""

    name: str
    language: str
    folder: str
    to_light: str
    to_dark: str
    to_system: str
    navigation: Navigation
    switch: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PageText:
    """A page as it was printed, for the file that holds them all."""

    path: str
    text: str


def docs_files(
    source: Source, output: Output, translations: Translations, added: Sequence[Extension]
) -> Files:
    """English is always there; the other languages are those of `translations` and `output`."""
    api, renderer = source.api, output.renderer
    wanted = {_ENGLISH, *translations, *output.languages}
    known = [name for name in languages(renderer) if name in wanted]
    printers = source.printers()
    printer = CachedPrinter(ExamplePrinter(api, printers), {})
    tags = tags_by_resource(api)
    environment = renderer.environment()
    shelf = Shelf(source.spec.path.parent / GUIDES)
    files: dict[str, str | bytes] = {}
    for language in known:
        words = read_words(renderer, language)
        links = Links.of(api, "index.md")
        texts = translations[language].texts if language in translations else {}
        docs = Docs(
            *(api, tags, words, texts, links, printer, printers),
            examples=source.examples,
            extensions=added,
        )
        made = _Language(docs, renderer, environment, known, shelf)
        files.update(made.files())
        for problem in made.problems:
            output.report(problem)
        for path, content in renderer.copied(f"{_FOLDER}/assets"):
            files[f"{_FOLDER}/{language}/assets/{path}"] = content
    return files


class _Language:
    """The pages of one language."""

    def __init__(
        self,
        docs: Docs,
        renderer: Renderer,
        environment: Environment,
        known: Sequence[str],
        shelf: Shelf,
    ) -> None:
        self._shelf = shelf
        self._docs = docs
        self._renderer = renderer
        self._environment = environment
        self._known = known
        self._guides, self.problems = guides(docs, shelf)

    def files(self) -> dict[str, str]:
        """Everything of this language; the files for machines are made of the English pages."""
        language = self._docs.words.language
        pages = dict(self._pages())
        menu = navigation(self._docs, self._guides)
        site = self._site(menu)
        files = {f"{_FOLDER}/{language}/{path}": text for path, text in pages.items()}
        files[f"{_FOLDER}/site.{language}.toml"] = self._print("site.{lang}.toml.j2", site=site)
        if language == _ENGLISH:
            files |= self._for_machines(menu, pages)
        return files

    def _print(self, template: str, **views: object) -> str:
        words = self._docs.words
        return self._renderer.render(
            self._environment, f"{_FOLDER}/{template}", words=words, **views
        )

    def _pages(self) -> Iterator[tuple[str, str]]:
        docs = self._docs
        folder = "{lang}"
        menu = navigation(docs, self._guides)
        home = home_view(docs, "index.md")
        yield "index.md", self._print(f"{folder}/index.md.j2", home=home, menu=menu)
        home = home_view(docs, "quickstart.md")
        yield "quickstart.md", self._quickstart(home)
        yield from self._guide_pages()
        sections = reference_sections(docs, "reference/index.md")
        yield "reference/index.md", self._print(
            f"{folder}/reference/index.md.j2", sections=sections
        )
        for resource in resource_pages(docs):
            text = self._print(f"{folder}/reference/{{resource}}.md.j2", page=resource)
            yield resource.path, text
        if docs.api.decls:
            groups = types_sections(docs, "types/index.md")
            yield "types/index.md", self._print(f"{folder}/types/index.md.j2", sections=groups)
        for page in types_pages(docs):
            yield page.path, self._print(f"{folder}/types/{{group}}.md.j2", page=page)
        for added in docs.extensions:
            yield from added.pages(docs, self._renderer, self._print)

    def _quickstart(self, home: object) -> str:
        return self._print(f"{self._docs.words.language}/quickstart.md.j2", home=home)

    def _guide_pages(self) -> Iterator[tuple[str, str]]:
        examples = example_tree(self._docs)
        # From one folder, the way to an operation is the same for every guide.
        links: dict[str, object] = {}
        for guide in self._guides:
            folder = guide.path.rpartition("/")[0]
            if folder not in links:
                links[folder] = link_tree(self._docs, guide.path)
            yield guide.path, self._guide(guide, examples, links[folder])

    def _guide(self, guide: Guide, examples: object, links: object) -> str:
        return self._shelf.text(
            guide,
            examples=examples,
            links=links,
            home=home_view(self._docs, guide.path),
            **further_names(self._docs),
        )

    def _names(self) -> dict[str, str]:
        """Every language by its code, in its own words."""
        return {name: read_words(self._renderer, name).language_name for name in self._known}

    def _front(self) -> str:
        """The page that leads to the reader's language."""
        title = html.escape(" ".join(self._docs.api.title.split()))
        languages = tuple((code, html.escape(name)) for code, name in self._names().items())
        return self._print("index.html.j2", title=title, languages=languages)

    def _site(self, menu: Navigation) -> SiteView:
        names = self._names()
        title = self._docs.text("api", "title") or self._docs.api.title
        words = self._docs.words
        return SiteView(
            name=toml_string(title),
            language=toml_string(words.language),
            folder=toml_string(f"site/{words.language}"),
            to_light=toml_string(words.to_light),
            to_dark=toml_string(words.to_dark),
            to_system=toml_string(words.to_system),
            navigation=menu,
            switch=tuple((name, toml_string(shown)) for name, shown in names.items()),
        )

    def _for_machines(self, menu: Navigation, pages: Mapping[str, str]) -> dict[str, str]:
        home = home_view(self._docs, "index.md")
        ordered = tuple(PageText(f"{_ENGLISH}/{path}", pages[path]) for path in menu.paths())
        return {
            f"{_FOLDER}/index.html": self._front(),
            f"{_FOLDER}/llms.txt": self._print("llms.txt.j2", home=home, menu=menu),
            f"{_FOLDER}/llms-full.txt": self._print("llms-full.txt.j2", home=home, pages=ordered),
        }
