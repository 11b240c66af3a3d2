"""The short forms of the dialect, written out: what follows sees plain OpenAPI in many files.

    x-loom-errors                 root: responses of every operation that has none of that status
    x-loom-lists                  root: the objects around lists, by name
    x-loom-list: { ids: {$ref} }  schema: one of those around items of another schema
    x-loom-body, x-loom-result    operation: the schema of the JSON that is sent, or returned
    tags                          operation: left out, it is the operationId without its method

What isn't written as the dialect has it stays as it is, for the check to report.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeGuard

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, SpecError
from specloom.document.document import Map, Seq, key_where
from specloom.document.operations import METHODS
from specloom.document.resolve import Loader

__all__ = ["write_out"]


def write_out(root: Map, endpoints: Iterable[Map], schemas: Iterable[Map], loader: Loader) -> None:
    """Replace every short form in these trees by what it stands for."""
    lists = root.pop("x-loom-lists", None)
    for tree in schemas:
        for node in tree.values():
            if isinstance(node, Map) and "x-loom-list" in node:
                _write_list(node, lists if isinstance(lists, Map) else Map(), loader)
    hooks = root.get("webhooks")
    for operation in _operations(hooks) if isinstance(hooks, Map) else ():
        _write_operation(operation, Map(), loader)
    errors = root.pop("x-loom-errors", None)
    for tree in endpoints:
        for operation in _operations(tree):
            _write_operation(operation, errors if isinstance(errors, Map) else Map(), loader)


def _operations(tree: Map) -> Iterator[Map]:
    for item in tree.values():
        held = item if isinstance(item, Map) else Map()
        yield from (held[m] for m in METHODS if isinstance(held.get(m), Map))


def _write_operation(operation: Map, errors: Map, loader: Loader) -> None:
    call = operation.get("operationId")
    if "tags" not in operation and isinstance(call, str) and "." in call:
        tags = _like(Seq([call.rpartition(".")[0]]), operation)
        _put(operation, "tags", tags, after="operationId")
    body = operation.get("x-loom-body")
    if _is_reference(body) and "requestBody" not in operation:
        made = {"required": True, "content": _json(body)}
        _put(operation, "requestBody", _like(Map(made), body), instead="x-loom-body")
    result = operation.get("x-loom-result")
    given = operation.get("responses")
    responses = given if isinstance(given, Map) else _like(Map(), operation)
    if _is_reference(result) and "200" not in responses:
        made = {"description": _described(result, loader), "content": _json(result)}
        whole = _like(Map({"200": _like(Map(made), result), **responses}), result)
        _put(operation, "responses", whole, instead="x-loom-result")
        responses = whole
    if responses:
        missing = {status: node for status, node in errors.items() if status not in responses}
        responses.update(missing)


def _json(reference: Map) -> Map:
    schema = Map({key: value for key, value in reference.items() if key != "description"})
    media = _like(Map({"schema": _like(schema, reference, reference.marks)}), reference)
    content: Map = _like(Map({"application/json": media}), reference)
    return content


def _described(reference: Map, loader: Loader) -> str:
    """The description beside a reference, or that of what it leads to."""
    try:
        node = loader.resolve(reference).node
    except SpecError:
        node = None  # reported with all other references
    for held in (reference, node):
        if isinstance(held, Map) and isinstance(held.get("description"), str):
            return str(held["description"])
    return "The result."


def _write_list(node: Map, lists: Map, loader: Loader) -> None:
    """Make of `{ x-loom-list: { ids: {$ref} } }` the object that `ids` names."""
    given = node["x-loom-list"]
    name, item = next(iter(given.items())) if isinstance(given, Map) and given else ("", None)
    if not isinstance(item, Map):
        return
    if name not in lists:
        message = f"x-loom-lists has nothing that is called {name!r}"
        problem = Problem(key_where(given, name), "E020", message, did_you_mean(name, lists))
        loader.problems.append(problem)
        return
    envelope = lists[name] if isinstance(lists[name], Map) else Map()
    properties = envelope.get("properties")
    if not isinstance(properties, Map):
        return
    made = {key: _filled(value, item) for key, value in properties.items()}
    written = {
        "type": "object",
        **{key: value for key, value in node.items() if key != "x-loom-list"},
        **{key: value for key, value in envelope.items() if key != "properties"},
        "properties": _like(Map(made), properties, properties.marks),
    }
    node.clear()
    node.update(written)


def _filled(node: Any, item: Map) -> Any:
    """A property of an envelope; a list in it that doesn't say of what is that of the items."""
    if not isinstance(node, Map) or node.get("type") != "array" or "items" in node:
        return node
    return _like(Map({**node, "items": item}), node, node.marks)


def _is_reference(node: Any) -> TypeGuard[Map]:
    return isinstance(node, Map) and isinstance(node.get("$ref"), str)


def _like(made: Any, node: Map | Seq, marks: Mapping[str, Any] | None = None) -> Any:
    """`made`, as if it stood where `node` does."""
    made.file, made.line, made.column = node.file, node.line, node.column
    made.marks = marks if marks is not None else [] if isinstance(made, Seq) else {}
    return made


def _put(operation: Map, key: str, value: Any, *, after: str = "", instead: str = "") -> None:
    """Set a key of an operation at its place among the others."""
    held = list(operation.items())
    operation.clear()
    for name, old in held:
        if name == instead:
            operation[key] = value
        elif name != key:
            operation[name] = old
        if name == after:
            operation[key] = value
    operation.setdefault(key, value)
