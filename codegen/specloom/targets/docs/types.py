"""Declarations → the pages of types, one for each group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from specloom.ir import Decl, Enum, Object, UnionOf, Usage
from specloom.markdown import code, line, prose
from specloom.targets.docs.links import Links, group_of, types_page
from specloom.targets.docs.site import Docs
from specloom.targets.docs.typetext import FieldView, TypeText, field_view
from specloom.targets.docs.words import Words
from specloom.targets.python.layout import MODEL, PARAM, Layout


@dataclass(frozen=True, slots=True)
class TypeView:
    """A type: what it is in one line, its members or fields, and its names in Python."""

    heading: str
    doc: str
    notices: tuple[str, ...]
    shape: str
    members: tuple[str, ...]
    fields: tuple[FieldView, ...]
    python: tuple[str, ...]


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


def types_pages(docs: Docs, layout: Layout) -> Iterator[TypesPage]:
    for group, decls in _groups(docs):
        path = types_page(group)
        links = docs.links.on(path)
        views = tuple(_view(decl, docs.words, links, layout) for decl in decls)
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
    told = docs.text("tags", tag.name, "summary") or tag.summary if tag else ""
    bare = group.replace("_", " ").capitalize()
    return line(told or docs.text("groups", group) or bare)


def _view(decl: Decl, words: Words, links: Links, layout: Layout) -> TypeView:
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
        python=tuple(_python(decl, words, layout)),
    )


def _python(decl: Decl, words: Words, layout: Layout) -> Iterator[str]:
    """The names of the type in the client, with what each is for."""
    package = layout.naming.package
    forms: list[tuple[str, Usage]] = []
    if decl.id in layout.plain:
        forms = [("python_alias", MODEL)]
    else:
        if MODEL in decl.usage:
            forms.append(("python_model", MODEL))
        if PARAM in decl.usage:
            forms.append(("python_param", PARAM))
    for word, form in forms:
        name = layout.python_name(decl, form)
        module = layout.module(decl, form).rpartition(".")[0]
        yield words.say(word, statement=code(f"from {package}.{module} import {name}"))
