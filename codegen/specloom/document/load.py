"""A spec, loaded: every file that the root reaches, and references resolved between them.

    spec, problems = load("spec")
    if spec is not None:
        target = spec.resolve(node)      # node: {"$ref": "../schemas/images.yaml#/Image"}
        target.node, target.name         # the schema, "Image"

`load` takes a folder that holds `openapi.yaml`, or a single file. Nothing outside the folder
of the root file is ever read, and nothing over a network.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Where
from specloom.document.canonical_location import Homes, homes_of
from specloom.document.derived_examples import derive_examples
from specloom.document.document import Map, key_where, where
from specloom.document.files import STDIN
from specloom.document.overlay import apply_overlay, read_overlay
from specloom.document.pointer import escape, last
from specloom.document.resolve import SUFFIXES, Loader, Target, is_reference, names_in, outside
from specloom.document.short_forms import write_out

__all__ = ["BUNDLED", "Spec", "Target", "bundled", "is_reference", "load", "lone"]

ROOT_NAMES = ("openapi.yaml", "openapi.yml", "openapi.json")
BUNDLED = "x-loom-bundled"
TARGETS = "x-loom-targets"
OWN_FOLDERS = ("endpoints", "schemas", "models", "examples", "targets")
SAMPLES = "files"
"""The folder of `examples/` that holds what examples upload and download."""


@dataclass(slots=True)
class Spec:
    """The files of one description: `files` maps display path → tree, the root's first.

    `in_dialect` says whether it is held to the rules of the dialect: a folder whose root has
    x-loom-* keys is, unless its root lists the schemas as components, which is how imported
    documents start. `bundled` is what a bundled spec says of its schemas: which file each was
    in, by name. `examples` (by operationId) and `models` (by family) are the trees of those
    folders; plain OpenAPI has neither.
    """

    root: Map
    path: Path
    files: dict[str, Map]
    in_dialect: bool = False
    bundled: dict[str, str] = field(default_factory=dict)
    examples: dict[str, Map] = field(default_factory=dict)
    models: dict[str, Map] = field(default_factory=dict)
    underivable: dict[str, str] = field(default_factory=dict)
    _loader: Loader = field(init=False, repr=False)
    _homes: Homes | None = field(default=None, init=False, repr=False)

    @property
    def targets(self) -> tuple[str, ...]:
        """What is made of it, as far as it says."""
        return tuple(self.settings)

    @property
    def settings(self) -> Mapping[str, Any]:
        """What each target gets in a language of its own, by the target's name."""
        held = self.root.get(TARGETS)
        return held if isinstance(held, Map) else {}

    @property
    def folder(self) -> Path:
        """The folder that holds the root file; references stay inside."""
        return self._loader.folder

    @property
    def inputs(self) -> tuple[Path, ...]:
        """Every file that was read, as absolute paths."""
        return tuple(sorted(path for path in self._loader.trees))

    @property
    def spliced(self) -> Mapping[int, tuple[Any, Target]]:
        """The maps and lists (by id) that were references before, and what those led to."""
        return self._loader.splicer.places

    def resolve(self, node: Map) -> Target:
        """What `node["$ref"]` leads to; a target that is nothing but a reference is followed on.

        Raises `SpecError` with one problem where it leads nowhere.
        """
        return self._loader.resolve(node)

    def step(self, node: Map) -> Target:
        """Like `resolve`, one reference far only."""
        return self._loader.step(node, frozenset())

    def home(self, target: Target) -> Target:
        """`target` where the root document places it, if that refers to it from its components
        or paths: what is distinguished by places is then the same in one file and in many."""
        if self.in_dialect:
            return target
        if target.file == self.root.file:
            return self._unbundled(target)
        if self._homes is None:
            self._homes, _ = homes_of(self.root, self.step, self.spliced)
        pointer = self._homes.find(target.file, target.pointer)
        if pointer is None:
            return target
        name = last(pointer)
        home = replace(target, file=self.root.file, pointer=pointer, name=name)
        return self._unbundled(home)

    def _unbundled(self, target: Target) -> Target:
        """A schema of a bundled spec where it stood before."""
        start = "/components/schemas/"
        if not self.bundled or not target.pointer.startswith(start):
            return target
        inside = target.pointer[len(start) :]
        stem = self.bundled.get(inside.partition("/")[0])
        if stem is None:
            return target
        file = (self.path.parent / "schemas" / f"{stem}.yaml").as_posix()
        return replace(target, file=file, pointer=f"/{inside}")

    def schema_files(self) -> Iterator[Target]:
        """Every schema of `schemas/`, used or not, file by file; plain OpenAPI has none."""
        folder = (self.path.parent / "schemas").as_posix()
        for file, tree in sorted(self.files.items()) if self.in_dialect else ():
            if PurePosixPath(file).is_relative_to(folder):
                for name, node in tree.items():
                    yield Target(node, file, f"/{escape(name)}", name)

    def is_identified(self, node: Map) -> bool:
        """Whether a reference means something by its `$id`, whatever file that is in."""
        address, _, pointer = str(node["$ref"]).partition("#")
        return self._loader.identified.find(node, address, unquote(pointer)) is not None

    def follow(self, node: Any) -> Any:
        """`node` itself, or what it refers to where it is a reference."""
        return self.resolve(node).node if is_reference(node) else node


def load(path: str | Path, overlays: Sequence[Path] = ()) -> tuple[Spec | None, list[Problem]]:
    """The spec at `path`, and every problem of reading it and of its references.

    `overlays` are applied to the root file in their order, before references are resolved.

    The spec is None where there is no root document to go on with. With a spec, problems
    may still hold errors: references that lead nowhere, files of it that can't be read.
    """
    given = Path(path)
    root_path, missing = _root_path(given)
    if root_path is None:
        return None, [missing] if missing else []
    loader = Loader(root_path)
    root = loader.read(root_path.resolve(), root_path.as_posix())
    problems = list(loader.problems)
    if root is None:
        return None, problems
    wrong = _wrong_version(root)
    if wrong:
        return None, [*problems, wrong]
    spec = Spec(root, root_path, loader.files, in_dialect=given.is_dir() and _is_in_dialect(root))
    spec.bundled = bundled(root)
    spec._loader = loader
    for overlay in overlays:
        loader.problems += _overlaid(root, overlay, loader)
    if spec.in_dialect:
        _load_folders(spec, loader)
        write_out(root, _trees(spec, "endpoints"), _trees(spec, "schemas"), loader)
    # The dialect has each map where it belongs.
    broken = loader.resolve_all(root, splice=not spec.in_dialect)
    if spec.in_dialect:
        spec.underivable = derive_examples(spec)
    return spec, [*loader.problems, *broken]


def lone(tree: Any) -> Spec:
    """A spec whose one tree was in no file: its references stay inside it."""
    root = tree if isinstance(tree, Map) else Map()
    loader = Loader(Path(root.file))
    loader.files[root.file], loader.paths[root.file] = root, loader.root_path
    loader.folder = Path(os.devnull)  # nothing lies below it
    spec = Spec(root, Path(root.file), loader.files)
    spec._loader = loader
    return spec


def _overlaid(root: Map, path: Path, loader: Loader) -> list[Problem]:
    overlay, problems = read_overlay(path)
    if overlay is None:
        return problems
    # What it brings refers to the root's components, and is one more input.
    loader.guests[overlay.file] = root.file
    loader.trees[path.resolve()] = overlay
    return [*problems, *apply_overlay(root, overlay)]


def _root_path(given: Path) -> tuple[Path | None, Problem | None]:
    if given.is_dir():
        for name in ROOT_NAMES:
            if (given / name).is_file():
                return given / name, None
        message = f"this folder holds no {ROOT_NAMES[0]}"
        hint = "name the document itself, e.g. specloom check path/to/document.yaml"
        return None, Problem(Where(given.as_posix()), "E001", message, hint)
    if given.as_posix() != STDIN and not given.exists():
        hint = did_you_mean(given.name, names_in(given.parent))
        return None, Problem(Where(given.as_posix()), "E001", "no such file or folder", hint)
    return given, None


def _is_in_dialect(root: Map) -> bool:
    has_keys = any(key.startswith("x-loom-") for key in root)
    return has_keys and BUNDLED not in root and not _lists_schemas(root)


def bundled(root: Map) -> dict[str, str]:
    """What `Spec.bundled` is, as the root says."""
    held = root.get(BUNDLED)
    listed = held.items() if isinstance(held, Map) else ()
    return {
        name: stem
        for stem, names in listed
        for name in (names if isinstance(names, list) else ())
        if isinstance(name, str)
    }


def _lists_schemas(root: Map) -> bool:
    """Whether the root has a list of what stands in schemas/, as an imported document does."""
    components = root.get("components")
    schemas = components.get("schemas") if isinstance(components, Map) else None
    held = schemas.values() if isinstance(schemas, Map) else ()
    maps = [node for node in held if isinstance(node, Map)]
    return bool(maps) and all(map(_is_listed, maps))


def _is_listed(node: Any) -> bool:
    return is_reference(node) and len(node) == 1 and node["$ref"].startswith("schemas/")


def _wrong_version(root: Map) -> Problem | None:
    if "swagger" in root:
        message = f"this is a Swagger {root['swagger']} document; OpenAPI 3.0 to 3.2 is read"
        hint = "convert it to OpenAPI 3 first, e.g. with swagger2openapi or an editor's export"
        return Problem(where(root, "swagger"), "E010", message, hint)
    if "openapi" not in root:
        message = "no 'openapi' key: this is not an OpenAPI document"
        return Problem(where(root), "E010", message, "start the file with: openapi: 3.2.0")
    version = str(root["openapi"])
    if re.fullmatch(r"3\.[012](\.\d+)?(-\S*)?", version) is None:
        message = f"OpenAPI {version[:40]!r} is not read; 3.0, 3.1 and 3.2 are"
        return Problem(where(root, "openapi"), "E010", message)
    return None


def _load_folders(spec: Spec, loader: Loader) -> None:
    """Read what no reference names: example and model files, and endpoints nobody uses yet."""
    for name in OWN_FOLDERS:
        folder = spec.path.parent / name
        if not folder.is_dir():
            continue
        for path in sorted(p for p in folder.rglob("*") if p.suffix in SUFFIXES):
            if path.parent == folder / SAMPLES:
                continue
            display = path.as_posix()
            actual = path.resolve()
            if not actual.is_relative_to(loader.folder):
                loader.problems.append(outside(Where(display), display))
                continue
            tree = loader.read(actual, display)
            if tree is None:
                continue
            if name in ("examples", "models", "targets"):
                loader.data.add(display)
            if name == "examples":
                loader.problems += _add_examples(spec.examples, path.stem, tree)
            elif name == "models":
                spec.models[path.stem] = tree
            elif name == "targets":
                _add_settings(spec.root, path.relative_to(folder).parts[:-1], tree)


def _trees(spec: Spec, name: str) -> list[Map]:
    """The trees of the files in a folder of the spec, `endpoints` or `schemas`."""
    folder = (spec.path.parent / name).as_posix()
    return [t for file, t in spec.files.items() if PurePosixPath(file).is_relative_to(folder)]


def _add_examples(examples: dict[str, Map], stem: str, tree: Map) -> Iterator[Problem]:
    """Put a file's examples among the others: those of the operation that it is named after, or
    of the operations that its keys name."""
    several = any("." in key for key in tree)
    for operation, held in tree.items() if several else [(stem, tree)]:
        if operation in examples:
            message = f"the examples of {operation!r} stand in {examples[operation].file} too"
            at = key_where(tree, operation) if several else where(tree)
            yield Problem(at, "E079", message, "keep them in one file")
        elif isinstance(held, Map):
            examples[operation] = held


def _add_settings(root: Map, path: tuple[str, ...], tree: Map) -> None:
    """Put a part of a target's settings, `targets/<target>/<setting>/`, among those of the root."""
    held = root
    for key in (TARGETS, *path):
        held = held.setdefault(key, Map())
    for key, value in tree.items():
        if isinstance(value, Map) and isinstance(held.get(key), Map):
            held[key].update(value)
        else:
            held[key] = value
