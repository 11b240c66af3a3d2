# fmt: off
# pyright: basic
"""The strict schema of a Python type: pydantic models, dataclasses, TypedDicts.

Reading a type needs pydantic, which is imported when the first type is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from .check_recursion import endless_references
from .engine import SERVER, check
from .findings import Finding, Severity
from .profiles import DEFAULT
from .registry import Report
from .to_strict import to_strict
from .typeddicts import readable
from .walk import Node, Walk

__all__ = [
    "FieldProblem",
    "NotExpressibleError",
    "complain",
    "name_of",
    "strict_schema",
    "typed_schema",
    "without_unused",
]


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """A field that a strict schema can't express, e.g. `Order.tags`."""

    field: str
    reason: str
    hint: str
    rule: str

    def __str__(self) -> str:
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.field}: {self.reason}{hint}"


class NotExpressibleError(TypeError):
    """Raised for a type that no strict schema can express; `problems` names each field."""

    def __init__(self, problems: list[FieldProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in problems))


def strict_schema(type_: Any, profile: str = DEFAULT) -> dict[str, Any]:
    """The schema of a type as OpenAI's server takes it, a new dict each time.

    Every field is required (a model's default never applies: the server generates each
    value); what pydantic still checks but the server can't (a format, a pattern that looks
    around) goes into the description. Raises NotExpressibleError, naming every field.
    """
    name = name_of(type_)
    schema = typed_schema(type_)
    complain(schema, check(schema, profile), name)
    return without_unused(schema)


def name_of(type_: Any) -> str:
    return getattr(type_, "__name__", str(type_))


def typed_schema(type_: Any) -> dict[str, Any]:
    """What pydantic makes of the type, with all that a strict schema can say said so.

    Raises NotExpressibleError.
    """
    name = name_of(type_)
    schema = _pydantic_schema(type_, name)
    _raise(list(_inexpressible(schema, name)))
    return to_strict(schema)


def complain(schema: dict[str, Any], findings: Iterable[Finding], name: str) -> None:
    """Raise NotExpressibleError for what the server would refuse, and for endless recursion."""
    errors = [f for f in findings if f.severity is Severity.ERROR]
    _raise([_from_finding(f.rule, f.pointer, f.message, f.hint, name) for f in errors])
    _raise(list(_endless(schema, name)))


def without_unused(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without the definitions that were copied in wherever they were used."""
    if "$defs" not in schema:
        return schema
    report = _report(schema)
    used = {
        node.name
        for node in report.walk.nodes
        if node.keyword == "$defs" and node.section is node and report.is_used(node)
    }
    kept = {name: value for name, value in schema["$defs"].items() if name in used}
    rest = {key: value for key, value in schema.items() if key != "$defs"}
    return {**rest, "$defs": kept} if kept else rest


def _report(schema: dict[str, Any]) -> Report:
    profile = SERVER.profile(DEFAULT)
    subject = profile.subject()
    return Report(Walk(schema), profile, subject, SERVER.active(DEFAULT, subject.mode))


def _raise(problems: list[FieldProblem]) -> None:
    if problems:
        raise NotExpressibleError(problems)


def _from_finding(rule: str, pointer: str, message: str, hint: str, name: str) -> FieldProblem:
    names = [part for part in pointer.split("/") if part not in ("", "properties", "$defs")]
    return FieldProblem(".".join([name, *names]), message, hint, rule)


def _pydantic_schema(type_: Any, name: str) -> dict[str, Any]:
    """What pydantic makes of the type: its validation schema, by alias."""
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUserError

    if not hasattr(type_, "__module__"):  # types and aliases have it, data doesn't
        hint = "give a pydantic model, a dataclass or a TypedDict"
        kind = type(type_).__name__
        raise NotExpressibleError([FieldProblem(kind, "this is a value, no type", hint, "SO002")])
    try:
        if hasattr(type_, "model_json_schema"):
            schema: dict[str, Any] = type_.model_json_schema(by_alias=True)
        else:
            schema = TypeAdapter(readable(type_)).json_schema(by_alias=True)
    except PydanticUserError as error:
        reason = str(error.message).splitlines()[0]
        if error.code == "schema-for-unknown-type":
            reason = "pydantic can't make a schema of it"
        raise NotExpressibleError([FieldProblem(name, reason, "", "SO002")]) from None
    except (RecursionError, NameError, TypeError, AttributeError) as error:
        reason = f"pydantic can't read this type: {error}"
        raise NotExpressibleError([FieldProblem(name, reason, "", "SO002")]) from None
    return schema


_COMBINED = frozenset({"$ref", "anyOf", "oneOf", "allOf", "const", "enum"})


def _inexpressible(schema: dict[str, Any], name: str) -> Iterator[FieldProblem]:
    kind = schema.get("type")
    if kind != "object" and "$ref" not in schema:
        reason = f"the root is {_words(schema)}, not an object"
        yield FieldProblem(name, reason, "make it a field of a model", "SO010")
    for node in Walk(schema).nodes:
        found = _reason(node) if node.live else None
        if found is not None:
            rule, reason, hint = found
            yield FieldProblem(_field(node, name), reason, hint, rule)


def _words(schema: dict[str, Any]) -> str:
    if "anyOf" in schema or "oneOf" in schema:
        return "a union"
    kind = schema.get("type")
    return f"of type {kind}" if kind else "of any type"


def _reason(node: Node) -> tuple[str, str, str] | None:
    schema = node.schema
    if not node.types and _COMBINED.isdisjoint(schema):
        return "SO020", "a value of any type can't be expressed", "name its type"
    is_map = "object" in node.types and not schema.get("properties")
    if is_map and schema.get("additionalProperties", "properties" not in schema) is not False:
        hint = "use a list of models with a key and a value"
        return "T5", "a dict with free keys can't be expressed", hint
    if schema.get("uniqueItems") is True:
        return "T4", "a set can't be expressed", "use a list"
    if "prefixItems" in schema or (schema.get("maxItems") == 0 and "items" not in schema):
        return "T4", "a tuple can't be expressed", "use a model with a field for each element"
    if "array" in node.types and "items" not in schema:
        return "SO030", "a list of anything can't be expressed", "name the type of its items"
    return None


def _field(node: Node, name: str) -> str:
    """`Order.lines[].price` for a schema."""
    section = node.section
    text = name if section.parent is None else section.name
    for token in _steps(node):
        text += token
    return text


def _steps(node: Node) -> list[str]:
    steps: list[str] = []
    at: Node | None = node
    while at is not None and at is not node.section:
        if at.keyword == "properties":
            steps.append(f".{at.name}")
        elif at.keyword == "items":
            steps.append("[]")
        at = at.parent
    return steps[::-1]


def _endless(schema: dict[str, Any], name: str) -> Iterator[FieldProblem]:
    """Fields that need a value of their own type, so that none is finite."""
    for node in endless_references(_report(schema)):
        reason = "every value needs another one of the same type, without an end"
        yield FieldProblem(_field(node, name), reason, "make it optional, or a list", "T9")
