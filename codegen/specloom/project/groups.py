"""Which file of our layout each path and each schema of a document goes to."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from specloom.document.document import Map
from specloom.document.load import bundled
from specloom.document.operations import METHODS
from specloom.document.references import references
from specloom.file_names import file_stem, shortened
from specloom.ir.names import singular, snake, words

__all__ = ["Layout", "layout"]

SHARED = "shared"
_FEW = 8
_MANY = 60


@dataclass(frozen=True, slots=True)
class Layout:
    """`paths` and `webhooks` by their keys: (file's stem, entry); `schemas` by name: a stem."""

    paths: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    webhooks: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    schemas: Mapping[str, str] = field(default_factory=dict)


def layout(document: Map) -> Layout:
    """Paths go by their first tag, or by their first word where tags don't tell them apart;
    schemas go to the resource that uses them, or to `shared`."""
    paths = _items(document.get("paths"))
    stems = _path_stems(paths)
    hooks = _items(document.get("webhooks"))
    taken: dict[str, set[str]] = defaultdict(set)
    placed = {path: (stems[path], _entry(path, taken[stems[path]])) for path in paths}
    free: set[str] = set()
    webhooks = {name: ("webhooks", _hook(name, free)) for name in hooks}
    if any(stem == "webhooks" for stem in stems.values()) and hooks:
        webhooks = {name: ("webhook_events", entry) for name, (_, entry) in webhooks.items()}
    return Layout(placed, webhooks, _schema_stems(document, stems))


def _items(held: Any) -> dict[str, Map]:
    """Path items that can move: those that are no references themselves, nor extensions."""
    return {
        name: node
        for name, node in (held.items() if isinstance(held, Map) else ())
        if isinstance(node, Map) and node and "$ref" not in node and not name.startswith("x-")
    }


# Paths


def _path_stems(paths: Mapping[str, Map]) -> dict[str, str]:
    tags = {path: _tag(item) for path, item in paths.items()}
    if len(set(tags.values())) < 2:
        tags = dict.fromkeys(paths, "")
    made = {path: snake(tag) or _first_word(path) for path, tag in tags.items()}
    return {path: _stem(name) for path, name in made.items()}


def _tag(item: Map) -> str:
    for method in METHODS:
        operation = item.get(method)
        tags = operation.get("tags") if isinstance(operation, Map) else None
        if isinstance(tags, list) and tags and isinstance(tags[0], str) and words(tags[0]):
            return tags[0]
    return ""


def _first_word(path: str) -> str:
    said = [part for part in path.split("/") if part and not part.startswith("{")]
    telling = [p for p in said if not re.fullmatch(r"v[0-9.]+|api|rest|[0-9.-]+", p, re.I)]
    return snake((telling or said or ["root"])[0]) or "root"


def _stem(name: str) -> str:
    """A file's name that every file system takes, plain ASCII as the dialect has it."""
    ascii_ = re.sub(r"[^a-z0-9_]+", "_", name.lower()).strip("_")
    starts_well = ascii_[:1].isalpha()
    return file_stem(shortened(ascii_ if starts_well else f"paths_{ascii_}".strip("_"), 60))


def _entry(path: str, taken: set[str]) -> str:
    """The short name of a path item: the last words of its path that no other has."""
    parts = [part for part in re.split(r"[/:]", path) if part]
    said = [_word(part, parts[i - 1] if i else "") for i, part in enumerate(parts)]
    for size in range(1, len(said) + 1):
        name = _entry_name("_".join(word for word in said[-size:] if word))
        if name not in taken:
            break
    else:
        name = _unused(_entry_name("_".join(said)), taken)
    taken.add(name)
    return name


def _word(part: str, before: str) -> str:
    if not part.startswith("{"):
        return snake(part) if words(part) else ""
    # `/pets/{petId}` is one pet; a parameter behind another one goes by its own name.
    one = snake(singular(snake(before))) if words(before) and not before.startswith("{") else ""
    same = one == (snake(before) if words(before) else "")
    inner = snake(part) if words(part) else ""
    return one if one and not same else f"by_{inner}" if inner else "item"


def _entry_name(text: str) -> str:
    ascii_ = re.sub(r"[^a-z0-9_]+", "_", text.lower()).strip("_")
    return shortened(ascii_ if ascii_[:1].isalpha() else f"path_{ascii_}".strip("_"), 80)


def _hook(name: str, taken: set[str]) -> str:
    entry = _unused(_entry_name(snake(name) if words(name) else "event"), taken)
    taken.add(entry)
    return entry


def _unused(name: str, taken: set[str]) -> str:
    number = 2
    found = name
    while found in taken:
        found = f"{name}_{number}"
        number += 1
    return found


# Schemas


def _schema_stems(document: Map, stems: Mapping[str, str]) -> dict[str, str]:
    components = document.get("components")
    held = components.get("schemas") if isinstance(components, Map) else None
    if not isinstance(held, Map):
        return {}
    stem_files = bundled(document)
    if stem_files:
        return {name: _stem(stem_files.get(name, SHARED)) for name in held}
    users = _users(document, held, stems)
    files = set(stems.values())
    known: dict[str, str] = {}
    for name in held:
        groups = users.get(name, set())
        known[name] = next(iter(groups)) if len(groups) == 1 else _by_name(name, files)
    return _divided(known)


def _users(document: Map, held: Map, stems: Mapping[str, str]) -> dict[str, set[str]]:
    """The groups that use each schema, by way of others too."""
    uses = {name: _named(node) for name, node in held.items()}
    others = {
        f"/{kind}/{name}": _pointers(node)
        for kind, entries in document["components"].items()
        if kind != "schemas" and isinstance(entries, Map)
        for name, node in entries.items()
    }
    found: dict[str, set[str]] = defaultdict(set)
    by_group: dict[str, set[str]] = defaultdict(set)
    for path, stem in stems.items():
        by_group[stem] |= _pointers(document["paths"][path])
    for stem, pointers in by_group.items():
        waiting, seen = list(pointers), set(pointers)
        while waiting:
            kind, _, name = waiting.pop()[1:].partition("/")
            following = others.get(f"/{kind}/{name}", set())
            if kind == "schemas":
                found[name].add(stem)
                following = {f"/schemas/{each}" for each in uses.get(name, ())}
            waiting += following - seen
            seen |= following
    return found


def _named(node: Any) -> set[str]:
    return {p[len("/schemas/") :] for p in _pointers(node) if p.startswith("/schemas/")}


_COMPONENT = re.compile(r"#/components/([^/]+)/([^/]+)")


def _pointers(node: Any) -> set[str]:
    """`/kind/name` of each component that is referred to below `node`."""
    found = set()
    for reference in references(node, set(), False) if isinstance(node, Map) else ():
        match = _COMPONENT.match(reference["$ref"])
        if match:
            found.add(f"/{match[1]}/{match[2]}")
    return found


def _by_name(name: str, files: set[str]) -> str:
    """The resource whose name a schema's name starts with: `UserRole` belongs to `users`."""
    said = [word.lower() for word in words(name)]
    for size in range(min(len(said), 4), 0, -1):
        start = "_".join(said[:size])
        for stem in sorted(files):
            if stem == start or singular(stem) == start:
                return stem
    return SHARED


def _divided(known: dict[str, str]) -> dict[str, str]:
    """Many shared schemas go by the first word of their names, where enough have it."""
    shared = [name for name, stem in known.items() if stem == SHARED]
    if len(shared) <= _MANY:
        return known
    first = {name: next(iter(words(name)), "").lower() for name in shared}
    common = {word for word, count in Counter(first.values()).items() if count >= _FEW and word}
    divided = {name: _stem(word) for name, word in first.items() if word in common}
    return {**known, **divided}
