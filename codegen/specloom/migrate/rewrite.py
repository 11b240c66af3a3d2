"""The imports of a package in a program: what becomes of each, and what can't move."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.migrate.surface import Surface

__all__ = ["Move", "Rewritten", "rewrite"]

_LINE_END = re.compile(rb"\r\n|\r|\n")
# Calls whose first argument names a module or something in one.
_NAMING = frozenset(
    (
        *("patch", "import_module", "importorskip", "setattr", "delattr", "getLogger"),
        *("__import__", "find_spec", "patch.dict", "patch.multiple"),
    )
)


@dataclass(frozen=True, slots=True)
class Move:
    """From a package to another; `surface` is what the other has, None if nobody knows."""

    old: str
    new: str
    surface: Surface | None = None


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A program as it is afterwards, and what is to be said of it."""

    path: Path
    before: bytes
    after: bytes
    problems: tuple[Problem, ...]


def rewrite(path: Path, source: bytes, move: Move) -> Rewritten | None:
    """The program at `path` with the imports of `move.new`; None if it imports no `move.old`.

    It stays as it is where an error is among the problems: classes of two packages beside each
    other in a file don't know one another.
    """
    if move.old.encode() not in source:
        return None
    try:
        tree = ast.parse(source, str(path))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None) or 0
        said = getattr(error, "msg", None) or str(error)
        where = Where(str(path), line, int(bool(line)))
        text = f"it can't be read as Python: {said}"
        problem = Problem(where, "V002", text, "move it by hand", Severity.WARNING)
        return Rewritten(path, source, source, (problem,))
    program = _Program(path, source, move)
    program.visit(tree)
    if not program.found:
        return None
    failed = any(problem.severity is Severity.ERROR for problem in program.problems)
    after = source if failed else _edited(source, program.edits)
    return Rewritten(path, source, after, tuple(program.problems))


@dataclass(frozen=True, slots=True, order=True)
class _Edit:
    start: int
    end: int
    text: bytes


def _edited(source: bytes, edits: list[_Edit]) -> bytes:
    for edit in sorted(edits, reverse=True):
        source = source[: edit.start] + edit.text + source[edit.end :]
    return source


@dataclass
class _Program(ast.NodeVisitor):
    path: Path
    source: bytes
    move: Move
    edits: list[_Edit] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    found: bool = False

    def __post_init__(self) -> None:
        ends = (match.end() for match in _LINE_END.finditer(self.source))
        self._starts = [0, *ends]
        # A byte order mark is no column.
        self._starts[0] = 3 if self.source.startswith(b"\xef\xbb\xbf") else 0
        self._bound: set[str] = set()  # names that stand for the package itself

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            below = self._below(alias.name)
            if below is None:
                continue
            self._check_module(node, below)
            name, bound = self.move.new + (f".{below}" if below else ""), self.move.old
            if alias.asname is None:
                self._bound.add(bound)
                if below:
                    name += f", {self.move.new}"
                name += f" as {bound}"
            elif not below:
                self._bound.add(alias.asname)
            self._replace(alias, alias.name, name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        below = self._below(node.module or "") if not node.level else None
        if below is None:
            return
        self._check_module(node, below)
        for alias in node.names:
            self._check_name(alias, below, alias.name)
        start = self._offset(node)
        place = re.compile(rb"from(?:\s|\\\r?\n)+(%s)\b" % self.move.old.encode())
        match = place.match(self.source, start)
        if match is None:  # in an encoding of its own, say
            self._say(node, "V002", "the import can't be found in the text", "move it by hand")
            return
        self.edits.append(_Edit(match.start(1), match.end(1), self.move.new.encode()))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.value, ast.Name) and node.value.id in self._bound:
            self._check_name(node, "", node.attr)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        words = ast.unparse(node.func).split(".")
        if words[-1] in _NAMING or ".".join(words[-2:]) in _NAMING:
            for argument in node.args[:1]:
                self._rename_text(argument)
        for keyword in node.keywords:
            if keyword.arg == "http_client" and self._is_of_httpx(keyword.value):
                text = "http_client takes the clients of httpx2, which is httpx by its new name"
                self._say(keyword, "V004", text, "import httpx2 as httpx", Severity.WARNING)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and self._below(node.value) and not self._edits_at(node):
            text = f"a text that names {node.value!r} stays as it is"
            self._say(node, "V003", text, "change it if it is looked up", Severity.NOTE)

    def _rename_text(self, node: ast.expr) -> None:
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            return
        below = self._below(node.value)
        start = self._offset(node)
        text = self.source[start : self._offset(node, end=True)]
        # Only what is written as it is read.
        if below is None or node.value.encode() != text[1:-1]:
            return
        self.found = True
        self.edits.append(
            _Edit(start + 1, start + 1 + len(self.move.old), self.move.new.encode())
        )

    def _edits_at(self, node: ast.expr) -> bool:
        return any(edit.start == self._offset(node) + 1 for edit in self.edits)

    def _is_of_httpx(self, value: ast.expr) -> bool:
        """Whether it is a client of the older package, as far as its text says."""
        named = (n.id for n in ast.walk(value) if isinstance(n, ast.Name))
        return "httpx" in named and not re.search(rb"import httpx2 as httpx\b", self.source)

    def _below(self, module: str) -> str | None:
        """The path below the old package; None if it is another one."""
        first, _, rest = module.partition(".")
        return rest if first == self.move.old else None

    def _check_module(self, node: ast.stmt, below: str) -> None:
        self.found = True
        surface = self.move.surface
        if surface is not None and not surface.has_module(below):
            text = f"{self.move.new} has no module {below}"
            self._say(node, "V001", text, "see the guide on moving over")

    def _check_name(self, node: ast.alias | ast.expr, below: str, name: str) -> None:
        surface = self.move.surface
        if surface is None or not surface.has_module(below) or name.startswith("__"):
            return
        if not surface.has(below, name):
            module = self.move.new + (f".{below}" if below else "")
            hint = did_you_mean(name, surface.names(below)) or "see the guide on moving over"
            self._say(node, "V001", f"{module} has no {name}", hint)

    def _replace(self, node: ast.alias, old: str, new: str) -> None:
        start = self._offset(node)
        # `import a . b` is read as well, and too rare to be moved.
        if self.source[start : start + len(old)] != old.encode():
            self._say(node, "V002", "the import can't be found in the text", "move it by hand")
            return
        self.edits.append(_Edit(start, start + len(old), new.encode()))

    def _offset(self, node: ast.AST, *, end: bool = False) -> int:
        prefix = "end_" if end else ""
        line: int = getattr(node, f"{prefix}lineno")
        column: int = getattr(node, f"{prefix}col_offset")
        return self._starts[line - 1] + column

    def _say(
        self,
        node: ast.AST,
        code: str,
        text: str,
        hint: str,
        severity: Severity = Severity.ERROR,
    ) -> None:
        line, column = getattr(node, "lineno", 0), getattr(node, "col_offset", 0)
        where = Where(str(self.path), line, column + 1)
        self.problems.append(Problem(where, code, text, hint, severity))


