"""One order of declarations, whatever the order of reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from codegen.ir import Api
from codegen.problems import Problem


def order(api: Api, report: Callable[[Problem], None]) -> Api:
    return replace(api, decls=tuple(sorted(api.decls, key=lambda d: (d.group, d.home, d.name))))
