"""Types and their limits in words, with links to the types that have a place of their own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from typing_extensions import assert_never

from specloom.ir import (
    AllOf,
    Enum,
    Facts,
    Field,
    ListOf,
    MapOf,
    Named,
    Object,
    Packed,
    Parameter,
    Scalar,
    ScalarKind,
    TupleOf,
    Type,
    UnionOf,
    is_kind,
    is_null,
)
from specloom.ir.named import facts_of
from specloom.markdown import code, indented, line, prose
from specloom.targets.docs.links import Links
from specloom.targets.docs.words import Words

# Where a value is best known by example alone.
_LONGEST_VALUE = 60
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field or parameter: its name, what it is in one line, and its description, indented."""

    name: str
    facts: str
    doc: str


def field_view(member: Field | Parameter, words: Words, links: Links, required: bool) -> FieldView:
    return FieldView(
        name=code(member.name),
        facts=" · ".join(_facts(member, words, links, required)),
        doc=indented(prose(member.doc), _COLUMNS),
    )


def _facts(member: Field | Parameter, words: Words, links: Links, required: bool) -> Iterator[str]:
    yield TypeText(words, links).of(member.type)
    if required:
        yield f"**{words.required}**"
    if member.deprecated:
        yield f"**{words.deprecated}**"
    if member.lifecycle.shutdown:
        yield f"**{words.say('field_shutdown', date=line(member.lifecycle.shutdown))}**"
    facts = facts_of(member.type, links.decls)
    yield from limits(facts, words)
    if isinstance(member, Field) and member.read_only:
        yield str(words.read_only)
    default = facts.get("default")
    if default is not None or ("default" in facts and isinstance(member, Field)):
        yield words.say("default", value=value_text(default))


def value_text(value: Any) -> str:
    """A JSON value as code, cut short where it is long."""
    text = value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)
    return code(text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…")


def limits(facts: Facts, words: Words) -> Iterator[str]:
    """What a value has to keep to, limit by limit."""
    found = {keyword: value.value for keyword, value in facts.items}
    for low, high, name in (
        ("minimum", "maximum", "range"),
        ("minLength", "maxLength", "length"),
        ("minItems", "maxItems", "items"),
        ("minProperties", "maxProperties", "properties"),
    ):
        least, most = found.get(low), found.get(high)
        if least is not None and most is not None and least == most:
            yield words.say(f"{name}_exactly", least=_number(least))
        elif least is not None and most is not None:
            yield words.say(f"{name}_between", least=_number(least), most=_number(most))
        elif least is not None:
            yield words.say(f"{name}_at_least", least=_number(least))
        elif most is not None:
            yield words.say(f"{name}_at_most", most=_number(most))
    for keyword in ("exclusiveMinimum", "exclusiveMaximum", "multipleOf"):
        if keyword in found and not isinstance(found[keyword], bool):
            yield words.say(keyword, value=_number(found[keyword]))
    if isinstance(found.get("pattern"), str):
        yield words.say("pattern", value=code(found["pattern"]))
    if found.get("uniqueItems") is True:
        yield str(words.unique_items)


def _number(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return str(value)


@dataclass(frozen=True)
class TypeText:
    """Types in the words of a language, linked from one page."""

    words: Words
    links: Links

    def of(self, type_: Type) -> str:
        """`type_` in one line of Markdown."""
        match type_:
            case Scalar(kind):
                return str(self.words.types[kind.value])
            case Enum(values):
                return self._either([value_text(value) for value in values])
            case ListOf(item):
                return self.words.say("list_of", item=self._grouped(item))
            case TupleOf(items):
                shown = [self._grouped(item) for item in items]
                return self.words.say("tuple_of", items=", ".join(shown))
            case MapOf(value):
                return self.words.say("map_of", value=self._grouped(value))
            case Packed(format):
                return self.words.say("packed", format=code(format))
            case UnionOf(members=members):
                return self._either(list(dict.fromkeys(self.members(members))))
            case AllOf(members=members):
                return self.words.say("all_of", members=", ".join(self.of(m) for m in members))
            case Named(id_):
                return self.links.type(id_)
            case Object():
                return str(self.words.types["object"])
            case _:
                assert_never(type_)

    def members(self, members: tuple[Type, ...]) -> Iterator[str]:
        """Each alternative; null comes last, and known values of an open string beside it."""
        known = [value_text(v) for m in members if isinstance(m, Enum) for v in m.values]
        is_open = any(is_kind(m, ScalarKind.STRING) for m in members)
        for member in (m for m in members if not is_null(m)):
            if is_kind(member, ScalarKind.STRING) and known:
                yield self.words.say("known_strings", values=", ".join(known))
            elif isinstance(member, Enum) and is_open:
                continue
            elif isinstance(member, Enum):
                yield from (value_text(value) for value in member.values)
            else:
                yield self._limited(member)
        if any(map(is_null, members)):
            yield self.of(Scalar(ScalarKind.NULL))

    def _limited(self, type_: Type) -> str:
        """The type with its limits, where it is a part of another."""
        text, found = self.of(type_), self._limits(type_)
        return self.words.say("limited", type=text, limits=found) if found else text

    def _limits(self, type_: Type) -> str:
        # Those of a declared type stand where it is described.
        return "" if isinstance(type_, Named) else ", ".join(limits(type_.facts, self.words))

    def _either(self, shown: list[str]) -> str:
        if len(shown) <= 1:
            return "".join(shown)
        return self.words.say("either", first=", ".join(shown[:-1]), last=shown[-1])

    def _grouped(self, type_: Type) -> str:
        """The type within another: in parentheses where a reader could split it wrongly."""
        text, found = self.of(type_), self._limits(type_)
        several = isinstance(type_, (UnionOf, Enum)) and len(getattr(type_, "members", "  ")) > 1
        return f"({', '.join(filter(None, (text, found)))})" if several or found else text
