"""Fixes of the root: an object of its own, no union, definitions at the top."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from specloom.document.pointer import fragment, resolve, split_fragment

from .check_root import UNIONS
from .combine import UnmergeableError
from .fix_defs import free_name, gather_definitions
from .fix_nodes import DEFINITIONS, merged
from .fix_references import with_references_moved
from .fix_work import Schema, Tokens, Work
from .values import shown
from .walk import Walk

__all__ = ["fix_root", "lift_definitions"]

_OF_DOCUMENT = ("$schema", "$id", "id")  # what a root says of the whole document


def lift_definitions(work: Work, schema: Schema) -> Schema:
    """The root with a definition for whatever is pointed to elsewhere in it."""
    if not work.on("SO042") and not work.lift:
        return schema
    work.holder = "definitions" if "definitions" in schema and "$defs" not in schema else "$defs"
    schema = gather_definitions(work, schema)
    taken = schema.get(work.holder, {})
    if not isinstance(taken, dict):
        return schema
    names: dict[Tokens, str] = {}
    new = deepcopy(schema)
    for node in Walk(new).nodes:
        ref = node.schema.get("$ref")
        tokens = split_fragment(ref) if isinstance(ref, str) else None
        if not tokens or (len(tokens) == 2 and tokens[0] in DEFINITIONS):
            continue
        if isinstance(resolve(new, tokens), dict):
            if tokens not in names:
                names[tokens] = free_name(_plain(tokens), {*taken, *names.values()})
            node.schema["$ref"] = fragment((work.holder, names[tokens]))
            what = f"lifted the definition to '{work.holder}/{names[tokens]}'"
            work.keeps("SO042", (*node.path(), "$ref"), what)
    if not names:
        return schema
    lifted = {name: deepcopy(resolve(new, tokens)) for tokens, name in names.items()}
    return {**new, work.holder: {**new.get(work.holder, {}), **lifted}}


def _plain(tokens: Tokens) -> str:
    name = str(tokens[-1])
    if name.isdecimal() or name in ("items", "additionalProperties"):
        name = "_".join(str(token) for token in tokens[-2:])
    return name.replace("/", "_").replace("~", "_").replace("%", "_") or "Definition"


def fix_root(work: Work, schema: Any) -> Any:
    """The root as an object, as far as that can be had."""
    if schema is None or schema == {}:
        return _empty(work)
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema and work.on("SO010"):
        schema = _pointed(work, schema)
    if "allOf" in schema and (work.on("SO021") or work.on("SO011")):
        schema = merged(work, schema, ())
    if work.on("SO010"):
        schema = _lone_branch(work, schema)
        schema = _typed(work, schema)
    if schema.get("type") == "object" and (work.on("SO012") or work.on("SO011")):
        schema = _without_unions(work, schema)
    if work.on("SO010") and not _is_object(schema) and not _is_taken_union(work, schema):
        schema = _wrapped(work, schema)
    return schema


def _is_taken_union(work: Work, schema: Schema) -> bool:
    """Whether it is a union that a Responses tool may have at its root from GPT-5 on."""
    return work.root_union and "type" not in schema and not schema.keys().isdisjoint(UNIONS)


def _empty(work: Work) -> Any:
    if not work.on("SO003"):
        return {}
    work.keeps("SO003", (), "wrote out the empty object")
    return {"type": "object", "properties": {}, "required": [], "additionalProperties": False}


def _is_object(schema: Schema) -> bool:
    return schema.get("type") == "object" or ("type" not in schema and "properties" in schema)


def _pointed(work: Work, schema: Schema) -> Schema:
    """The definition that the root points to, as the root."""
    kept = {key: schema[key] for key in DEFINITIONS if key in schema}
    bare = {key: value for key, value in schema.items() if key not in kept}
    try:
        new = work.combiner().flat(bare)
    except UnmergeableError:
        return schema
    work.keeps("SO010", ("$ref",), "copied the definition to the root")
    return {**new, **kept}


def _lone_branch(work: Work, schema: Schema) -> Schema:
    for key in ("anyOf", "oneOf"):
        branches = schema.get(key)
        if isinstance(branches, list) and len(branches) == 1:
            rest = {name: value for name, value in schema.items() if name != key}
            try:
                new = work.combiner().merge(branches[0], rest)
            except UnmergeableError:
                continue
            if not isinstance(new, dict):
                continue
            work.keeps("SO012", (key,), f"wrote the only branch of {key} as the root")
            kept = {name: schema[name] for name in DEFINITIONS if name in schema}
            return {**new, **kept}
    return schema


def _typed(work: Work, schema: Schema) -> Schema:
    kind = schema.get("type")
    if isinstance(kind, list) and "object" in kind:
        others = [name for name in kind if name != "object"]
        if not others:
            work.keeps("SO010", ("type",), "wrote the type as a string")
        elif not work.loses("SO010", ("type",), f"the root can no longer be {', '.join(others)}"):
            return schema
        return {**schema, "type": "object"}
    if kind is None and "properties" in schema and not {"anyOf", "oneOf"} & schema.keys():
        work.keeps("SO010", (), "added `type: object`")
        return {"type": "object", **schema}
    return schema


def _without_unions(work: Work, schema: Schema) -> Schema:
    """An object whose root also has a union: its branches joined into one object."""
    keys = UNIONS if work.on("SO011") else ("anyOf", "oneOf")
    for key in keys:
        if key not in schema:
            continue
        value = schema[key]
        what = f"removed '{key}: {shown(value)}' from the root"
        if key in ("anyOf", "oneOf"):
            what = f"joined the branches of {key} into one object with optional properties"
        if work.loses("SO012" if key == "anyOf" and work.strict else "SO011", (key,), what):
            rest = {name: item for name, item in schema.items() if name != key}
            schema = _joined(work, rest, value) if key in ("anyOf", "oneOf") else rest
    return schema


def _properties(schema: Schema) -> Schema:
    names = schema.get("properties")
    return dict(names) if isinstance(names, dict) else {}


def _joined(work: Work, schema: Schema, branches: Any) -> Schema:
    names = _properties(schema)
    for branch in branches if isinstance(branches, list) else ():
        try:
            flat = work.combiner().flat(branch) if isinstance(branch, dict) else {}
        except UnmergeableError:
            continue
        for name, value in _properties(flat).items():
            known = names.setdefault(name, value)
            if known is not value and known != value:
                old = known["anyOf"] if isinstance(known, dict) and "anyOf" in known else [known]
                names[name] = {"anyOf": [*old, *([value] if value not in old else [])]}
    return {**schema, "properties": names}


def _wrapped(work: Work, schema: Schema) -> Schema:
    """A root that is no object, as the property `value` of one."""
    if not work.loses("SO010", (), "wrapped the schema as the property `value` of an object"):
        return schema
    schema = with_references_moved(schema, ("properties", "value"), DEFINITIONS)
    kept = {key: schema[key] for key in (*_OF_DOCUMENT, *DEFINITIONS) if key in schema}
    inner = {key: value for key, value in schema.items() if key not in kept}
    root: Schema = {
        "type": "object",
        "properties": {"value": inner},
        "required": ["value"],
        "additionalProperties": False,
        **kept,
    }
    work.root = root
    return root
