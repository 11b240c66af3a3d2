"""Every difference between a spec and the facts, with its path and its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .documents import Facts, Node, Spec, place
from .shapes import Shape, Shaper

ABSENT = "absent"
PRESENT = "present"
_USE = {"nullable", "default", "deprecated"}


@dataclass(frozen=True)
class Difference:
    """`path` names the part; `ours` and `facts` say what each side has there."""

    path: str
    ours: Any
    facts: Any
    where: str

    def __str__(self) -> str:
        return f"{self.where}: {self.path}: ours {self.ours!r}, facts {self.facts!r}"


def differences(spec: Spec, facts: Facts) -> list[Difference]:
    """All differences of all operations of `spec`; a pair of named schemas is compared once."""
    comparison = _Comparison(spec, facts)
    for method, path, operation, parameters in spec.operations():
        comparison.operation(method, path, operation, parameters)
    return comparison.found


class _Comparison:
    def __init__(self, spec: Spec, facts: Facts) -> None:
        self.found: list[Difference] = []
        self._facts = facts
        self._ours = Shaper(spec)
        self._theirs = Shaper(facts)
        self._seen: set[tuple[int, int]] = set()
        self._reported: set[tuple[str, str]] = set()
        self._spec = spec
        self._where = ""

    def _say(self, path: str, ours: Any, facts: Any, node: object, key: str | None = None) -> None:
        where = place(node, key) or self._where
        self.found.append(Difference(path, ours, facts, where))

    def _equal(self, path: str, ours: Any, facts: Any, node: object, key: str) -> None:
        if not _same(ours, facts):
            self._say(f"{path} {key}", ours, facts, node, key)

    # Operations

    def operation(self, method: str, path: str, ours: Node, parameters: list[Node]) -> None:
        name = f"{method} {path}"
        self._where = place(ours)
        fact = self._facts.operations.get((method, path))
        if fact is None:
            self._say(name, PRESENT, ABSENT, ours)
            return
        self._equal(name, ours.get("operationId"), fact["call"], ours, "operationId")
        deprecated = fact.get("deprecated", False)
        self._equal(name, ours.get("deprecated", False), deprecated, ours, "deprecated")
        self._parameters(name, ours, parameters, fact)
        request = self._resolved(ours.get("requestBody", {})).get("content", {})
        self._media(f"{name} request", request, fact.get("request") or {}, ours)
        self._responses(name, ours, fact)

    def _resolved(self, node: Node) -> Node:
        return self._spec.follow(node)[1] if "$ref" in node else node

    def _parameters(self, name: str, ours: Node, given: list[Node], fact: Node) -> None:
        here = {(p["in"], p["name"]): p for p in map(self._resolved, given)}
        there = {(p["in"], p["name"]): p for p in fact.get("parameters") or []}
        for key in sorted({*here, *there}):
            path = f"{name} {key[0]} {key[1]}"
            if key not in there or key not in here:
                self._say(path, *_presence(key in here, key in there), here.get(key, ours))
                continue
            mine, theirs = here[key], there[key]
            for keyword in ("required", "deprecated"):
                values = mine.get(keyword, False), theirs.get(keyword, False)
                self._equal(path, *values, mine, keyword)
            for keyword in ("style", "explode"):
                self._equal(path, mine.get(keyword), theirs.get(keyword), mine, keyword)
            self._where = place(mine)
            self._schema(path, mine["schema"], theirs["schema"])

    def _responses(self, name: str, ours: Node, fact: Node) -> None:
        here = {s: self._resolved(r) for s, r in ours["responses"].items() if s.startswith("2")}
        there = {s: r for s, r in fact["responses"].items() if s.startswith("2")}
        for status in sorted({*here, *there}):
            path = f"{name} response {status}"
            if status not in here or status not in there:
                present = _presence(status in here, status in there)
                self._say(path, *present, ours["responses"])
                continue
            self._media(path, here[status].get("content", {}), there[status] or {}, here[status])

    def _media(self, name: str, ours: Node, facts: Node, holder: Node) -> None:
        for kind in sorted({*ours, *facts}):
            path = f"{name} {kind}"
            if kind not in ours or kind not in facts:
                self._say(path, *_presence(kind in ours, kind in facts), ours or holder, kind)
                continue
            self._where = place(ours, kind)
            self._schema(path, _media_schema(ours[kind]), facts[kind])

    # Schemas

    def _schema(self, path: str, ours: Node, facts: Node, in_nullable: bool = False) -> None:
        mine, theirs = self._ours.use(ours), self._theirs.use(facts)
        named = bool(mine.name and theirs.name)
        keywords = {*_USE, *mine.beside, *theirs.beside} if named else _USE
        self._at_use(path, ours, facts, keywords - ({"nullable"} if in_nullable else set()))
        if named:
            ours, facts, path = mine.target, theirs.target, mine.name
        pair = (id(ours), id(facts))
        if pair not in self._seen:
            self._seen.add(pair)
            self._shapes(path, ours, self._ours.shape(ours), self._theirs.shape(facts))

    def _at_use(self, path: str, ours: Node, facts: Node, keywords: set[str]) -> None:
        """What a use may say beside a reference: there it counts, wherever it is written."""
        mine, theirs = self._ours.use(ours), self._theirs.use(facts)
        for keyword in sorted(keywords):
            here = _said(self._ours.shape(ours), keyword), _said(self._theirs.shape(facts), keyword)
            inner = (
                _said(self._ours.shape(mine.target), keyword),
                _said(self._theirs.shape(theirs.target), keyword),
            )
            # A difference of the named schemas themselves is reported once, not at every use.
            if mine.name and theirs.name and here == inner:
                if (mine.name, keyword) not in self._reported and not _same(*here):
                    self._reported.add((mine.name, keyword))
                    self._say(f"{mine.name} {keyword}", *here, mine.target, keyword)
            else:
                self._equal(path, *here, ours, keyword)

    def _shapes(self, path: str, node: Node, ours: Shape, facts: Shape) -> None:
        self._equal(path, ours.type, facts.type, node, "type")
        for keyword in sorted({*ours.keywords, *facts.keywords} - _USE):
            values = _said(ours, keyword), _said(facts, keyword)
            self._equal(path, *values, node, keyword)
        self._required(path, node, ours, facts)
        for name in sorted({*ours.properties, *facts.properties}):
            inner = f"{path}.{name}"
            if name in ours.properties and name in facts.properties:
                self._schema(inner, ours.properties[name], facts.properties[name])
            else:
                present = _presence(name in ours.properties, name in facts.properties)
                self._say(inner, *present, ours.properties.get(name, node))
        self._inner(f"{path}[]", node, ours.items, facts.items)
        self._inner(f"{path}{{}}", node, ours.extra, facts.extra)
        self._alternatives(path, node, ours, facts)

    def _required(self, path: str, node: Node, ours: Shape, facts: Shape) -> None:
        for name in sorted(ours.required ^ facts.required):
            present = _presence(name in ours.required, name in facts.required)
            self._say(f"{path} required {name}", *present, node, "required")

    def _inner(self, path: str, node: Node, ours: object, facts: object) -> None:
        if isinstance(ours, dict) and isinstance(facts, dict):
            self._schema(path, ours, facts)
        elif isinstance(ours, dict) or isinstance(facts, dict) or ours != facts:
            self._say(path, _brief(ours), _brief(facts), node)

    def _alternatives(self, path: str, node: Node, ours: Shape, facts: Shape) -> None:
        left = list(facts.alternatives)
        unmatched = []
        for mine in sorted(ours.alternatives, key=lambda m: -self._strength(m)):
            kin = [their for their in left if self._kin(mine) == self._their_kin(their)]
            if not kin:
                unmatched.append(mine)
                continue
            best = max(kin, key=lambda their: self._likeness(mine, their))
            left = [their for their in left if their is not best]
            label = self._label(self._ours, mine)
            inline = len(ours.alternatives) > 1 or len(facts.alternatives) > 1
            nullable = ours.nullable and facts.nullable
            self._schema(f"{path}|{label}" if inline else path, mine, best, nullable)
        for mine in unmatched:
            self._say(f"{path}|{self._label(self._ours, mine)}", PRESENT, ABSENT, node)
        for their in left:
            self._say(f"{path}|{self._label(self._theirs, their)}", ABSENT, PRESENT, node)

    def _strength(self, node: Node) -> int:
        # The members that say most choose their counterparts first.
        shape = self._ours.shape(node)
        return len(shape.properties) + len(shape.keywords.get("enum", ()))

    def _kin(self, node: Node) -> object:
        return _kin(self._ours, node)

    def _their_kin(self, node: Node) -> object:
        return _kin(self._theirs, node)

    def _likeness(self, ours: Node, facts: Node) -> float:
        mine, theirs = self._ours.shape(ours), self._theirs.shape(facts)
        parts = [
            _overlap(set(mine.properties), set(theirs.properties)),
            _overlap(set(mine.required), set(theirs.required)),
            _overlap(set(mine.keywords), set(theirs.keywords)),
            float(_same(mine.keywords.get("enum"), theirs.keywords.get("enum"))),
        ]
        if mine.items is not None and theirs.items is not None:
            kin = self._kin(mine.items) == self._their_kin(theirs.items)
            parts.append(2.0 * kin)
        return sum(parts)

    @staticmethod
    def _label(shaper: Shaper, node: Node) -> str:
        shape = shaper.shape(node)
        tags = [
            str(value)
            for tag in _tags(shaper, shape).items()
            for value in tag[1:]
            if tag[0] in ("type", "role", "object")
        ]
        name = shaper.use(node).name
        if tags or name:
            return tags[0] if tags else name
        return "enum" if shape.only_enum else shape.type or "any"


def _media_schema(media: Node) -> Node:
    """The schema of a body, or of the JSON in each event of a stream."""
    if "itemSchema" not in media:
        schema: Node = media["schema"]
        return schema
    data: Node = media["itemSchema"]["properties"]["data"]
    content: Node = data.get("contentSchema", data)
    return content


def _presence(ours: bool, facts: bool) -> tuple[str, str]:
    return PRESENT if ours else ABSENT, PRESENT if facts else ABSENT


def _said(shape: Shape, keyword: str) -> Any:
    if keyword == "nullable":
        return shape.nullable
    value = shape.keywords.get(keyword, ABSENT)
    return list(value) if isinstance(value, tuple) else value


def _same(ours: Any, facts: Any) -> bool:
    if isinstance(ours, bool) is not isinstance(facts, bool):
        return False
    if isinstance(ours, (list, tuple)) and isinstance(facts, (list, tuple)):
        return sorted(map(repr, ours)) == sorted(map(repr, facts))
    return bool(ours == facts)


def _brief(value: object) -> object:
    return PRESENT if isinstance(value, dict) else ABSENT if value is None else value


def _overlap(first: set[str], second: set[str]) -> float:
    return len(first & second) / len(first | second) if first | second else 1.0


def _kin(shaper: Shaper, node: Node) -> object:
    """What counterparts of two unions have in common: type, tags, and whether it is an enum."""
    shape = shaper.shape(node)
    if shape.type == "object" or shape.properties:
        tags = _tags(shaper, shape)
        return ("object", tags.get("type", ""), tags.get("role", ""))
    return (shape.type, shape.only_enum, bool(shape.alternatives))


def _tags(shaper: Shaper, shape: Shape) -> dict[str, object]:
    tags = {}
    for name, schema in shape.properties.items():
        values = shaper.shape(schema).keywords.get("enum", ())
        if len(values) == 1:
            tags[name] = values[0]
    return tags
