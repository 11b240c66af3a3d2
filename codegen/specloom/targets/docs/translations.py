"""The spec's own texts in other languages, in files of `i18n/<language>/`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.document.document import Map, key_where
from specloom.document.files import read_map
from specloom.ir import Api
from specloom.targets.docs.links import group_of

FOLDER = "i18n"


@dataclass(frozen=True)
class Translation:
    """The texts of one language: the trees of its files, and all of them as one."""

    files: tuple[Map, ...]
    texts: Mapping[str, Any]


Translations = Mapping[str, Translation]


def read_translations(spec: Path) -> tuple[dict[str, Translation], list[Problem]]:
    """The translations of a spec by language, and what is wrong with their files."""
    files: dict[str, list[Map]] = {}
    problems: list[Problem] = []
    folder = spec / FOLDER
    for path in sorted((*folder.glob("*.yaml"), *folder.glob("*/*.yaml"))):
        shown = path.relative_to(folder).as_posix()
        tree, errors = read_map(path, f"{spec.name}/{FOLDER}/{shown}")
        problems += errors
        if tree is not None:
            language = path.stem if path.parent == folder else path.parent.name
            files.setdefault(language, []).append(tree)
    found = {}
    for language, trees in files.items():
        texts: dict[str, Any] = {}
        for tree in trees:
            problems += _add(texts, tree, ())
        found[language] = Translation(tuple(trees), texts)
    return found, problems


def _add(texts: dict[str, Any], tree: Map, path: tuple[str, ...]) -> Iterator[Problem]:
    """Copy `tree` into `texts`; a text that is there already is a problem."""
    for key, value in tree.items():
        if isinstance(value, Map) and isinstance(texts.setdefault(key, {}), dict):
            yield from _add(texts[key], value, (*path, key))
        elif texts.get(key):
            message = f"{_shown((*path, key))} is translated twice"
            yield Problem(key_where(tree, key), "D004", message, "keep one of them")
        else:
            texts[key] = value


def check_translations(
    translations: Translations, api: Api, added: Iterable[tuple[str, ...]]
) -> list[Problem]:
    """What a translation leaves out, and what in it belongs to nothing.

    `added` are the paths of what features want besides.
    """
    wanted = {*_wanted(api), *added}
    optional = set(_optional(api))
    problems: list[Problem] = []
    for language, translation in translations.items():
        there = dict(leaf for tree in translation.files for leaf in _leaves(tree, ()))
        for path in sorted(wanted - set(there)):
            message = f"{_shown(path)} is not translated into {language!r}"
            position, depth = _nearest(translation.files, path, Where(f"{FOLDER}/{language}"))
            hint = f"add {_shown(path[depth:])} here" if depth else f"add {_shown(path)}"
            problems.append(Problem(position, "D001", message, hint, Severity.WARNING))
        for path, position in there.items():
            if path not in wanted and path not in optional:
                message = f"{_shown(path)} is translated, but the spec has nothing of that name"
                near = did_you_mean(_shown(path), map(_shown, wanted - set(there)))
                hint = near or "remove it"
                problems.append(Problem(position, "D002", message, hint, Severity.WARNING))
    return problems


def _nearest(files: Sequence[Map], path: tuple[str, ...], start: Where) -> tuple[Where, int]:
    """The place of the deepest key on the way to `path` that is there, and how deep it is."""
    found = [(*_deepest(tree, path, start), tree.file) for tree in files]
    deepest = max(depth for _, depth, _ in found)
    places = [(position, file) for position, depth, file in found if depth == deepest]
    if len(places) > 1:
        # Of a section that several files have, the one of the resource is meant.
        resource = path[1].partition(".")[0]
        places = [place for place in places if PurePosixPath(place[1]).stem == resource]
    return (places[0][0], deepest) if len(places) == 1 else (start, 0)


def _deepest(tree: Map, path: tuple[str, ...], start: Where) -> tuple[Where, int]:
    node, position = tree, start
    for depth, key in enumerate(path):
        if key not in node:
            return position, depth
        position = key_where(node, key)
        below = node[key]
        if not isinstance(below, Map):
            return position, depth + 1
        node = below
    return position, len(path)


def _shown(path: tuple[str, ...]) -> str:
    return " → ".join(path)


def _leaves(node: Map, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Where]]:
    for key, value in node.items():
        if isinstance(value, Map):
            yield from _leaves(value, (*path, str(key)))
        else:
            yield (*path, str(key)), key_where(node, key)


def _wanted(api: Api) -> Iterator[tuple[str, ...]]:
    """Every text that a translation has to have: summaries, titles, and what they head."""
    yield from _texts(("api",), {"summary": api.summary, "description": api.doc})
    for tag in api.tags:
        yield from _texts(("tags", tag.name), {"summary": tag.summary, "description": tag.doc})
    for op in api.operations():
        yield from _texts(("operations", op.id), {"summary": op.summary, "description": op.doc})
        yield from _texts(("failures",), {error.status: error.doc for error in op.error_responses})
        for example in op.examples:
            if example.summary == op.summary:
                continue  # it has the operation's title, in every language
            yield from _texts(("examples", op.id), {example.name: example.summary})


def _texts(path: tuple[str, ...], texts: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    for key, text in texts.items():
        if text:
            yield *path, key


def _optional(api: Api) -> Iterator[tuple[str, ...]]:
    yield "api", "title"
    yield from (("groups", group_of(decl)) for decl in api.decls)
    for op in api.operations():
        yield from (("examples", op.id, e.name) for e in op.examples if e.summary == op.summary)
