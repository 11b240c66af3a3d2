"""Two types → what differs between the values that they take.

Types with names are compared once, in pairs. Which way a pair travels follows from where it is
used, and decides what a difference means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from specloom.diff.change import NOWHERE, Direction, Side
from specloom.diff.keywords import compare_keywords
from specloom.diff.likeness import alike, pair_up
from specloom.diff.shapes import ANY, Member, Shape, Shaper, Use, Whole
from specloom.ir import Decl, Enum, Field, Named, SchemaId, Type

__all__ = ["Difference", "Schemas", "Sink", "Spot"]


@dataclass(frozen=True, slots=True)
class Spot:
    """What is compared, in words, and its places in both descriptions."""

    subject: str
    old: Side = NOWHERE
    new: Side = NOWHERE

    def then(self, words: str, *tokens: str) -> Spot:
        return Spot(self.subject + words, self.old.then(*tokens), self.new.then(*tokens))


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference by the name of its rule, before anybody knows which way it travels."""

    rule: str
    spot: Spot
    before: Any = None
    after: Any = None
    keyword: str = ""
    only: Direction = Direction.REQUEST | Direction.RESPONSE


Pair = tuple[SchemaId, SchemaId]


@dataclass
class Sink:
    """The differences of one place or one pair of schemas, and the pairs that it uses."""

    found: list[Difference] = field(default_factory=list)
    uses: list[Pair] = field(default_factory=list)
    directions: Direction = Direction.NONE
    operations: dict[str, None] = field(default_factory=dict)

    def say(
        self, rule: str, spot: Spot, before: Any = None, after: Any = None, keyword: str = ""
    ) -> None:
        self.found.append(Difference(rule, spot, before, after, keyword))


class Schemas:
    """The schemas of two APIs; `type_` compares two of their types."""

    def __init__(self, old: Mapping[SchemaId, Decl], new: Mapping[SchemaId, Decl]) -> None:
        self._old, self._new = Shaper(old), Shaper(new)
        self.pairs: dict[Pair, Sink] = {}
        self._waiting: list[Pair] = []
        self.renamed: dict[SchemaId, SchemaId] = {}

    def type_(self, old: Type, new: Type, spot: Spot, sink: Sink) -> None:
        """What differs between two types, said to `sink`."""
        before, after = self._old.use(old, spot.old), self._new.use(new, spot.new)
        if isinstance(before.type, Named) and isinstance(after.type, Named):
            spot = Spot(spot.subject, before.side, after.side)
            self._names(before, after, spot, sink)
        else:
            self._shapes(self._old.shape(old, spot.old), self._new.shape(new, spot.new), spot, sink)

    def finish(self) -> Iterator[Sink]:
        """Compare all pairs that are used; each with the ways that it travels."""
        while self._waiting:
            pair = self._waiting.pop()
            old, new = self._old.decls[pair[0]], self._new.decls[pair[1]]
            spot = Spot(new.name.camel, Side(old.where), Side(new.where))
            self._pair(old, new, spot, self.pairs[pair])
        yield from self.pairs.values()

    def spread(self, sinks: Iterable[Sink]) -> None:
        """Tell every pair which ways it travels, and in which operations."""
        waiting = list(sinks)
        while waiting:
            sink = waiting.pop()
            for pair in sink.uses:
                used = self.pairs[pair]
                known = used.directions | sink.directions
                grown = (
                    known != used.directions or not sink.operations.keys() <= used.operations.keys()
                )
                used.directions = known
                used.operations |= sink.operations
                if grown:
                    waiting.append(used)

    def _names(self, before: Use, after: Use, spot: Spot, sink: Sink) -> None:
        assert isinstance(before.type, Named) and isinstance(after.type, Named)
        pair = (before.type.id, after.type.id)
        if pair[0] not in self._old.decls or pair[1] not in self._new.decls:
            return
        self._null(before.null, after.null, spot, sink)
        compare_keywords(before.facts, after.facts, spot, sink)
        sink.uses.append(pair)
        if pair not in self.pairs:
            self.pairs[pair] = Sink()
            self._waiting.append(pair)

    def _pair(self, old: Decl, new: Decl, spot: Spot, sink: Sink) -> None:
        gone, fresh = old.id not in self._new.decls, new.id not in self._old.decls
        if gone and fresh and old.name != new.name:
            self.renamed.setdefault(old.id, new.id)
            if self.renamed[old.id] == new.id:
                sink.say("schema-renamed", spot, old.name.camel, new.name.camel)
        before = self._old.shape(Named(old.id), spot.old)
        after = self._new.shape(Named(new.id), spot.new)
        if old.deprecated != new.deprecated:
            sink.say("deprecated" if new.deprecated else "reactivated", spot)
        self._shapes(before, after, spot, sink)

    def _shapes(self, old: Shape, new: Shape, spot: Spot, sink: Sink) -> None:
        spot = Spot(spot.subject, old.side, new.side)
        if old.members or new.members:
            self._unions(old, new, spot, sink)
            if not (old.members and new.members):
                return
        elif not self._kinds(old, new, spot, sink):
            return
        else:
            self._null(old.null, new.null, spot, sink)
            compare_keywords(old.facts, new.facts, spot, sink)
        _values(old, new, spot, sink)
        self._fields(old, new, spot, sink)
        self._items(old, new, spot, sink)

    def _null(self, old: bool, new: bool, spot: Spot, sink: Sink) -> None:
        if old != new:
            sink.say("nullable" if new else "not-nullable", spot)

    def _kinds(self, old: Shape, new: Shape, spot: Spot, sink: Sink) -> bool:
        """Whether the types can be compared further."""
        before, after = _whole(old.kinds), _whole(new.kinds)
        if before == after:
            return True
        words = _words(old), _words(new)
        if before < after:
            sink.say("type-widened", spot, *words)
        elif after < before:
            sink.say("type-narrowed", spot, *words)
        else:
            sink.say("type-changed", spot, *words)
            return False
        return bool(before & after) and ANY not in (old.kinds, new.kinds)

    # Objects

    def _fields(self, old: Shape, new: Shape, spot: Spot, sink: Sink) -> None:
        if "object" not in old.kinds & new.kinds:
            return
        gone = {n: f for n, f in old.fields.items() if n not in new.fields}
        fresh = {n: f for n, f in new.fields.items() if n not in old.fields}
        for was, now in self._renamed(gone, fresh):
            at = Spot(_inside(spot, now), gone[was][1], fresh[now][1])
            sink.say("field-renamed", at, was, now)
            self._field(gone.pop(was)[0], fresh.pop(now)[0], at, sink)
        for name, (held, side) in gone.items():
            _removed(held, new.closed, Spot(_inside(spot, name), side, spot.new), sink)
        for name, (held, side) in fresh.items():
            rule = "required-field-added" if held.required else "field-added"
            at = Spot(_inside(spot, name), spot.old, side)
            sink.found.append(Difference(rule, at, only=_ways(held)))
        for name, (held, side) in old.fields.items():
            if name in new.fields:
                after, new_side = new.fields[name]
                self._field(held, after, Spot(_inside(spot, name), side, new_side), sink)
        self._others(old, new, spot, sink)

    def _renamed(
        self, gone: Mapping[str, tuple[Field, Side]], fresh: Mapping[str, tuple[Field, Side]]
    ) -> list[tuple[str, str]]:
        def likeness(was: str, now: str) -> float:
            return alike(gone[was][0], fresh[now][0], len(gone) == len(fresh) == 1)

        return pair_up(gone, fresh, likeness)

    def _field(self, old: Field, new: Field, spot: Spot, sink: Sink) -> None:
        ways = _ways(old) | _ways(new)
        start = len(sink.found)
        if old.required != new.required:
            sink.say("field-required" if new.required else "field-optional", spot)
        for before, after, name in (
            (old.read_only, new.read_only, "read-only"),
            (old.write_only, new.write_only, "write-only"),
        ):
            if before != after:
                sink.say(name if after else f"not-{name}", spot)
        deprecation(old, new, spot, sink)
        self.type_(old.type, new.type, spot, sink)
        if ways != Direction.REQUEST | Direction.RESPONSE:
            sink.found[start:] = [_only(d, ways) for d in sink.found[start:]]

    def _others(self, old: Shape, new: Shape, spot: Spot, sink: Sink) -> None:
        if old.closed != new.closed:
            sink.say("others-refused" if new.closed else "others-allowed", spot)
        elif old.extra is not None and new.extra is not None:
            at = spot.then("[*]", "additionalProperties")
            self.type_(old.extra, new.extra, at, sink)
        elif old.extra is not None or new.extra is not None:
            rule = "restriction-added" if old.extra is None else "restriction-removed"
            sink.say(rule, spot, "a type", "a type", "the type of other properties")

    # Lists

    def _items(self, old: Shape, new: Shape, spot: Spot, sink: Sink) -> None:
        if "array" not in old.kinds & new.kinds:
            return
        if old.item is not None and new.item is not None:
            self.type_(old.item, new.item, spot.then("[]", "items"), sink)
        elif (old.item is None) != (new.item is None):
            rule = "restriction-added" if old.item is None else "restriction-removed"
            sink.say(rule, spot, "a type", "a type", "the type of items")
        for index in range(max(len(old.prefix), len(new.prefix))):
            before = old.prefix[index] if index < len(old.prefix) else old.item
            after = new.prefix[index] if index < len(new.prefix) else new.item
            if before is not None and after is not None:
                sides = (_at(old, index, spot.old), _at(new, index, spot.new))
                self.type_(before, after, Spot(f"{spot.subject}[{index}]", *sides), sink)

    # Unions

    def _unions(self, old: Shape, new: Shape, spot: Spot, sink: Sink) -> None:
        self._null(old.null, new.null, spot, sink)
        if old.members and new.members:
            compare_keywords(old.facts, new.facts, spot, sink)
        before = old.members or (() if old.is_any else (Member(Whole(old), old.side),))
        after = new.members or (() if new.is_any else (Member(Whole(new), new.side),))
        if not before or not after:
            rule = "type-narrowed" if old.is_any else "type-widened"
            sink.say(rule, spot, _words(old), _words(new))
            return
        pairs = pair_up(
            range(len(before)),
            range(len(after)),
            lambda i, j: self._same(before[i], after[j]),
        )
        for i, j in pairs:
            at = Spot(
                f"{spot.subject}({self._called(after[j], self._new)})",
                before[i].side,
                after[j].side,
            )
            self._member(before[i], after[j], at, sink)
        for i in sorted(set(range(len(before))) - {i for i, _ in pairs}):
            at = Spot(spot.subject, before[i].side, spot.new)
            sink.say("member-removed", at, self._called(before[i], self._old))
        for j in sorted(set(range(len(after))) - {j for _, j in pairs}):
            at = Spot(spot.subject, spot.old, after[j].side)
            sink.say("member-added", at, None, self._called(after[j], self._new))
            news = self._new.member(after[j])
            if new.exclusive and any(_fits_too(self._old.member(m), news) for m in before):
                sink.say("member-overlaps", at, None, self._called(after[j], self._new))
        self._tags(old, new, spot, sink)

    def _member(self, old: Member, new: Member, spot: Spot, sink: Sink) -> None:
        if isinstance(old.type, Whole) or isinstance(new.type, Whole):
            before, after = self._old.member(old), self._new.member(new)
            # Whether it can be null is said of the whole.
            self._shapes(replace(before, null=after.null), after, spot, sink)
        else:
            self.type_(old.type, new.type, spot, sink)

    def _same(self, old: Member, new: Member) -> float:
        """How sure two members of unions are one: 1 for one name, 0 for two kinds."""
        if isinstance(old.type, Named) and isinstance(new.type, Named):
            if old.type.id == new.type.id:
                return 1.0
            if old.type.id in self._new.decls or new.type.id in self._old.decls:
                return 0.0
        return likeness(self._old.member(old), self._new.member(new))

    def _called(self, member: Member, shaper: Shaper) -> str:
        type_ = member.type
        if isinstance(type_, Named) and type_.id in shaper.decls:
            return shaper.decls[type_.id].name.camel
        return _words(shaper.member(member))

    def _tags(self, old: Shape, new: Shape, spot: Spot, sink: Sink) -> None:
        if old.tag != new.tag and old.members and new.members:
            sink.say("discriminator-changed", spot, old.tag or "nothing", new.tag or "nothing")
        elif old.members and new.members:
            for value in (v for v in old.tags if v not in new.tags):
                sink.say("tag-removed", spot, value)
            for value in (v for v in new.tags if v not in old.tags):
                sink.say("tag-added", spot, None, value)


def likeness(old: Shape, new: Shape) -> float:
    """How alike two shapes are, from 0 to 1."""
    if old.kinds != new.kinds and not (_whole(old.kinds) & _whole(new.kinds)):
        return 0.0
    if old.values is not None or new.values is not None:
        both = set(map(repr, old.values or ())), set(map(repr, new.values or ()))
        return _share(*both) if old.values and new.values else 0.3
    constants = _constants(old), _constants(new)
    shared = constants[0].keys() & constants[1].keys()
    if any(constants[0][name] != constants[1][name] for name in shared):
        return 0.0
    if old.fields or new.fields:
        return _share(set(old.fields), set(new.fields))
    return 1.0 if old.kinds == new.kinds else 0.5


def _fits_too(old: Shape, other: Shape) -> bool:
    """Whether values of one shape may fit another, too."""
    if not _whole(old.kinds) & _whole(other.kinds):
        return False
    if old.values is not None or other.values is not None:
        return bool(set(map(repr, old.values or ())) & set(map(repr, other.values or ())))
    constants = _constants(old), _constants(other)
    shared = constants[0].keys() & constants[1].keys()
    needed = {name for name, (held, _) in other.fields.items() if held.required}
    differ = any(constants[0][name] != constants[1][name] for name in shared)
    return not differ and needed <= old.fields.keys() and not (other.closed and not old.fields)


def _share(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(len(one | other), 1)


def _constants(shape: Shape) -> dict[str, Any]:
    types = {name: held.type for name, (held, _) in shape.fields.items()}
    enums = {name: type_.values for name, type_ in types.items() if isinstance(type_, Enum)}
    return {name: values[0] for name, values in enums.items() if len(values) == 1}


def _at(shape: Shape, index: int, side: Side) -> Side:
    """Where the description says what an item of a list is."""
    if index < len(shape.prefix):
        return side.then("prefixItems", str(index))
    return side.then("items")


def _inside(spot: Spot, name: str) -> str:
    return f"{spot.subject}.{name}" if spot.subject else name


def _ways(held: Field) -> Direction:
    """Which way a field travels."""
    if held.read_only:
        return Direction.RESPONSE
    return Direction.REQUEST if held.write_only else Direction.REQUEST | Direction.RESPONSE


def _only(difference: Difference, ways: Direction) -> Difference:
    return replace(difference, only=difference.only & ways)


def _removed(held: Field, closed: bool, spot: Spot, sink: Sink) -> None:
    rule = "field-refused" if closed else "field-removed"
    if held.required:
        sink.found.append(
            Difference("required-field-removed", spot, only=_ways(held) & Direction.RESPONSE)
        )
        sink.found.append(Difference(rule, spot, only=_ways(held) & Direction.REQUEST))
    else:
        sink.found.append(Difference(rule, spot, only=_ways(held)))


def _values(old: Shape, new: Shape, spot: Spot, sink: Sink) -> None:
    if old.values is None and new.values is None:
        for value in (v for v in old.known if v not in new.known):
            sink.say("known-value-removed", spot, value)
        for value in (v for v in new.known if v not in old.known):
            sink.say("known-value-added", spot, None, value)
        return
    if old.values is None:
        sink.say("became-enum", spot, None, list(new.values or ()))
        return
    if new.values is None:
        sink.say("enum-opened", spot, list(old.values))
        return
    before, after = {repr(v): v for v in old.values}, {repr(v): v for v in new.values}
    if len(before) == len(after) == 1 and before.keys() != after.keys():
        sink.say("constant-changed", spot, old.values[0], new.values[0])
        return
    for key in (k for k in before if k not in after):
        sink.say("value-removed", spot, before[key])
    for key in (k for k in after if k not in before):
        sink.say("value-added", spot, None, after[key])


def deprecation(old: Any, new: Any, spot: Spot, sink: Sink) -> None:
    """What became of the days of an operation, a parameter or a field."""
    before, after = old.lifecycle, new.lifecycle
    was, now = old.deprecated or bool(before.deprecated), new.deprecated or bool(after.deprecated)
    if now and not was:
        text = f" until {after.shutdown}" if after.shutdown else ""
        sink.say("deprecated" if text else "deprecated-without-notice", spot, None, text)
    elif was and not now:
        sink.say("reactivated", spot)
    elif before.shutdown != after.shutdown and after.shutdown:
        if not before.shutdown:
            sink.say("shutdown-set", spot, None, after.shutdown)
        else:
            rule = "shutdown-earlier" if after.shutdown < before.shutdown else "shutdown-later"
            sink.say(rule, spot, before.shutdown, after.shutdown)


def _whole(kinds: frozenset[str]) -> frozenset[str]:
    """A number can be an integer."""
    return kinds | {"integer"} if "number" in kinds else kinds


def _words(shape: Shape) -> str:
    """A shape in a few words: `string`, `integer or null`, `one of 3`."""
    if shape.members:
        return f"one of {len(shape.members)}"
    if shape.is_any:
        return "anything"
    kinds = sorted(shape.kinds) + (["null"] if shape.null else [])
    return " or ".join(kinds) or "nothing"
