"""Declarations that no operation reaches → none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api, Usage


def drop_unused(api: Api, report: Callable[[Problem], None]) -> Api:
    return replace(api, decls=tuple(d for d in api.decls if d.usage is not Usage.NONE))
