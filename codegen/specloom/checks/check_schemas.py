"""Named schemas: unique names, no unused ones, unions that can be distinguished."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.document.document import Map, Seq, key_where, where
from specloom.document.operations import Survey
from specloom.document.references import schema_nodes
from specloom.document.regexes import is_explosive
from specloom.ir import Name

__all__ = [
    "check_class_names",
    "check_names",
    "check_patterns",
    "check_required",
    "check_slow_patterns",
    "check_unions",
    "check_unused",
]


def check_names(found: Survey) -> Iterator[Problem]:
    """A schema's name stands once over all files."""
    first: dict[str, Where] = {}
    for file, name, _ in found.named():
        at = _name_where(found, file, name)
        other = first.setdefault(name, at)
        if other != at:
            message = f"a schema called {name!r} is already at {other}"
            yield Problem(at, "E050", message, "rename one, or let the files share one")


def _name_where(found: Survey, file: str, name: str) -> Where:
    holder = found.holders[file]
    return key_where(holder, name)


def check_class_names(found: Survey) -> Iterator[Problem]:
    """No two types get the same class."""
    first: dict[str, tuple[str, Where]] = {}
    names = {name for _, name, _ in found.named()}
    for file, name, _ in found.named():
        at = _name_where(found, file, name)
        other, place = first.setdefault(Name.of(name).camel, (name, at))
        if other != name:
            message = f"{name!r} and {other!r} both become the class {Name.of(name).camel};"
            yield Problem(at, "E051", f"{message} the other one is at {place}", "rename one")
    yield from _check_given_names(found, names)


def _check_given_names(found: Survey, names: set[str]) -> Iterator[Problem]:
    first: dict[str, Map] = {}
    for node in _schemas(found):
        name = node.get("x-loom-name")
        if not isinstance(name, str):
            continue
        other = first.setdefault(name, node)
        if name in names:
            message = f"a schema with an entry of its own is called {name!r} too"
            yield Problem(where(node, "x-loom-name"), "E051", message, "give this one another name")
        elif other != node:
            message = f"another object is called {name!r}: {where(other, 'x-loom-name')}"
            hint = "give one another name, or give both one entry of their own"
            yield Problem(where(node, "x-loom-name"), "E051", message, hint)


def check_unused(found: Survey) -> Iterator[Problem]:
    """Schemas, endpoints and components that no operation reaches."""
    used = found.used()
    for file, name, schema in found.named():
        if id(schema) not in used:
            yield _unused(_name_where(found, file, name), f"the schema {name!r}")
    for file, tree in found.spec.files.items():
        if found.kind(file) == "endpoints":
            for name, item in tree.items():
                if id(item) not in used:
                    yield _unused(key_where(tree, name), f"the path item {name!r}")
    components = found.map(found.spec.root.get("components"))
    for part in ("parameters", "headers", "responses", "requestBodies"):
        entries = found.map(components.get(part))
        for name, entry in entries.items():
            if id(entry) not in used:
                yield _unused(key_where(entries, name), f"components.{part}.{name}")


def _unused(at: Where, what: str) -> Problem:
    hint = "refer to it, or delete it"
    return Problem(at, "W010", f"{what} is not used by any operation", hint, Severity.WARNING)


def check_required(found: Survey) -> Iterator[Problem]:
    """`required` lists properties that are there."""
    for node in _schemas(found):
        required, properties = node.get("required"), node.get("properties")
        if not isinstance(required, Seq) or not isinstance(properties, Map):
            continue
        for index, name in enumerate(required):
            if name not in properties:
                message = f"{name!r} is required, but there is no such property"
                hint = did_you_mean(str(name), [p for p in properties if p not in required])
                yield Problem(where(required, index), "E055", message, hint)


def check_patterns(found: Survey) -> Iterator[Problem]:
    """A `pattern` is a regular expression."""
    for node in _schemas(found):
        pattern = node.get("pattern")
        if isinstance(pattern, str):
            try:
                re.compile(pattern)
            except (re.error, OverflowError, RecursionError) as error:
                message = f"this is no regular expression: {error}"
                hint = "brackets that stand for themselves have a backslash before them"
                yield Problem(where(node, "pattern"), "E033", message, hint)


def check_slow_patterns(found: Survey) -> Iterator[Problem]:
    """A pattern that can be tried in too many ways is a danger to all who match by it."""
    for node in _schemas(found):
        names = node.get("patternProperties")
        patterns = [(node, node.get("pattern"))]
        patterns += [(names, name) for name in names] if isinstance(names, Map) else []
        for holder, pattern in patterns:
            if isinstance(pattern, str) and is_explosive(pattern):
                message = "most engines may take for ever to match this pattern"
                hint = "let no repetition inside another one end where the next could go on"
                at = where(holder, "pattern" if holder is node else pattern)
                yield Problem(at, "W011", message, hint, Severity.WARNING)


def check_unions(found: Survey) -> Iterator[Problem]:
    """Every member of a tagged union has its tag: a const, required, and its own."""
    for node in _schemas(found):
        discriminator, members = node.get("discriminator"), node.get("oneOf")
        if not isinstance(discriminator, Map) or not isinstance(members, Seq):
            continue
        tag = discriminator.get("propertyName")
        if isinstance(tag, str):
            yield from _check_members(found, tag, members)


def _check_members(found: Survey, tag: str, members: Seq) -> Iterator[Problem]:
    first: dict[Any, Where] = {}
    for index, member in enumerate(members):
        at = where(members, index)
        for schema in _flat(found, member, 0):
            values = _tags(found, schema, tag)
            if not values:
                message = f"this member has no const {tag!r}, by which the union tells it apart"
                hint = f"give it properties.{tag}.const"
                yield Problem(at, "E052", message, hint)
            elif tag not in schema.get("required", ()):
                message = f"this member doesn't require its tag {tag!r}"
                yield Problem(at, "E052", message, f"add {tag} to its required")
            for value in values:
                if value in first:
                    message = f"the tag {value!r} is taken; the other member is at {first[value]}"
                    yield Problem(at, "E053", message, "tags tell members apart: one each")
                else:
                    first[value] = at


def check_joined(found: Survey) -> Iterator[Problem]:
    """The path of a joined text leads to a text."""
    for node in _schemas(found):
        joined = node.get("x-loom-joined")
        for settings in joined.values() if isinstance(joined, Map) else ():
            path = str(settings.get("path")) if isinstance(settings, Map) else ""
            step = _lost_step(found, node, path)
            if step:
                message = f"the path leads nowhere at {step!r}"
                yield Problem(where(settings, "path"), "E056", message)


def _lost_step(found: Survey, node: Map, path: str) -> str:
    """The first step of the path that no schema has; empty where it leads to the end."""
    here = [node]
    for step in path.split("."):
        name, _, condition = step.rstrip("]").partition("[")
        tag, _, value = condition.partition("=")
        properties = [found.map(one.get("properties")).get(name) for one in here]
        here = [leaf for one in properties if one is not None for leaf in _flat(found, one, 0)]
        if condition:
            items = [leaf for one in here for leaf in _flat(found, one.get("items"), 0)]
            here = [item for item in items if value in _tags(found, item, tag)]
        if not here:
            return step
    return ""


def _flat(found: Survey, member: Any, depth: int) -> list[Map]:
    """A member, or the members of the union that it is."""
    schema = found.map(member)
    inner = schema.get("oneOf") or schema.get("anyOf")
    if isinstance(inner, list) and "properties" not in schema and depth < 10:
        return [leaf for one in inner for leaf in _flat(found, one, depth + 1)]
    return [schema]


def _tags(found: Survey, schema: Map, tag: str) -> list[Any]:
    properties = schema.get("properties")
    node = found.map(properties.get(tag)) if isinstance(properties, Map) else Map()
    if isinstance(node.get("const"), (str, int)):
        return [node["const"]]
    values = node.get("enum")
    # An enum of tags: several kinds of one shape.
    return [v for v in values if isinstance(v, (str, int))] if isinstance(values, list) else []


def _schemas(found: Survey) -> Iterator[Map]:
    """Every schema that is written anywhere, each once."""
    seen: set[int] = set()
    for file, tree in found.spec.files.items():
        if found.kind(file) not in ("examples", "models"):
            yield from schema_nodes(tree, seen)
