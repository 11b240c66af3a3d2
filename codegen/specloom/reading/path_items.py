"""Path items → the operations in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.document.document import Map, where
from specloom.document.operations import methods
from specloom.reading.context import Context

__all__ = ["left_out", "of_path"]

_NO_TOKEN = re.compile(r"[^\w!#$%&'*+.^`|~-]|\A\Z", re.ASCII)


def of_path(context: Context, item: Map) -> Iterator[tuple[str, Map]]:
    """The HTTP methods of a path item with their operations, those of 3.2 included."""
    for method, holder in methods(item):
        # Some documents keep each operation in a file of its own.
        operation = context.follow(holder.get(method))
        if _NO_TOKEN.search(method):
            what = f"no request can have the method {method!r}"
            context.report(where(holder, method), "G015", what, "a method is one word")
        elif isinstance(operation, Map):
            yield method, operation
        elif holder.get(method) is not None:
            left_out(context, holder, method, f"the operation {method.upper()} isn't generated")


def left_out(context: Context, holder: Map, key: str, what: str) -> None:
    found = holder.get(key)
    wrong = "its reference leads nowhere" if isinstance(found, Map) else "it is no mapping"
    context.report(where(holder, key), "G015", f"{what}: {wrong}", "describe it as OpenAPI has it")
