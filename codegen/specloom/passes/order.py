"""One order of declarations, whatever the order of reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api


def order(api: Api, report: Callable[[Problem], None]) -> Api:
    return replace(api, decls=tuple(sorted(api.decls, key=lambda d: (d.group, d.home, d.name))))
