"""One description twice: a spec folder in the dialect, and the plain document bundled of it.

A case is an operation written compactly: (method, path, OpenAPI fields, what it is called with).
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from inline import write_files
from specloom.document.load import load
from specloom.pipeline import generate
from specloom.project.bundle import bundle

FORMS = ("dialect", "plain")


@dataclass(frozen=True)
class Case:
    """A call: `arguments` are positional (path parameters) and by name."""

    path: str
    node: Mapping[str, Any]
    path_values: tuple[Any, ...] = ()
    arguments: Mapping[str, Any] = field(default_factory=dict)
    method: str = "post"


def write_dialect(folder: Path, cases: Mapping[str, Case], root: Mapping[str, Any]) -> None:
    """A sound spec in the dialect with one operation for each case: `things.<name>`."""
    items = {name: {case.method: _operation(name, case)} for name, case in cases.items()}
    paths = {case.path: {"$ref": f"endpoints/things.yaml#/{n}"} for n, case in cases.items()}
    document = {
        "openapi": "3.2.0",
        "info": {"title": "Zoo", "version": "1", "description": "A zoo of quirks."},
        "servers": [{"url": "https://zoo.example/v1"}],
        "tags": [{"name": "things"}],
        "x-loom-client": {"name": "Zoo", "package": "quirk"},
        "paths": paths,
        "components": {},
        **root,
    }
    files: dict[str, Any] = {"openapi.yaml": document, "endpoints/things.yaml": items}
    for name, case in cases.items():
        example: dict[str, Any] = {"summary": "Call it", "response": {"status": 204}}
        if case.path_values:
            example["request"] = {"path": {"v": case.path_values[0]}}
        files[f"examples/things.{name}.yaml"] = {"usual": example}
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(content), encoding="utf-8")


def _operation(name: str, case: Case) -> dict[str, Any]:
    node: dict[str, Any] = {
        "operationId": f"things.{name}",
        "tags": ["things"],
        "summary": f"Call {name}",
        "responses": {"204": {"description": "Done."}},
        **case.node,
    }
    return _described(node)


def _described(node: Any) -> Any:
    """The dialect wants parameters and properties described."""
    if isinstance(node, list):
        return [_described(each) for each in node]
    if not isinstance(node, Mapping):
        return node
    found = {key: _described(value) for key, value in node.items()}
    if "in" in found and "name" in found:
        found.setdefault("description", "A parameter.")
    if isinstance(found.get("properties"), dict):
        for each in found["properties"].values():
            each.setdefault("description", "A property.")
    return found


@contextmanager
def both(
    folder: Path, cases: Mapping[str, Case], root: Mapping[str, Any]
) -> Iterator[dict[str, ModuleType]]:
    """The packages `quirk` that are made of the dialect and of the plain document."""
    write_dialect(folder / "spec", cases, root)
    spec, problems = load(folder / "spec")
    assert spec is not None and spec.in_dialect and not problems, problems
    document, problems = bundle(spec, plain=True)
    assert not problems and "x-loom-" not in json.dumps(document)
    (folder / "plain.json").write_text(json.dumps(document), encoding="utf-8")
    sys.path.insert(0, str(folder / "out"))
    try:
        yield {
            "dialect": _package(folder, "dialect", folder / "spec"),
            "plain": _package(folder, "plain", folder / "plain.json"),
        }
    finally:
        sys.path.remove(str(folder / "out"))
        for module in list(sys.modules):
            if module.partition(".")[0] in FORMS:
                del sys.modules[module]


def _package(folder: Path, form: str, spec: Path) -> ModuleType:
    result = generate(spec, "quirk", targets=("python",))
    assert result.files, [f"{p.where}: {p.message}" for p in result.problems[:5]]
    write_files(result.files, folder / "out" / form)
    importlib.invalidate_caches()
    return importlib.import_module(f"{form}.quirk")
