"""YAML files of a catalogue → `Catalogue`; every problem has its place."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs

from specloom.diagnostics.problems import Problem, SpecError, Where, has_errors
from specloom.document.document import Map, Seq, where
from specloom.document.files import read_map
from specloom.document.wording import describe, locate, relevant_errors
from specloom.features.model_catalogue.entries import Entries, read_cards
from specloom.features.model_catalogue.model import Catalogue, FactSource
from specloom.features.model_catalogue.rules import read_rules
from specloom.shipped import shipped

__all__ = ["SETTINGS", "catalogue_of", "find", "load"]

SETTINGS = "catalogue.yaml"
"""The file that makes a folder a catalogue (`spec/models` may be anything in another project)."""


def find(spec: Path | None = None) -> Path:
    """The catalogue's folder: that of `spec`, else of ./spec, else the shipped one.

    Raises SpecError where `spec` is given and holds none, or none is there at all.
    """
    if spec is not None:
        folder = _folder(spec)
        if folder is None:
            hint = f"a catalogue is a folder with a {SETTINGS}; spec/models has one"
            raise SpecError([Problem(Where(str(spec)), "M001", "no model catalogue here", hint)])
        return folder
    found = _folder(Path("spec")) or _folder(shipped("spec"))
    if found is None:
        hint = "name the spec with --spec DIR"
        raise SpecError([Problem(Where("."), "M001", "this installation has no catalogue", hint)])
    return found


def _folder(spec: Path) -> Path | None:
    for folder in (spec / "models", spec):
        if (folder / SETTINGS).is_file():
            return folder
    return None


def load(spec_dir: Path) -> Catalogue:
    """The catalogue in `spec_dir` (a spec with a folder `models`, or that folder itself).

    Raises SpecError with every problem that keeps the files from being understood;
    `check` tells what is wrong with what they say.
    """
    folder = find(spec_dir)
    problems: list[Problem] = []
    trees: dict[str, Map] = {}
    for path in _files(folder):
        tree, found = read_map(path, _shown(path))
        problems += found
        if tree is not None:
            trees[path.stem] = tree
    return catalogue_of(trees, _shown(folder), problems)


def catalogue_of(
    trees: Mapping[str, Map], folder: str, unread: Sequence[Problem] = ()
) -> Catalogue:
    """The catalogue that the files of `folder` are, by their names without suffix.

    Raises SpecError as `load` does, with the problems `unread` of reading them.
    """
    problems = list(unread)
    settings: Map | None = None
    families: list[Map] = []
    rules: list[Map] = []
    for stem, tree in trees.items():
        part = _part(stem, tree)
        found = _misfits(tree, part)
        problems += found
        if found:
            continue
        if part == "settings":
            settings = tree
        else:
            (rules if part == "rules" else families).append(tree)
    if has_errors(problems) or settings is None:
        raise SpecError(problems or [Problem(Where(folder), "M001", f"no {SETTINGS}")])
    sources, found = _sources(settings)
    problems += found
    entries = Entries.of(families)
    cards, found = read_cards(entries)
    problems += found
    made, found = read_rules(rules, cards)
    problems += found
    if has_errors(problems):
        raise SpecError(problems)
    return Catalogue(
        provider=settings["provider"],
        cards=cards,
        rules=tuple(made),
        base=settings.get("base", ""),
        sources=sources,
        file_sources=tuple(pair for tree in families for pair in _named_sources(tree)),
        kinds=dict(settings["kinds"]),
        modalities=tuple(settings["modalities"]),
        features=dict(settings["features"]),
        undescribed_endpoints=_places(settings, "undescribed_endpoints"),
        prefixes=tuple(settings.get("prefixes", ())),
        foreign_prefixes=tuple(settings.get("foreign_prefixes", ())),
        id_shapes=tuple(settings.get("id_shapes", ())),
    )


def _sources(settings: Map) -> tuple[dict[str, FactSource], list[Problem]]:
    sources: dict[str, FactSource] = {}
    problems = []
    for name, node in settings.get("sources", {}).items():
        try:
            day = date.fromisoformat(node["looked_up"])
        except ValueError:
            message = f"{node['looked_up']} is not a date"
            problems.append(Problem(where(node, "looked_up"), "M004", message, "write YYYY-MM-DD"))
            continue
        sources[name] = FactSource(node["title"], node["url"], day)
    return sources, problems


def _named_sources(tree: Map) -> list[tuple[str, Where]]:
    value = tree.get("source", Seq())
    if isinstance(value, str):
        return [(value, where(tree, "source"))]
    return [(name, where(value, index)) for index, name in enumerate(value)]


def _places(settings: Map, key: str) -> dict[str, Where]:
    items = settings.get(key, ())
    return {item: where(items, index) for index, item in enumerate(items)}


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.suffix in (".yaml", ".yml"))
    except OSError as error:
        reason = f"can't read the catalogue: {error.strerror}"
        raise SpecError([Problem(Where(_shown(folder)), "M001", reason)]) from None


def _shown(path: Path) -> str:
    try:
        return path.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except (ValueError, OSError):
        return os.fspath(path)


def _part(stem: str, tree: Map) -> str:
    if f"{stem}.yaml" == SETTINGS:
        return "settings"
    return "rules" if "rules" in tree else "family"


@cache
def _schema() -> Mapping[str, Any]:
    schema: dict[str, Any] = json.loads(shipped("spec/models.schema.json").read_text("utf-8"))
    return schema


def _schema_of(part: str) -> dict[str, Any]:
    return {**{k: v for k, v in _schema().items() if k != "anyOf"}, "$ref": f"#/$defs/{part}"}


@cache
def _quick(part: str) -> jsonschema_rs.Draft202012Validator:
    """Says whether a file fits, which nearly all do; why not is for the slow one to say."""
    return jsonschema_rs.Draft202012Validator(_schema_of(part))


def _fits(tree: Map, part: str) -> bool:
    try:
        return _quick(part).is_valid(tree)
    except ValueError:
        return False


def _misfits(tree: Map, part: str) -> list[Problem]:
    if _fits(tree, part):
        return []
    errors = relevant_errors(jsonschema.Draft202012Validator(_schema_of(part)).iter_errors(tree))
    return [Problem(locate(error, tree), "M002", *describe(error)) for error in errors]
