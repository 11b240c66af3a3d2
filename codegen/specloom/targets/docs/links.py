"""Which page tells about what, and how one page links to another."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace

from specloom.file_names import shortened
from specloom.ir import Api, Decl, Name, Operation, SchemaId
from specloom.ir.names import snake
from specloom.markdown import inline

_RESERVED = frozenset(("index",))
_LONGEST = 60


def slug(heading: str) -> str:
    """The anchor that a heading gets, on GitHub as on the site."""
    return re.sub(r"[^\w\- ]", "", heading.lower().strip()).replace(" ", "-")


def resource_page(path: tuple[Name, ...]) -> str:
    """`reference/chat.completions.md`"""
    name = ".".join(shortened(part.snake, _LONGEST) for part in path) or "client"
    return f"reference/{name + '_' if name in _RESERVED else name}.md"


def group_of(decl: Decl) -> str:
    """The group whose page a type is on."""
    name = shortened(snake(decl.group), _LONGEST) or "shared"
    return name + "_" if name in _RESERVED else name


def types_page(group: str) -> str:
    return f"types/{group}.md"


@dataclass(frozen=True)
class Links:
    """Links as they are written on the page at `page`, a path below the language's folder."""

    api: Api
    decls: dict[SchemaId, Decl]
    names: dict[SchemaId, str]
    operations: dict[str, Operation]
    page: str

    @classmethod
    def of(cls, api: Api, page: str) -> Links:
        operations = {op.call: op for op in api.operations()}
        return cls(api, api.decl_table(), type_names(api), operations, page)

    def on(self, page: str) -> Links:
        """The same for another page."""
        return replace(self, page=page)

    def to(self, page: str, anchor: str = "") -> str:
        """The target of a link to a page."""
        end = f"#{anchor}" if anchor else ""
        if page == self.page:
            return end or posixpath.basename(page)
        return posixpath.relpath(page, posixpath.dirname(self.page) or ".") + end

    def type(self, id_: SchemaId) -> str:
        """A link to a type; its bare name where it has no place."""
        decl = self.decls.get(id_)
        name = self.names.get(id_, id_)
        shown = f"`{inline(name, code=True)}`"
        if decl is None:
            return shown
        return f"[{shown}]({self.to(types_page(group_of(decl)), slug(name))})"

    def operation(self, call: str) -> str:
        """A link to an operation, or its bare name."""
        operation = self.operations.get(call)
        shown = f"`{inline(call, code=True)}`"
        if operation is None:
            return shown
        return f"[{shown}]({self.to(resource_page(operation.resource), slug(call))})"


def type_names(api: Api) -> dict[SchemaId, str]:
    """What each type is called on its page; of several of one name all but the first say where
    they are described."""
    first: dict[str, SchemaId] = {}
    for decl in sorted(api.decls, key=lambda d: (len(d.name.parts), d.id)):
        first.setdefault(decl.name.camel, decl.id)
    names = {decl.id: decl.name.camel for decl in api.decls}
    return {id_: n if first[n] == id_ else f"{n} ({id_})" for id_, n in names.items()}
