"""References between the files of a spec: which file, which value in it, or why neither."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from specloom.diagnostics.near_misses import LISTED_TOO, did_you_mean, looks_like
from specloom.diagnostics.problems import Problem, SpecError, Where
from specloom.document.document import Map, Seq, where
from specloom.document.files import read_map
from specloom.document.identifiers import Identified, Resource, anchors_in
from specloom.document.inline_refs import Splicer, may_splice
from specloom.document.pointer import last, unescape
from specloom.document.references import objects

__all__ = ["SUFFIXES", "Loader", "Target", "is_reference", "names_in", "outside"]

SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference leads to: the value, its file, its JSON pointer and its last token.

    `name` is the file's stem where the reference names a whole file; `anchor` is the name by
    which the reference knows it.
    """

    node: Any
    file: str
    pointer: str
    name: str
    anchor: str = ""

    @property
    def group(self) -> str:
        """`pets` for what is in `schemas/pets.yaml` or in a file below `schemas/pets/`."""
        *folders, file = PurePosixPath(self.file).parts
        if folders[-2:-1] == ["schemas"]:
            return folders[-1]
        return PurePosixPath(file).stem if folders[-1:] == ["schemas"] else ""


def is_reference(node: Any) -> bool:
    return isinstance(node, Map) and isinstance(node.get("$ref"), str)


class Loader:
    """Reads each file once, resolves references between files."""

    def __init__(self, root_path: Path) -> None:
        self.base = root_path.parent
        self.root_path = root_path.absolute()
        self.folder = root_path.parent.resolve()
        self.files: dict[str, Map] = {}
        self.trees: dict[Path, Map | None] = {}
        self.paths: dict[str, Path] = {}
        self.problems: list[Problem] = []
        # Files of data, in which `$ref` is somebody's key.
        self.data: set[str] = set()
        self.guests: dict[str, str] = {}
        self.ends: dict[int, tuple[Map, Target]] = {}
        self.anchors: dict[int, tuple[Map, dict[str, Resource]]] = {}
        self.identified = Identified()
        self.hints_left = 100
        self.splicer = Splicer(self.resolve)

    def read(self, actual: Path, display: str) -> Map | None:
        """The tree of a file; its problems are noted the first time."""
        if actual not in self.trees:
            tree, problems = read_map(actual, display)
            self.trees[actual] = tree
            self.problems += problems
            if tree is not None:
                self.files[display] = tree
                # A root that is a symlink still refers to its neighbours.
                self.paths[display] = actual if self.files.keys() - {display} else self.root_path
        return self.trees[actual]

    def resolve_all(self, root: Map, splice: bool) -> list[Problem]:
        """A problem for each reference that leads nowhere; loads all that is reached.

        With `splice`, maps and lists by reference are put in place.
        """
        problems: list[Problem] = []
        broken: list[tuple[Map, tuple[Problem, ...]]] = []
        seen: set[int] = set()
        done: set[str] = set()
        foreign = splice
        while fresh := [file for file in self.files if file not in done | self.data]:
            for file in fresh if _has_identities(root) else ():
                problems += self.identified.add(self.files[file], file)
            for file in fresh:
                done.add(file)
                for node in objects(self.files[file], seen):
                    if splice and may_splice(node):
                        problems += self.splicer.all(root)
                        splice = False
                    if is_reference(node) or isinstance(node.get("$dynamicRef"), str):
                        found = self.wrong(node)
                        broken += [(node, found)] if found else []
                    elif foreign and _no_reference(node):
                        message = f"a reference is a text, and this is none: {node['$ref']}"
                        problems += _failure(node, "E024", message).problems
        for node, found in broken:
            # A schema may have got its URI from a file that was read later.
            problems += self.wrong(node) if self.identified.resources else found
        return problems

    def wrong(self, node: Map) -> tuple[Problem, ...]:
        try:
            self.resolve(node)
        except SpecError as error:
            return tuple(error.problems)
        return ()

    def resolve(self, node: Map) -> Target:
        first = node
        seen: set[tuple[str, str]] = set()
        passed: list[Map] = []
        while True:
            passed.append(node)
            known = self.ends.get(id(node))
            target = known[1] if known else self.step(node, frozenset())
            if not _only_refers(target.node):
                # A long chain is walked once, not once from each of its links.
                self.ends.update((id(link), (link, target)) for link in passed)
                return target
            place = (target.file, target.pointer)
            if place in seen:
                message = f"this reference leads round in a circle: {first['$ref']}"
                raise _failure(first, "E023", message, "make one of them a schema of its own")
            seen.add(place)
            node = target.node

    def step(self, node: Map, passed: frozenset[int]) -> Target:
        """One hop of a reference. `passed` holds the nodes that are being resolved already."""
        # Without other schemas in between, a dynamic reference is one to the anchor beside it.
        reference = _text_of(node)
        if id(node) in passed:
            message = f"this reference leads through itself: {reference}"
            raise _failure(node, "E023", message)
        address, _, fragment = reference.partition("#")
        try:
            pointer = unquote(fragment, errors="strict")
        except UnicodeDecodeError:
            raise _failure(node, "E024", f"this fragment is not UTF-8: #{fragment}") from None
        resource = self.identified.find(node, address, pointer)
        if resource is None:
            resource = Resource(*self.document(node, address), "")
        return self.inside(node, resource, pointer, passed)

    def inside(self, node: Map, resource: Resource, pointer: str, passed: frozenset[int]) -> Target:
        """What a fragment means in a file, or in a schema that has an identity."""
        whole = resource.pointer + (pointer if pointer.startswith("/") else "")
        if pointer == "":
            name = last(whole) if whole else PurePosixPath(resource.file).stem
            return Target(resource.node, resource.file, whole, name)
        if not pointer.startswith("/"):
            return self.anchor(node, resource, pointer)
        value = self.walk(node, resource.node, pointer, passed | {id(node)})
        return Target(value, resource.file, whole, last(pointer))

    def document(self, node: Map, address: str) -> tuple[Map, str]:
        """The tree and display path of the file part of a reference."""
        if not address:
            file = self.guests.get(node.file, node.file)
            return self.files[file], file
        display, actual = self.locate(node, address)
        if not actual.is_file():
            near = did_you_mean(actual.name, names_in(actual.parent)) or self.beside(node, actual)
            raise _failure(node, "E020", f"no file is at {display}", near)
        tree = self.read(actual, display)
        if tree is None:
            message = f"{display} can't be read"
            raise _failure(node, "E020", message, LISTED_TOO)
        return tree, tree.file

    def locate(self, node: Map, address: str) -> tuple[str, Path]:
        if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", address):
            hint = "copy what it leads to into the spec's folder and refer to that"
            raise _failure(node, "E021", f"this leads out of the files: {address}", hint)
        if "\\" in address or "\0" in address or "?" in address:
            message = f"this is not a relative URI reference: {address!r}"
            raise _failure(node, "E024", message, "separate folders with '/'")
        here = self.paths[self.guests.get(node.file, node.file)].parent
        name = unquote(address)
        if "\0" in name:
            raise _failure(node, "E024", f"this is not a relative URI reference: {address!r}")
        try:
            actual = (here / name).resolve()
        except (OSError, RuntimeError, ValueError):
            raise _failure(node, "E020", f"no file is at {address!r}") from None
        if name.startswith("/") or not actual.is_relative_to(self.folder):
            problem = outside(where(node, "$ref"), address)
            raise SpecError([problem])
        display = (self.base / actual.relative_to(self.folder)).as_posix()
        if actual.suffix.lower() not in SUFFIXES:
            raise _failure(node, "E020", f"{display} is neither YAML nor JSON by its name")
        return display, actual

    def walk(self, node: Map, tree: Any, pointer: str, passed: frozenset[int]) -> Any:
        value = tree
        walked = ""
        for token in pointer[1:].split("/"):
            key = unescape(token)
            while is_reference(value) and key not in value:
                value = self.step(value, passed).node
            if isinstance(value, Map) and key in value:
                value = value[key]
            elif isinstance(value, Seq) and key.isdecimal() and int(key) < len(value):
                value = value[int(key)]
            else:
                raise self.nowhere(node, value, walked, key)
            walked += f"/{token}"
        return value

    def nowhere(self, node: Map, value: Any, walked: str, key: str) -> SpecError:
        place = f"#{walked}" if walked else "the file's top"
        message = f"{_text_of(node)!r} leads nowhere: nothing is called {key[:80]!r} at {place}"
        hint = ""
        # Near misses are looked for among thousands of names: not for thousands of references.
        if self.hints_left > 0:
            self.hints_left -= 1
            hint = did_you_mean(key, value if isinstance(value, Map) else ())
            hint = self.elsewhere(node, key) or hint
        return _failure(node, "E020", message, hint)

    def beside(self, node: Map, missing: Path) -> str:
        """A hint with the path of a file of that name in another folder."""
        found = [path for path in self.paths.values() if path.name == missing.name]
        if not found or node.file not in self.paths:
            return ""
        here = self.paths[node.file].parent
        near = max(found, key=lambda path: path.parent.name == missing.parent.name)
        return f"did you mean {Path(os.path.relpath(near, here)).as_posix()!r}?"

    def elsewhere(self, node: Map, key: str) -> str:
        holders = [f for f, tree in self.files.items() if key in tree and f != node.file]
        return f"{holders[0]} has it" if holders else ""

    def anchor(self, node: Map, resource: Resource, name: str) -> Target:
        tree = resource.node
        if id(tree) not in self.anchors:
            self.anchors[id(tree)] = (tree, anchors_in(resource))
        anchors = self.anchors[id(tree)][1]
        if name not in anchors:
            message = f"{_text_of(node)!r} leads nowhere: no $anchor is called {name[:80]!r}"
            hint = did_you_mean(name, anchors)
            if looks_like(name, tree):
                hint = f"a pointer starts with a slash: #/{name}"
            raise _failure(node, "E020", message, hint)
        found = anchors[name]
        name_of = last(found.pointer) if found.pointer else name
        return Target(found.node, found.file, found.pointer, name_of, anchor=name)


_BESIDE_REF = frozenset({"$ref", "summary", "description", "$comment"})


def _only_refers(node: Any) -> bool:
    """True for a bare reference; one with sibling keywords is a schema in its own right."""
    return is_reference(node) and all(k in _BESIDE_REF or k.startswith("x-") for k in node)


def _text_of(node: Map) -> str:
    return str(node["$ref"] if is_reference(node) else node["$dynamicRef"])


def _has_identities(root: Map) -> bool:
    """Whether `$id` is a keyword, which it isn't in 3.0."""
    return not str(root.get("openapi", "")).startswith("3.0")


def _no_reference(node: Map) -> bool:
    # A mapping is what a property stands for whose name is "$ref".
    return "$ref" in node and not isinstance(node["$ref"], (str, Map))


def _failure(node: Map, code: str, message: str, hint: str = "") -> SpecError:
    return SpecError([Problem(where(node, "$ref"), code, message, hint)])


def outside(at: Where, address: str) -> Problem:
    message = f"{address} is outside the spec's folder"
    return Problem(at, "E022", message, "only files below the root document's folder are read")


def names_in(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in folder.iterdir())[:1000]
    except OSError:
        return []
