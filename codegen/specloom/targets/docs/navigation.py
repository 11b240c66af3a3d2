"""The order of all pages, for the site's menu, the first page and `llms.txt`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from specloom.invisible import as_escapes
from specloom.targets.docs.guides import Guide
from specloom.targets.docs.links import group_of, resource_page, types_page
from specloom.targets.docs.reference import documented
from specloom.targets.docs.site import Docs
from specloom.targets.docs.types import group_title


@dataclass(frozen=True, slots=True)
class Entry:
    """A page of the menu; `quoted` is its title as a TOML string, `note` says what is there."""

    title: str
    quoted: str
    path: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    quoted: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Navigation:
    top: tuple[Entry, ...]
    sections: tuple[Section, ...]

    def paths(self) -> list[str]:
        """Every page in reading order."""
        found = [entry.path for entry in self.top]
        return found + [entry.path for section in self.sections for entry in section.entries]


def navigation(docs: Docs, guides: Sequence[Guide]) -> Navigation:
    words = docs.words
    reference = [_entry(words.overview, "reference/index.md")]
    for resource in documented(docs):
        entry = _entry(docs.title(resource), resource_page(resource.path), docs.tag_doc(resource))
        reference.append(entry)
    groups = sorted({group_of(decl) for decl in docs.api.decls})
    types = [_entry(words.overview, "types/index.md")]
    types += [_entry(group_title(group, docs), types_page(group)) for group in groups]
    sections = [
        _section(words.guides_title, [_entry(g.title, g.path) for g in guides]),
        _section(words.reference, reference),
        _section(words.types_title, types if groups else []),
    ]
    for added in docs.extensions:
        title, pages = added.menu(docs)
        sections.append(_section(title, [_entry(name, path) for name, path in pages]))
    top = (_entry(words.home, "index.md"), _entry(words.quickstart, "quickstart.md"))
    return Navigation(top, tuple(s for s in sections if s.entries))


def _entry(title: str, path: str, note: str = "") -> Entry:
    return Entry(title, toml(title), path, " ".join(note.split()))


def _section(title: str, entries: Sequence[Entry]) -> Section:
    return Section(title, toml(title), tuple(entries))


def toml(text: str) -> str:
    """A TOML string; a JSON string without control characters is one."""
    return as_escapes(json.dumps(" ".join(text.split()), ensure_ascii=False))
