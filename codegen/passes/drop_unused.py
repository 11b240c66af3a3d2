"""Declarations that no operation reaches → none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from codegen.ir import Api, Usage
from codegen.problems import Problem


def drop_unused(api: Api, report: Callable[[Problem], None]) -> Api:
    return replace(api, decls=tuple(d for d in api.decls if d.usage is not Usage.NONE))
