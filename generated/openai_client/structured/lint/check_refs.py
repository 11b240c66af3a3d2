# fmt: off
# pyright: basic
"""Rules about `$ref`."""

from __future__ import annotations

from typing import Any

from .pointer import MISSING, resolve, split_fragment

from .registry import Checks, Report
from .values import listed
from .walk import Node

__all__ = ["CHECKS", "DEFINITIONS", "brought_along"]

CHECKS = Checks()
on = CHECKS.on

DEFINITIONS = ("$defs", "definitions")
_NOT_FOUND = "In context={ctx}, reference to component {ref} which was not found in the schema."


@on("$ref", "SO040")
def stands_alone(node: Node, report: Report) -> None:
    if not node.live:
        return
    beside = [key for key in node.schema if key != "$ref"]
    if node.parent is None:
        beside = [key for key in beside if key not in DEFINITIONS]
    if beside:
        keys = "{" + ", ".join(repr(str(key)) for key in beside) + "}"
        report("SO040", node, "$ref", names=listed(beside), keys=keys)


@on("$ref", "SO041", "SO042", "U7", "U8")
def points_to_a_definition(node: Node, report: Report) -> None:
    ref = node.schema["$ref"]
    if not node.live or not isinstance(ref, str):
        return
    shown = f"'{ref}'"
    if not ref.startswith("#"):
        report("SO041", node, "$ref", ref=shown)
        return
    tokens = split_fragment(ref)
    if tokens is None:
        report("U8", node, "$ref", ref=shown)
        return
    if not tokens:
        return
    if resolve(report.root.schema, tokens) is MISSING:
        what, fix = "leads nowhere", _nearest(node, tokens, report)
        report("SO042", node, "$ref", said=_NOT_FOUND, ref=shown, what=what, fix=fix)
    elif len(tokens) == 2 and tokens[0] in DEFINITIONS:
        if "~" in ref or "%" in ref:
            report("U8", node, "$ref", ref=shown)
    elif len(tokens) > 2 and tokens[-2] in DEFINITIONS:
        report("U7", node, "$ref", ref=shown)
    else:
        what = "doesn't point to a top-level definition"
        fix = "move what it points to into `$defs` and point to it there"
        report("SO042", node, "$ref", ref=shown, what=what, fix=fix)


def _nearest(node: Node, tokens: tuple[str, ...], report: Report) -> str:
    found = brought_along(node, tokens)
    if found is not None:
        owner, holder = found
        return f"move the definition from '{owner.pointer(holder)}' to the root"
    name = tokens[-1]
    for holder in DEFINITIONS:
        known: Any = report.root.schema.get(holder)
        if isinstance(known, dict) and name in known:
            return f"did you mean '#/{holder}/{name}'?"
    return "add the definition to `$defs`"


def brought_along(node: Node, tokens: tuple[str, ...]) -> tuple[Node, str] | None:
    """The nearest schema around a `$ref` that has the definition itself, and its keyword.

    A reference is read from the root of the whole document, so it doesn't find that one.
    """
    if len(tokens) != 2 or tokens[0] not in DEFINITIONS:
        return None
    owner: Node | None = node
    while owner is not None and owner.parent is not None:
        for holder in DEFINITIONS:
            known = owner.schema.get(holder)
            if isinstance(known, dict) and isinstance(known.get(tokens[1]), dict):
                return owner, holder
        owner = owner.parent
    return None


@on("$id", "U14")
def identifiers_stand_at_the_root(node: Node, report: Report) -> None:
    if node.parent is not None:
        report("U14", node, "$id", keyword="$id")


@on("$ref", "T13")
def starts_with_a_hash(node: Node, report: Report) -> None:
    ref = node.schema["$ref"]
    if not isinstance(ref, str):
        return
    bare = ref.removeprefix("/")
    if bare.startswith(("$defs/", "definitions/")):
        fix = f"write '#/{bare}'"
        report("T13", node, "$ref", what=f"'{ref}' is a remote reference", fix=fix)


@on("definitions", "T13")
def one_place_for_definitions(node: Node, report: Report) -> None:
    if "$defs" in node.schema and isinstance(node.schema["definitions"], dict):
        what = "this schema has `definitions` and `$defs`"
        report("T13", node, "definitions", what=what, fix="move all of them to `$defs`")
