"""One order, whatever the order of reading: declarations by name, what is inside others after them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from codegen.ir import Api
from codegen.problems import Problem


def order(api: Api, report: Callable[[Problem], None]) -> Api:
    return replace(api, decls=tuple(sorted(api.decls, key=lambda d: (d.group, d.home, d.name))))
