"""Import lines of a module, sorted: standard library, third party, the package's own."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from specloom.targets.python.expr import LINE, Import


@dataclass(frozen=True, slots=True)
class LateNames:
    """Names that come from other modules when they are asked for; `lazy` sees to it."""

    imports: tuple[str, ...]
    aliases: tuple[str, ...]  # statements for type checkers
    sources: tuple[tuple[str, str], ...]
    lazy: str


def import_lines(
    imports: Iterable[Import], module: str, indent: int = 0, *, again: bool = False
) -> list[str]:
    """The lines that import `imports` into `module` (dotted, from the package's root).

    Groups are separated by an empty line; names that don't fit are one a line. `again`
    makes the names part of the module's own interface: `import A as A`.
    """
    names: dict[str, set[str]] = defaultdict(set)
    for wanted in imports:
        names[wanted.module].add(wanted.name)
    groups: list[list[str]] = [[], [], []]
    for target in sorted(names, key=lambda m: (not m.startswith("."), m)):
        source = relative(target, module) if target.startswith(".") else target
        found = sorted(names[target], key=_by_kind)
        if again:
            found = [n if " as " in n else f"{n} as {n}" for n in found]
        groups[_rank(target)].append(_statement(source, found, indent))
    ordered = [sorted(group, key=_by_source) for group in groups if group]
    return [line for i, group in enumerate(ordered) for line in ([""] * (i > 0) + group)]


def further_names(aliases: Iterable[tuple[str, Import]]) -> tuple[list[Import], tuple[str, ...]]:
    """What type checkers have to read so that a module gives `aliases`: imports and statements.

    `import A as B` alone would be no part of the module's interface for them.
    """
    shown = {name: name if name == i.name else f"_{i.name}" for name, i in aliases}
    imports = [Import(i.module, f"{i.name} as {shown[name]}") for name, i in aliases]
    return imports, tuple(assignment(n, used, 4) for n, used in shown.items() if n != used)


def late_names(names: Sequence[tuple[str, Import]], module: str) -> LateNames:
    """Names that are looked up when they are asked for: no import of them leads in a circle."""
    imports, rows = further_names(names)
    inside = {n: relative(i.module, module) for n, i in names}
    sources = {n: inside[n] if i.name == n else f"{inside[n]}:{i.name}" for n, i in names}
    return LateNames(
        imports=tuple(import_lines(imports, module, 4)),
        aliases=rows,
        sources=tuple(sorted(sources.items())),
        lazy=relative("._core.lazy", module),
    )


def assignment(name: str, target: str, indent: int = 0) -> str:
    """`Name = Target` inside of `indent` spaces as black would break it."""
    pad = " " * indent
    flat = f"{pad}{name} = {target}"
    fits = len(flat) <= LINE or len(f"{pad}    {target}") > LINE
    return flat if fits else f"{pad}{name} = (\n{pad}    {target}\n{pad})"


def relative(target: str, module: str) -> str:
    """`.types.chat.x` as seen from `types.chat.y`: `.x`."""
    to = target.lstrip(".").split(".") if target.strip(".") else []
    here = module.split(".")[:-1]
    common = 0
    while common < min(len(to), len(here)) and to[common] == here[common]:
        common += 1
    return "." * (len(here) - common + 1) + ".".join(to[common:])


def _rank(module: str) -> int:
    if module.startswith("."):
        return 2
    return 0 if module.split(".")[0] in sys.stdlib_module_names else 1


def _by_source(statement: str) -> tuple[int, str]:
    source = statement.split()[1]
    dots = len(source) - len(source.lstrip("."))
    return (-dots, source)


def _by_kind(name: str) -> tuple[int, str]:
    # CONSTANTS, Classes, functions: the order of import sorters.
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)


def _statement(source: str, names: list[str], indent: int) -> str:
    pad = " " * indent
    line = f"{pad}from {source} import {', '.join(names)}"
    if len(line) <= LINE:
        return line
    rows = "".join(f"{pad}    {name},\n" for name in names)
    return f"{pad}from {source} import (\n{rows}{pad})"
