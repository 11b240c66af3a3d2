"""The two sides of the comparison: YAML with line numbers, and references that are followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

import yaml
from specloom.document.document import Map as Read
from specloom.document.document import where
from specloom.document.load import load

Node = dict[str, Any]
_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "query")


class Map(dict[str, Any]):
    """A YAML mapping that knows its file and its lines (from 1)."""

    def __init__(self, file: str, line: int) -> None:
        super().__init__()
        self.file = file
        self.line = line
        self.key_lines: dict[str, int] = {}


def place(node: object, key: str | None = None) -> str:
    """`file:line` of a mapping or of one of its keys; empty where it isn't known."""
    if isinstance(node, Read):
        at = where(node, key)
        return f"{at.file}:{at.line}"
    if not isinstance(node, Map):
        return ""
    return f"{node.file}:{node.key_lines.get(key or '', node.line)}"


def parse(text: str, file: str) -> Map:
    """The YAML mapping in `text`."""
    loader = yaml.CSafeLoader(text)
    try:
        root = loader.get_single_node()
        value = _convert(root, loader, file)
    finally:
        loader.dispose()
    assert isinstance(value, Map), f"{file} holds no mapping"
    return value


def _convert(node: Any, loader: yaml.CSafeLoader, file: str) -> Any:
    if isinstance(node, yaml.MappingNode):
        result = Map(file, node.start_mark.line + 1)
        for key, value in node.value:
            name = str(loader.construct_object(key))
            result[name] = _convert(value, loader, file)
            result.key_lines[name] = key.start_mark.line + 1
        return result
    if isinstance(node, yaml.SequenceNode):
        return [_convert(value, loader, file) for value in node.value]
    return loader.construct_object(node)


class Side(Protocol):
    """Something that schemas are read from."""

    def follow(self, node: Node) -> tuple[str, Node]:
        """The name and the schema that the `$ref` of `node` stands for."""


class Spec:
    """Our side: the spec in a folder as it is read, or an OpenAPI document of one file."""

    def __init__(self, root: Path, text: str | None = None) -> None:
        self._spec = load(root.parent)[0] if text is None else None
        self.document: Node = self._spec.root if self._spec else parse(text or "", root.name)

    def follow(self, node: Node) -> tuple[str, Node]:
        if self._spec is not None:
            assert isinstance(node, Read)
            target = self._spec.step(node)
            return target.name, target.node
        assert isinstance(node, Map)
        target_: Any = self.document
        pointer = str(node["$ref"]).partition("#")[2]
        parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
        for part in parts:
            if part not in target_:
                raise LookupError(f"{place(node, '$ref')}: {node['$ref']} leads nowhere")
            target_ = target_[part]
        return parts[-1], target_

    def operations(self) -> Iterator[tuple[str, str, Node, list[Node]]]:
        """Method, path, operation, and its parameters with those of its path item."""
        for path, entry in self.document["paths"].items():
            item = self.follow(entry)[1] if "$ref" in entry else entry
            for method in _METHODS:
                if method in item:
                    own = item[method].get("parameters", [])
                    yield method.upper(), path, item[method], [*item.get("parameters", []), *own]


class Facts:
    """The other side: operations and schemas as they were gathered."""

    def __init__(self, operations: list[Node], schemas: Mapping[str, Node]) -> None:
        self.operations = {(op["method"], op["path"]): op for op in operations}
        self._schemas = {name: _unroll(schema, name) for name, schema in schemas.items()}

    @classmethod
    def read(cls, folder: Path) -> Facts:
        with (folder / "openai-operations.yaml").open("rb") as file:
            operations = yaml.load(file, yaml.CSafeLoader)
        with (folder / "openai-schemas.yaml").open("rb") as file:
            schemas = yaml.load(file, yaml.CSafeLoader)
        return cls(operations, schemas)

    def as_spec(self) -> Spec:
        """The same facts as an OpenAPI document."""
        paths: Node = {}
        for (method, path), fact in self.operations.items():
            paths.setdefault(path, {})[method.lower()] = _as_operation(fact)
        document = {"paths": paths, "components": {"schemas": self._schemas}}
        return Spec(Path("facts.yaml"), yaml.dump(document, Dumper=_Plain))

    def follow(self, node: Node) -> tuple[str, Node]:
        name = str(node["$ref"]).rpartition("/")[2]
        return name, self._schemas[name]


class _Plain(yaml.CSafeDumper):
    """Writes no aliases."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _as_operation(fact: Node) -> Node:
    responses = {
        status: {"content": _as_content(content or {})}
        for status, content in fact["responses"].items()
    }
    return {
        "operationId": fact["call"],
        "deprecated": fact["deprecated"],
        "parameters": fact["parameters"],
        "requestBody": {"content": _as_content(fact["request"])},
        "responses": responses,
    }


def _as_content(content: Node) -> Node:
    return {
        kind: (
            {"itemSchema": {"properties": {"data": {"contentSchema": schema}}}}
            if kind == "text/event-stream"
            else {"schema": schema}
        )
        for kind, schema in content.items()
    }


def _unroll(node: Any, home: str) -> Any:
    """`node` with each `$recursiveRef` written as a reference to the schema around it."""
    if isinstance(node, dict):
        if "$recursiveRef" in node:
            return {"$ref": f"#/components/schemas/{home}"}
        return {k: _unroll(v, home) for k, v in node.items() if k != "$recursiveAnchor"}
    if isinstance(node, list):
        return [_unroll(value, home) for value in node]
    return node
