"""Declarations → the pages of types, one for each group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from specloom.ir import Decl, Enum, Object, UnionOf
from specloom.markdown import code, line, prose
from specloom.targets.docs.links import Links, group_of, types_page
from specloom.targets.docs.site import Docs
from specloom.targets.docs.typetext import FieldView, TypeText, field_view


@dataclass(frozen=True, slots=True)
class TypeView:
    """A type: what it is in one line, its members or fields, and how programs get at it."""

    heading: str
    doc: str
    notices: tuple[str, ...]
    shape: str
    members: tuple[str, ...]
    fields: tuple[FieldView, ...]
    code: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypesPage:
    path: str
    title: str
    types: tuple[TypeView, ...]


@dataclass(frozen=True, slots=True)
class TypesSection:
    title: str
    link: str
    types: tuple[str, ...]


def types_pages(docs: Docs) -> Iterator[TypesPage]:
    for group, decls in _groups(docs):
        path = types_page(group)
        links = docs.links.on(path)
        views = tuple(_view(decl, docs, links) for decl in decls)
        yield TypesPage(path, group_title(group, docs), views)


def sections(docs: Docs, page: str) -> tuple[TypesSection, ...]:
    """All types by group, linked from `page`."""
    links = docs.links.on(page)
    return tuple(
        TypesSection(
            group_title(group, docs),
            links.to(types_page(group)),
            tuple(links.type(decl.id) for decl in decls),
        )
        for group, decls in _groups(docs)
    )


def _groups(docs: Docs) -> list[tuple[str, list[Decl]]]:
    """Groups in alphabetical order; in each, the types that others are inside of come first."""
    found: dict[str, list[Decl]] = defaultdict(list)
    for decl in docs.api.decls:
        found[group_of(decl)].append(decl)
    return sorted(found.items())


def group_title(group: str, docs: Docs) -> str:
    if group == "shared":
        return str(docs.words.shared_types)
    tags = {tag.name.replace(".", "_"): tag for tag in docs.api.tags}
    tag = tags.get(group)
    summary = docs.text("tags", tag.name, "summary") or tag.summary if tag else ""
    bare = group.replace("_", " ").capitalize()
    return line(summary or docs.text("groups", group) or bare)


def _view(decl: Decl, docs: Docs, links: Links) -> TypeView:
    words = docs.words
    types = TypeText(words, links)
    type_ = decl.type
    shape = ""
    members: tuple[str, ...] = ()
    fields: tuple[FieldView, ...] = ()
    if isinstance(type_, Object):
        extra = type_.extra
        shape = words.say("extra_fields", value=types.of(extra)) if extra is not None else ""
        fields = tuple(field_view(f, words, links, f.required) for f in type_.fields)
    elif isinstance(type_, UnionOf):
        shape = str(words.one_of)
        if type_.tag is not None:
            shape = words.say("one_of_tagged", tag=code(type_.tag))
        members = tuple(dict.fromkeys(types.members(type_.members)))
    elif isinstance(type_, Enum) and type_.open:
        shape = words.say("open_enum", values=types.of(type_))
    else:
        shape = types.of(type_)
    return TypeView(
        heading=code(links.names[decl.id]),
        doc=prose(decl.doc or (type_.doc if isinstance(type_, Object) else "")),
        notices=(str(words.type_deprecated),) if decl.deprecated else (),
        shape=shape,
        members=members,
        fields=fields,
        code=tuple(_code(decl, docs)),
    )


def _code(decl: Decl, docs: Docs) -> Iterator[str]:
    """How programs get at the type, with what each form is for."""
    for printer in docs.languages:
        for text, statement in printer.type_forms(decl):
            shown = code(statement)
            yield docs.words.say(text, statement=shown) if text in docs.words.texts else shown
