"""Annotations and values as expressions that know their imports and how to break lines.

What is printed is what black would print, so that black has nothing to change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from typing_extensions import assert_never

from specloom.invisible import as_escapes

LINE = 88
INDENT = 4


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`; a module that starts with a dot is the package's own.

    The dots stand for the package's root: `.types.chat.chat_completion`.
    """

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Atom:
    """A name or a literal."""

    text: str
    imports: tuple[Import, ...] = ()


@dataclass(frozen=True, slots=True)
class Subscript:
    """`head[a, b]`."""

    head: Atom
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """`A | B` where it fits on the line, `Union[…]` over several where it doesn't."""

    members: tuple[Expr, ...]
    head: Atom = field(default_factory=lambda: imported("typing", "Union"))


@dataclass(frozen=True, slots=True)
class Call:
    """`head(a, key: b)`: used for tags of unions."""

    head: Atom
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Mapping_:
    """`{"a": A}`."""

    items: tuple[tuple[str, Expr], ...]


Expr: TypeAlias = "Atom | Subscript | Either | Call | Mapping_"


def imported(module: str, name: str) -> Atom:
    """The name `name` of `module`."""
    return Atom(name, (Import(module, name),))


def literal(values: Iterable[object]) -> Subscript:
    """`Literal[…]` of `values`; `repr` is the escaper."""
    return Subscript(imported("typing", "Literal"), tuple(Atom(quoted(v)) for v in values))


def quoted(value: object) -> str:
    """A literal as black writes it: double quotes unless that needs more escapes."""
    text = as_escapes(repr(value))
    if isinstance(value, str) and text[0] == "'" and '"' not in text:
        return '"' + text[1:-1].replace("\\'", "'") + '"'
    return text


def in_double_quotes(text: str) -> str:
    """`text` as it stands between double quotes in Python source."""
    shown = as_escapes(repr(text))
    if shown[0] == '"':
        return shown[1:-1]
    return shown[1:-1].replace("\\'", "'").replace('"', '\\"')


def either(members: Iterable[Expr]) -> Expr:
    """A union without repetitions; a union inside is opened."""
    flat: dict[Expr, None] = {}
    for member in members:
        flat.update(dict.fromkeys(member.members if isinstance(member, Either) else (member,)))
    found = tuple(flat)
    return found[0] if len(found) == 1 else Either(found)


_BUILTINS = frozenset(("bool", "bytes", "dict", "float", "int", "list", "object", "str", "type"))
_NOTHING: frozenset[str] = frozenset()


def renamed(
    expr: Expr, alias: Callable[[Import], str | None], shadowed: frozenset[str] = _NOTHING
) -> Expr:
    """`expr` with imported names under the alias that `alias` gives, where it gives one.

    Builtins in `shadowed`, which a field or a method of the class hides, are imported too.
    """

    def change(part: Expr) -> Expr:
        match part:
            case Atom():
                return _renamed_atom(part, alias, shadowed)
            case Subscript(head, args):
                return Subscript(_renamed_atom(head, alias, shadowed), tuple(map(change, args)))
            case Call(head, args):
                return Call(_renamed_atom(head, alias, shadowed), tuple(map(change, args)))
            case Either(members, union):
                head = _renamed_atom(union, alias, shadowed)
                return Either(tuple(map(change, members)), head)
            case Mapping_(items):
                return Mapping_(tuple((key, change(value)) for key, value in items))
            case _:
                assert_never(part)

    return change(expr)


def _renamed_atom(
    atom: Atom, alias: Callable[[Import], str | None], shadowed: frozenset[str]
) -> Atom:
    if not atom.imports:
        if atom.text in _BUILTINS and atom.text in shadowed:
            return Atom(f"_{atom.text}", (Import("builtins", f"{atom.text} as _{atom.text}"),))
        return atom
    wanted = atom.imports[0]
    other = alias(wanted)
    if other is None or atom.text != wanted.name:
        return atom
    return Atom(other, (Import(wanted.module, f"{wanted.name} as {other}"),))


def imports_of(expr: Expr) -> Iterator[Import]:
    """All imports of an expression, but for the `Union` of a broken line."""
    match expr:
        case Atom(imports=imports):
            yield from imports
        case Subscript(head, args) | Call(head, args):
            yield from head.imports
            for arg in args:
                yield from imports_of(arg)
        case Either(members):
            for member in members:
                yield from imports_of(member)
        case Mapping_(items):
            for _, value in items:
                yield from imports_of(value)
        case _:
            assert_never(expr)


def one_line(expr: Expr) -> str:
    """The expression on one line, however long."""
    match expr:
        case Atom(text):
            return text
        case Subscript(head, args):
            return f"{head.text}[{', '.join(one_line(a) for a in args)}]"
        case Call(head, args):
            return f"{head.text}({', '.join(one_line(a) for a in args)})"
        case Either(members):
            return " | ".join(one_line(m) for m in members)
        case Mapping_(items):
            return "{" + ", ".join(f"{quoted(k)}: {one_line(v)}" for k, v in items) + "}"
        case _:
            assert_never(expr)


@dataclass(frozen=True, slots=True)
class Printed:
    """Printed text and what it needs imported."""

    text: str
    imports: frozenset[Import]


def print_expr(expr: Expr, before: str = "", after: str = "", indent: int = 0) -> Printed:
    """`before + expr + after` at an indent of `indent` columns, broken where it is too long."""
    flat = before + one_line(expr) + after
    if indent + len(flat) <= LINE or isinstance(expr, Atom):
        return Printed(flat, frozenset(imports_of(expr)))
    body, extra = _broken(expr, indent)
    return Printed(before + body + after, frozenset((*imports_of(expr), *extra)))


def _broken(expr: Expr, indent: int) -> tuple[str, tuple[Import, ...]]:
    match expr:
        case Atom(text):
            return text, ()
        case Subscript(head, args):
            return _bracketed(head.text + "[", list(args), "]", indent, len(args) > 1)
        case Call(head, args):
            return _bracketed(head.text + "(", list(args), ")", indent, True)
        case Either(members, head):
            body, extra = _bracketed(head.text + "[", list(members), "]", indent, True)
            return body, (*head.imports, *extra)
        case Mapping_(items):
            rows: list[str] = []
            found: list[Import] = []
            for key, value in items:
                row = print_expr(value, f"{quoted(key)}: ", ",", indent + INDENT)
                rows.append(" " * (indent + INDENT) + row.text)
                found += row.imports
            return "{\n" + "\n".join(rows) + "\n" + " " * indent + "}", tuple(found)
        case _:
            assert_never(expr)


def _bracketed(
    opening: str, args: list[Expr], closing: str, indent: int, comma: bool
) -> tuple[str, tuple[Import, ...]]:
    # A subscript with one argument takes no trailing comma: that would make it a tuple.
    rows = [print_expr(arg, "", "," if comma else "", indent + INDENT) for arg in args]
    pad = " " * (indent + INDENT)
    body = "\n".join(pad + row.text for row in rows)
    extra = tuple(i for row in rows for i in row.imports)
    return f"{opening}\n{body}\n{' ' * indent}{closing}", extra
