"""Overlays (OpenAPI Overlay 1.0 and 1.1): changes to a description that one doesn't own.

An overlay is a file with a list of actions, each with a JSONPath that says where it applies:

    overlay: 1.1.0
    info: { title: What we know of it, version: "1" }
    actions:
      - target: $.paths['/events'].get
        update: { x-loom-stream: { end: "[DONE]" } }
      - target: $.paths['/internal']
        remove: true
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from specloom.diagnostics.problems import Problem, Severity
from specloom.document.document import Map, Seq, where
from specloom.document.files import read_map

__all__ = ["apply_overlay", "read_overlay"]


def read_overlay(path: Path) -> tuple[Map | None, list[Problem]]:
    """The overlay in the file at `path`; None where it is none, with the problems."""
    tree, problems = read_map(path.resolve(), path.as_posix())
    if tree is None:
        return None, problems
    version = tree.get("overlay")
    if not re.fullmatch(r"1\.[01](\.\d+)?", str(version)):
        message = "this is no overlay: it has no 'overlay: 1.0.0' or 'overlay: 1.1.0'"
        return None, [*problems, Problem(where(tree, "overlay"), "E015", message)]
    if not isinstance(tree.get("actions"), list):
        message = "this overlay has no list of actions"
        return None, [*problems, Problem(where(tree, "actions"), "E015", message)]
    return tree, problems


def apply_overlay(root: Map, overlay: Map) -> Iterator[Problem]:
    """Change `root` as the actions say, in their order; what is wrong with them is yielded."""
    for index, action in enumerate(overlay["actions"]):
        at = where(overlay["actions"], index)
        if not isinstance(action, Map) or not isinstance(action.get("target"), str):
            yield Problem(at, "E015", "this action has no target", "add target: <JSONPath>")
            continue
        try:
            yield from _act(root, action)
        except _BadPath as error:
            place = where(action, "target")
            yield Problem(place, "E015", f"{action['target']!r} is no JSONPath: {error}")


class _BadPath(Exception):
    """The target is no JSONPath."""


def _act(root: Map, action: Map) -> Iterator[Problem]:
    found = _matches(root, action["target"])
    if not found:
        message = f"{action['target']} finds nothing in the description"
        yield Problem(where(action, "target"), "E016", message, severity=Severity.WARNING)
    if action.get("remove") is True:
        # From the back: an index stays right while those after it go.
        for parent, key, _ in reversed(found):
            if parent is not None:
                _remove(parent, key)
        return
    source = action.get("update")
    if isinstance(action.get("copy"), str):
        copied = _matches(root, action["copy"])
        if len(copied) != 1:
            message = f"{action['copy']} must find one thing to copy, and finds {len(copied)}"
            yield Problem(where(action, "copy"), "E015", message)
            return
        source = copied[0][2]
    for parent, key, value in found:
        changed = _merged(value, source)
        if changed is not value and parent is not None:
            _put(parent, key, changed)


def _matches(root: Map, path: str) -> list[tuple[Any, Any, Any]]:
    """(container, key, value) of everything that `path` finds; the root has no container."""
    import jsonpath

    try:
        environment = jsonpath.JSONPathEnvironment(strict=True)
        matches = list(environment.finditer(path, root))
    except (jsonpath.JSONPathError, RecursionError) as error:
        raise _BadPath(str(error).splitlines()[0]) from error
    return [
        (m.parent.obj if m.parent is not None else None, m.parts[-1] if m.parts else None, m.obj)
        for m in matches
    ]


def _merged(value: Any, update: Any) -> Any:
    """Objects are merged, lists get one more element, anything else is replaced."""
    if isinstance(value, Map) and isinstance(update, Map):
        for key, new in update.items():
            old = value.get(key)
            both = isinstance(old, (Map, Seq)) and isinstance(new, type(old))
            _put(value, key, _extended(old, new) if both else copy.deepcopy(new))
        return value
    if isinstance(value, Seq):
        value.append(copy.deepcopy(update))
        value.marks.append((value.line, value.column))
        return value
    return copy.deepcopy(update)


def _extended(old: Any, new: Any) -> Any:
    if isinstance(old, Map):
        return _merged(old, new)
    old.extend(copy.deepcopy(item) for item in new)
    old.marks.extend((old.line, old.column) for _ in new)
    return old


def _put(parent: Any, key: Any, value: Any) -> None:
    if isinstance(parent, Map):
        # The key is no longer where its file has it; the value knows where it came from.
        parent.marks.pop(key, None)
    parent[key] = value


def _remove(parent: Any, key: Any) -> None:
    if isinstance(parent, Map) and key in parent:
        parent.marks.pop(key, None)
        del parent[key]
    elif isinstance(parent, Seq) and isinstance(key, int) and key < len(parent):
        del parent[key]
        del parent.marks[key : key + 1]
