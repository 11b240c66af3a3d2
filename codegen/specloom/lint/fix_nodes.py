"""One schema and everything below it."""

from __future__ import annotations

from typing import Any

from specloom.document.pointer import MISSING, fragment, join, resolve, split_fragment

from .combine import Combiner, UnmergeableError
from .fix_containers import ANYTHING, fix_array, fix_object
from .fix_keywords import fix_keywords, fix_shapes
from .fix_work import Schema, Tokens, Work
from .keywords import ANNOTATIONS
from .values import fits
from .walk import is_small, types_of

__all__ = ["DEFINITIONS", "fix_schema", "merged"]

DEFINITIONS = ("$defs", "definitions")
_OF_OBJECTS = {"properties", "additionalProperties", "required", "patternProperties"}


def fix_schema(work: Work, old: Any, at: Tokens, *, is_root: bool = False) -> Any:
    """The fixed schema; the very same object where there was nothing to fix."""
    if not isinstance(old, dict):
        return _boolean(work, old, at)
    schema = dict(old)
    fix_shapes(work, schema, at)
    if not is_root:
        _drop_definitions(schema)
    if "allOf" in schema and (work.on("SO021") or (is_root and work.on("SO011"))):
        schema = merged(work, schema, at)
    if "$ref" in schema and work.strict:
        schema = _reference(work, schema, at)
    if "oneOf" in schema and work.on("SO021"):
        schema = _one_of(work, schema, at)
    if work.on("SO024"):
        _drop_empty_branches(work, schema, at)
    schema = _distributed(work, schema, at, is_root)
    fix_keywords(work, schema, at)
    if work.on("SO020"):
        schema = _type(work, schema, at, is_root)
    _below(work, schema, at, is_root)
    fix_array(work, schema, at)
    schema = fix_object(work, schema, at, is_root=is_root)
    return old if _same(old, schema) else schema


def _same(old: Schema, new: Schema) -> bool:
    return old.keys() == new.keys() and all(old[key] is new[key] for key in old)


def _boolean(work: Work, value: Any, at: Tokens) -> Any:
    return value


def _drop_definitions(schema: Schema) -> None:
    # Those that something points to were lifted to the root.
    for key in DEFINITIONS:
        schema.pop(key, None)


def merged(work: Work, schema: Schema, at: Tokens) -> Schema:
    """`allOf` and its siblings as one schema."""
    alone = _lone_reference(schema)
    if alone is not None:
        work.keeps("SO021", (*at, "allOf"), "wrote the $ref of allOf without it")
        return alone
    refs = _refs_at(work, schema)
    if any(refs & work.expanded.get(at[:length], set()) for length in range(len(at))):
        work.endless |= refs
    if refs & work.endless:
        work.loses("SO021", (*at, "allOf"), "can't merge allOf: it contains itself")
        return schema
    work.expanded[at] = refs
    lossless = True
    try:
        new = Combiner(work.root).flat(schema)
    except UnmergeableError as error:
        lossless = False
        try:
            new = Combiner(work.root, union=True).flat(schema)
        except UnmergeableError:
            work.loses("SO021", (*at, "allOf"), f"can't merge allOf: {error}")
            return schema
    if lossless:
        work.keeps("SO021", (*at, "allOf"), "merged allOf")
    elif not work.loses("SO021", (*at, "allOf"), "merged allOf, joining closed branches"):
        return schema
    kept = {key: schema[key] for key in DEFINITIONS if key in schema}
    return {**new, **kept}


def _lone_reference(schema: Schema) -> Schema | None:
    """`allOf` around one `$ref`, with nothing but annotations beside it, without the allOf."""
    branches = schema["allOf"]
    if not isinstance(branches, list) or schema.keys() - ANNOTATIONS - {"allOf", *DEFINITIONS}:
        return None
    refs = [branch for branch in branches if isinstance(branch, dict) and "$ref" in branch]
    others = [branch for branch in branches if not isinstance(branch, dict) or "$ref" not in branch]
    if len(refs) != 1 or any(
        not isinstance(branch, dict) or branch.keys() - ANNOTATIONS for branch in others
    ):
        return None
    if refs[0].keys() - ANNOTATIONS - {"$ref"}:
        return None
    new: Schema = {}
    for part in (refs[0], *others, schema):
        new |= {key: value for key, value in part.items() if key != "allOf"}
    return new


def _refs_at(work: Work, schema: Schema) -> set[str]:
    """The references that a merge of `allOf` puts in."""
    found: set[str] = set()
    stack: list[Any] = [schema]
    while stack:
        part = stack.pop()
        if not isinstance(part, dict):
            continue
        ref = part.get("$ref")
        if isinstance(ref, str) and ref not in found:
            found.add(ref)
            tokens = split_fragment(ref)
            stack.append(resolve(work.root, tokens) if tokens is not None else None)
        branches = part.get("allOf")
        stack += branches if isinstance(branches, list) else []
    return found


def _reference(work: Work, schema: Schema, at: Tokens) -> Schema:
    schema["$ref"] = _target_name(work, schema["$ref"], (*at, "$ref"))
    beside = [key for key in schema if key != "$ref"]
    if not at:
        beside = [key for key in beside if key not in DEFINITIONS]
    if not beside or not work.on("SO040"):
        return schema
    new = _inlined(work, schema)
    if new is not None:
        work.keeps("SO040", (*at, "$ref"), "copied the definition in")
        return new
    rest = {key: value for key, value in schema.items() if key != "$ref"}
    work.keeps("SO040", (*at, "$ref"), "put the $ref into an anyOf of its own")
    return {**rest, "anyOf": [{"$ref": schema["$ref"]}]} if "anyOf" not in rest else schema


def _target_name(work: Work, ref: Any, at: Tokens) -> Any:
    """The reference as it must be written: with its `#`, to the definitions that there are."""
    if not isinstance(ref, str):
        return ref
    bare = ref.removeprefix("/")
    if bare.startswith(("$defs/", "definitions/")):
        if resolve(work.root, split_fragment("#/" + bare) or ()) is not MISSING:
            work.keeps("SO041", at, f"wrote '#/{bare}'")
            return "#/" + bare
        return ref
    tokens = split_fragment(ref)
    if tokens is None:
        return ref
    if len(tokens) == 2 and tokens[0] in DEFINITIONS and resolve(work.root, tokens) is MISSING:
        other = DEFINITIONS[1 - DEFINITIONS.index(tokens[0])]
        if resolve(work.root, (other, tokens[1])) is not MISSING:
            work.keeps("SO042", at, f"wrote '#/{other}/{tokens[1]}'")
            return fragment((other, tokens[1]))
    return ref


def _inlined(work: Work, schema: Schema) -> Schema | None:
    """The definition with the siblings merged in; None where it is large or recursive."""
    tokens = split_fragment(schema["$ref"]) if isinstance(schema["$ref"], str) else None
    target = resolve(work.root, tokens) if tokens is not None else MISSING
    if not isinstance(target, dict) or not is_small(work.root, target):
        return None
    try:
        return work.combiner().flat(schema)
    except UnmergeableError:
        return None


def _one_of(work: Work, schema: Schema, at: Tokens) -> Schema:
    branches = schema["oneOf"]
    if not isinstance(branches, list) or "anyOf" in schema:
        work.loses("SO021", (*at, "oneOf"), "can't write oneOf beside anyOf as one union")
        return schema
    combiner = work.combiner()
    apart = all(
        combiner.exclude(left, right)
        for index, left in enumerate(branches)
        for right in branches[index + 1 :]
    )
    # Once declined it stays so: the fixes below may have set the branches apart.
    if apart and join((*at, "oneOf")) not in work.declined:
        work.keeps("SO021", (*at, "oneOf"), "wrote oneOf as anyOf; its branches exclude each other")
    elif not work.loses(
        "SO021", (*at, "oneOf"), "wrote oneOf as anyOf: a value may fit several branches now"
    ):
        return schema
    return {("anyOf" if key == "oneOf" else key): value for key, value in schema.items()}


def _drop_empty_branches(work: Work, schema: Schema, at: Tokens) -> None:
    branches = schema.get("anyOf")
    if not isinstance(branches, list):
        return
    kept = [branch for branch in branches if not _is_empty(branch)]
    if kept and len(kept) < len(branches):
        schema["anyOf"] = kept
        work.keeps("SO024", (*at, "anyOf"), "removed a branch that no value fits")


def _is_empty(branch: Any) -> bool:
    """Whether it is plain to see that no value fits: its values aren't of its type."""
    if not isinstance(branch, dict) or not isinstance(branch.get("enum"), list):
        return False
    types = types_of(branch)
    return bool(types) and not any(fits(value, types) for value in branch["enum"])


def _distributed(work: Work, schema: Schema, at: Tokens, is_root: bool) -> Schema:
    """A union whose branches only add to the schema around it: each written out."""
    branches = schema.get("anyOf")
    if not isinstance(branches, list) or is_root or not work.on("SO020") or "type" not in schema:
        return schema
    if all(not isinstance(b, dict) or b.keys() & {"type", "$ref", "anyOf"} for b in branches):
        return schema
    rest = {key: value for key, value in schema.items() if key != "anyOf"}
    outside = {key: value for key, value in rest.items() if key in ANNOTATIONS}
    inside = {key: value for key, value in rest.items() if key not in ANNOTATIONS}
    try:
        new = [Combiner(work.root).merge(inside, branch) for branch in branches]
    except UnmergeableError:
        return schema
    work.keeps("SO020", (*at, "anyOf"), "wrote the schema out in each branch")
    return {**outside, "anyOf": new}


def _type(work: Work, schema: Schema, at: Tokens, is_root: bool) -> Schema:
    if "type" in schema or "$ref" in schema or "anyOf" in schema or "oneOf" in schema:
        return schema
    if "allOf" in schema or "enum" in schema:
        return schema
    kind: Any = None
    if "properties" in schema or "additionalProperties" in schema or is_root:
        kind, words = "object", "added `type: object`"
    elif "items" in schema or "prefixItems" in schema:
        kind, words = "array", "added `type: array`"
    elif schema.keys() & {"pattern", "minLength", "maxLength", "format"}:
        kind, words = "string", "added `type: string`"
    elif schema.keys() & {"minimum", "maximum", "multipleOf"}:
        kind, words = "number", "added `type: number`"
    else:
        kind, words = (
            list(ANYTHING),
            "allowed any scalar: objects and arrays are no longer possible",
        )
    if is_root and kind == "object":
        said = not schema.keys().isdisjoint(_OF_OBJECTS)
        if said:
            work.keeps("SO010", at, words)
        elif not work.loses("SO010", at, f"{words}: the root can only be an object now"):
            return schema
    elif not work.loses("SO020", at, words):
        return schema
    return {"type": kind, **schema} if not schema else _with_type(schema, kind)


def _with_type(schema: Schema, kind: Any) -> Schema:
    # Beside the other keywords, before those that describe the inside.
    return {"type": kind, **schema}


def _below(work: Work, schema: Schema, at: Tokens, is_root: bool) -> None:
    maps = ["properties", *(DEFINITIONS if is_root else ())]
    for key in maps:
        if isinstance(schema.get(key), dict):
            new = {n: fix_schema(work, s, (*at, key, n)) for n, s in schema[key].items()}
            if any(new[name] is not schema[key][name] for name in new):
                schema[key] = new
    if "items" in schema and not isinstance(schema["items"], list):
        schema["items"] = fix_schema(work, schema["items"], (*at, "items"))
    if isinstance(schema.get("additionalProperties"), dict) and not schema.get("properties"):
        value = schema["additionalProperties"]
        if value and work.lossy:
            new_value = fix_schema(work, value, (*at, "additionalProperties"))
            schema["additionalProperties"] = new_value
    # Whether the branches of oneOf exclude each other depends on all that they say.
    kept = {"oneOf"} if work.on("SO021") else set()
    for key in ("anyOf", "oneOf", "prefixItems"):
        if key not in kept and isinstance(schema.get(key), list):
            branches = [fix_schema(work, s, (*at, key, i)) for i, s in enumerate(schema[key])]
            if any(new is not old for new, old in zip(branches, schema[key], strict=True)):
                schema[key] = branches
