"""Which page tells about what, and how one page links to another."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from specloom.ir import Api, Decl, Operation
from specloom.markdown import inline
from specloom.names import snake

_RESERVED = frozenset(("index",))


def slug(heading: str) -> str:
    """The anchor that a heading gets, on GitHub as on the site."""
    return re.sub(r"[^\w\- ]", "", heading.lower().strip()).replace(" ", "-")


def resource_page(path: tuple[str, ...]) -> str:
    """`reference/chat.completions.md`"""
    name = ".".join(path) or "client"
    return f"reference/{name + '_' if name in _RESERVED else name}.md"


def group_of(decl: Decl) -> str:
    """The group whose page a type is on."""
    name = snake(decl.group) if decl.group else "shared"
    return name + "_" if name in _RESERVED else name


def types_page(group: str) -> str:
    return f"types/{group}.md"


@dataclass(frozen=True)
class Links:
    """Links as they are written on the page at `page`, a path below the language's folder."""

    api: Api
    decls: dict[str, Decl]
    operations: dict[str, Operation]
    page: str

    @classmethod
    def of(cls, api: Api, page: str) -> Links:
        return cls(api, api.decl_table(), {op.id: op for op in api.operations()}, page)

    def on(self, page: str) -> Links:
        """The same for another page."""
        return Links(self.api, self.decls, self.operations, page)

    def to(self, page: str, anchor: str = "") -> str:
        """The target of a link to a page."""
        end = f"#{anchor}" if anchor else ""
        if page == self.page:
            return end or posixpath.basename(page)
        return posixpath.relpath(page, posixpath.dirname(self.page) or ".") + end

    def type(self, name: str) -> str:
        """A link to a type; its bare name where it has no place."""
        decl = self.decls.get(name)
        shown = f"`{inline(name, code=True)}`"
        if decl is None:
            return shown
        return f"[{shown}]({self.to(types_page(group_of(decl)), slug(decl.name))})"

    def operation(self, id_: str) -> str:
        """A link to an operation, or its bare name."""
        operation = self.operations.get(id_)
        shown = f"`{inline(id_, code=True)}`"
        if operation is None:
            return shown
        return f"[{shown}]({self.to(resource_page(operation.resource), slug(id_))})"
