"""One order of declarations, whatever the order of reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api, Decl


def order(api: Api, report: Callable[[Problem], None]) -> Api:
    decls = api.decl_table()

    def place(decl: Decl) -> tuple[str, ...]:
        home = decls.get(decl.home, decl)
        return decl.group, home.name.camel, decl.name.camel, decl.id

    return replace(api, decls=tuple(sorted(api.decls, key=place)))
