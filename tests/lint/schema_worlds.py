"""Random schemas, values that fit them, and the two readings that `fix` says it keeps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema
from hypothesis import strategies as st

NAMES = ("a", "b", "c")
DEFINITIONS = ("One", "Two", "Three")


def constants() -> st.SearchStrategy[Any]:
    return st.sampled_from(["x", "y", "z", 1, 2])


def scalars() -> st.SearchStrategy[dict[str, Any]]:
    return st.one_of(
        st.just({"type": "string"}),
        st.just({"type": "integer"}),
        st.just({"type": "boolean"}),
        st.sampled_from([{"type": ["string", "integer"]}, {"type": "number", "maximum": 5}]),
        constants().map(lambda value: {"const": value}),
        st.lists(constants(), min_size=1, max_size=3, unique=True).map(
            lambda values: {"enum": values}
        ),
        st.just({"type": "string", "enum": ["x", "y", 7]}),
        st.just({"type": "string", "minLength": 1, "uniqueItems": False}),
    )


def objects(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    def build(parts: tuple[dict[str, Any], list[str], bool, bool]) -> dict[str, Any]:
        properties, required, closed, tagged = parts
        schema: dict[str, Any] = {"type": "object", "properties": properties}
        names = [name for name in required if name in properties]
        if names or tagged:
            schema["required"] = names
        if closed:
            schema["additionalProperties"] = False
        return schema

    return st.tuples(
        st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
        st.lists(st.sampled_from(NAMES), max_size=3, unique=True),
        st.booleans(),
        st.booleans(),
    ).map(build)


def tagged(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """An exclusive union of objects with a distinguishing const."""

    def build(branches: list[dict[str, Any]]) -> dict[str, Any]:
        for index, branch in enumerate(branches):
            branch["properties"] = {"kind": {"const": f"k{index}"}, **branch["properties"]}
            branch["required"] = ["kind", *branch.get("required", [])]
        return {"oneOf": branches}

    return st.lists(objects(inner), min_size=2, max_size=3).map(build)


def _open_parts(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    def build(branches: list[dict[str, Any]]) -> dict[str, Any]:
        return {"allOf": branches}

    return st.lists(objects(inner), min_size=1, max_size=2).map(build)


def schemas() -> st.SearchStrategy[dict[str, Any]]:
    reference = st.sampled_from(DEFINITIONS).flatmap(
        lambda name: st.sampled_from(
            [
                {"$ref": f"#/$defs/{name}"},
                {"$ref": f"#/$defs/{name}", "description": "beside it"},
            ]
        )
    )

    def more(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
        return st.one_of(
            objects(inner),
            tagged(inner),
            _open_parts(inner),
            inner.map(lambda items: {"type": "array", "items": items}),
            st.lists(inner, min_size=1, max_size=2).map(lambda branches: {"anyOf": branches}),
            st.lists(inner, min_size=2, max_size=2).map(lambda branches: {"oneOf": branches}),
        )

    return st.recursive(st.one_of(scalars(), reference), more, max_leaves=8)


def documents() -> st.SearchStrategy[dict[str, Any]]:
    """Schemas with an object as their root, and definitions that don't recur."""

    def build(parts: tuple[dict[str, Any], list[dict[str, Any]]]) -> dict[str, Any]:
        root, bodies = parts
        return {**root, "$defs": dict(zip(DEFINITIONS, bodies, strict=True))}

    bodies = st.tuples(*(objects(scalars()) for _ in DEFINITIONS)).map(list)
    return st.tuples(objects(schemas()), bodies).map(build)


def target(schema: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        at: Any = root
        for token in schema["$ref"].split("/")[1:]:
            at = at[token]
        schema = at
    return schema


def sample(schema: dict[str, Any], root: dict[str, Any], draw: Any) -> Any:
    """A value in the shape of the schema, with declared properties alone."""
    schema = target(schema, root)
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return sample(draw(st.sampled_from(schema[key])), root, draw)
    if "allOf" in schema:
        merged: dict[str, Any] = {}
        for branch in schema["allOf"]:
            part = sample(branch, root, draw)
            if not isinstance(part, dict):
                return part
            merged |= part
        return merged
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return _of_kind(draw(st.sampled_from(kinds)), schema, root, draw)


def _of_kind(kind: str, schema: dict[str, Any], root: dict[str, Any], draw: Any) -> Any:
    if kind == "object":
        value = {}
        for name, below in schema.get("properties", {}).items():
            if name in schema.get("required", ()) or draw(st.booleans()):
                value[name] = sample(below, root, draw)
        return value
    if kind == "array":
        return [sample(schema["items"], root, draw) for _ in range(draw(st.integers(0, 2)))]
    values = {
        "string": st.sampled_from(["x", "y", "w"]),
        "integer": st.sampled_from([1, 2, 9]),
        "number": st.sampled_from([1, 2.5, 9]),
        "boolean": st.booleans(),
        "null": st.none(),
    }
    return draw(values[kind])


def fits(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    whole = {**schema, "$defs": root.get("$defs", {})}
    return jsonschema.Draft202012Validator(whole).is_valid(value)


def without_nulls(value: Any) -> Any:
    """The value as it was meant: a null property was left out."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value


def padded(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> Iterator[Any]:
    """The ways to write the value with null for each property that was left out."""
    schema = target(schema, root)
    branches = schema.get("anyOf", [schema])
    for branch in branches:
        branch = target(branch, root)
        if "anyOf" in branch and branch is not schema:
            yield from padded(value, branch, root)
        elif isinstance(value, dict) and "properties" in branch:
            yield from _padded_object(value, branch, root)
        elif isinstance(value, list) and "items" in branch:
            items = [next(padded(item, branch["items"], root), item) for item in value]
            if fits(items, branch, root):
                yield items
        elif fits(value, branch, root):
            yield value


def _padded_object(
    value: dict[str, Any], branch: dict[str, Any], root: dict[str, Any]
) -> Iterator[Any]:
    full = {}
    for name, below in branch["properties"].items():
        item = value.get(name)
        full[name] = next(padded(item, below, root), item) if name in value else None
    full |= {name: item for name, item in value.items() if name not in full}
    if fits(full, branch, root):
        yield full
