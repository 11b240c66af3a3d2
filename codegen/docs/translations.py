"""The spec's own texts in other languages: `i18n/<language>.yaml` beside the description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from codegen.catalogue import Catalogue
from codegen.docs.links import group_of
from codegen.ir import Api
from codegen.problems import Problem, Severity, Where
from codegen.spec.document import Map, key_where
from codegen.spec.files import read_map
from codegen.spec.hints import did_you_mean

FOLDER = "i18n"

Translations = Mapping[str, Map]


def read_translations(spec: Path) -> tuple[dict[str, Map], list[Problem]]:
    """The translations of a spec by language, and what is wrong with their files."""
    found: dict[str, Map] = {}
    problems: list[Problem] = []
    for path in sorted((spec / FOLDER).glob("*.yaml")):
        tree, told = read_map(
            path, f"{spec.name}/{FOLDER}/{path.name}" if spec.is_dir() else path.name
        )
        problems += told
        if tree is not None:
            found[path.stem] = tree
    return found, problems


def check_translations(
    translations: Translations, api: Api, catalogue: Catalogue | None
) -> list[Problem]:
    """What a translation leaves out, and what in it belongs to nothing."""
    wanted = set(_wanted(api, catalogue))
    optional = set(_optional(api))
    problems: list[Problem] = []
    for language, tree in translations.items():
        there = dict(_leaves(tree, ()))
        for path in sorted(wanted - set(there)):
            message = f"{_shown(path)} is not translated into {language!r}"
            place, depth = _nearest(tree, path, Where(f"{FOLDER}/{language}.yaml"))
            hint = f"add {_shown(path[depth:])} here" if depth else f"add {_shown(path)}"
            problems.append(Problem(place, "D001", message, hint, Severity.WARNING))
        for path, place in there.items():
            if path not in wanted and path not in optional:
                message = f"{_shown(path)} is translated, but the spec has nothing of that name"
                near = did_you_mean(_shown(path), map(_shown, wanted - set(there)))
                hint = near or "remove it"
                problems.append(Problem(place, "D002", message, hint, Severity.WARNING))
    return problems


def _nearest(tree: Map, path: tuple[str, ...], start: Where) -> tuple[Where, int]:
    """The place of the deepest key on the way to `path` that is there, and how deep it is."""
    node, place = tree, start
    for depth, key in enumerate(path):
        if key not in node:
            return place, depth
        place = key_where(node, key)
        below = node[key]
        if not isinstance(below, Map):
            return place, depth + 1
        node = below
    return place, len(path)


def _shown(path: tuple[str, ...]) -> str:
    return " → ".join(path)


def _leaves(node: Map, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Where]]:
    for key, value in node.items():
        if isinstance(value, Map):
            yield from _leaves(value, (*path, str(key)))
        else:
            yield (*path, str(key)), key_where(node, key)


def _wanted(api: Api, catalogue: Catalogue | None) -> Iterator[tuple[str, ...]]:
    """Every text that a translation has to have: summaries, titles, and what they head."""
    yield from _texts(("api",), {"summary": api.summary, "description": api.doc})
    for tag in api.tags:
        yield from _texts(("tags", tag.name), {"summary": tag.summary, "description": tag.doc})
    for op in api.operations():
        yield from _texts(("operations", op.id), {"summary": op.summary, "description": op.doc})
        yield from _texts(("failures",), {failure.status: failure.doc for failure in op.failures})
        for example in op.examples:
            yield from _texts(("examples", op.id), {example.name: example.summary})
    if catalogue is None:
        return
    for kind in catalogue.kinds:
        yield "kinds", kind, "name"
        yield "kinds", kind, "description"
    for feature in catalogue.features:
        yield "features", feature
    for rule in catalogue.rules:
        yield "rules", rule.id, "reason"
        yield "rules", rule.id, "instead"
    for card in catalogue:
        if card.replacement_note and card.shutdown is not None:
            yield "notes", card.replacement_note


def _texts(path: tuple[str, ...], texts: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    for key, text in texts.items():
        if text:
            yield *path, key


def _optional(api: Api) -> Iterator[tuple[str, ...]]:
    yield "api", "title"
    yield from (("groups", group_of(decl)) for decl in api.decls)
