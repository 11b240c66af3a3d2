"""What a package gives: its modules and their names, read without running any of it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

__all__ = ["Surface"]


class Surface:
    """The modules and names of the package in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names = cache(self._names_of)

    def has_module(self, path: str) -> bool:
        """Whether `path` (dotted, below the package; empty for itself) is a module of it."""
        return self._file(path) is not None

    def has(self, path: str, name: str) -> bool:
        """Whether a module gives a name, or has a module of that name in it."""
        names = self._names(path)
        below = f"{path}.{name}" if path else name
        return name in names or self.has_module(below) or (name == "*" and bool(names))

    def names(self, path: str) -> frozenset[str]:
        """The names that a module gives."""
        return self._names(path)

    def _file(self, path: str) -> Path | None:
        place = self._folder.joinpath(*path.split(".")) if path else self._folder
        found = (place / "__init__.py", place.with_suffix(".py"))
        return next((file for file in found if file.is_file()), None)

    def _names_of(self, path: str) -> frozenset[str]:
        file = self._file(path)
        if file is None:
            return frozenset()
        try:
            tree = ast.parse(file.read_bytes())
        except (OSError, SyntaxError, ValueError):
            return frozenset()
        return frozenset(name for node in tree.body for name in _given(node))


def _given(node: ast.stmt) -> set[str]:
    """The names that a statement at the top of a module gives it; lists of names are read."""
    if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
        return {node.name}
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
    if isinstance(node, ast.If):
        return {name for part in (*node.body, *node.orelse) for name in _given(part)}
    if isinstance(node, ast.AnnAssign):
        return _targets([node.target])
    if isinstance(node, ast.Assign):
        listed = any(isinstance(t, ast.Name) and t.id in _LISTS for t in node.targets)
        return (_texts(node.value) if listed else set()) | _targets(node.targets)
    return set()


# What a package gives without a statement for each name.
_LISTS = frozenset(("__all__", "_SETTINGS", "_CALLS"))


def _targets(targets: list[ast.expr]) -> set[str]:
    return {target.id for target in targets if isinstance(target, ast.Name)}


def _texts(value: ast.expr) -> set[str]:
    found = (item.value for item in ast.walk(value) if isinstance(item, ast.Constant))
    return {text for text in found if isinstance(text, str)}
