"""The door to reading."""

from __future__ import annotations

from specloom.document.document import Map
from specloom.features.structured_outputs.settings import Form, Structured

__all__ = ["of_api", "of_operation"]


def of_api(root: Map) -> None:
    """Nothing: it is a matter of single operations."""


def of_operation(node: Map) -> Structured | None:
    given = node.get("x-loom-structured")
    if not isinstance(given, Map) or not isinstance(given.get("format"), str):
        return None
    form = Form.ITEMS if given.get("shape") == Form.ITEMS.value else Form.CHOICES
    tools, resume = (str(given.get(key) or "") for key in ("tools", "resume"))
    return Structured(given["format"], tools, form, resume)
