"""Lines that names of a document made too long, broken as black would break them.

Most of what is printed is broken where it is made. What templates print with a name or two in
it fits in nearly all documents, so it is looked at here, and only where a line is too long.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from specloom.targets.python.expr import LINE

_IMPORT = re.compile(r"( *)from (\S+) import ([^,()]+)\Z")
_DEF = re.compile(r"( *)((?:async )?def \w+)\(([^()]+)\)( -> .+:)\Z")
_CLASS = re.compile(r"( *)(class \w+)\(([^()]+)\):\Z")
_BARE = re.compile(r"( *)((?:async )?def \w+\(\)) -> (.+):\Z")
_END = re.compile(r"( *\)) -> ([\w.]+):\Z")
_OF = re.compile(r"( *)(\w+)\[([\w.]+)\],\Z")
_GIVEN = re.compile(r"( *)return ([\w.]+)\Z")
_CALL = re.compile(r"( *)((?:self\.)?\w+ = [\w.]+|return [\w.]+)\(([^()]+)\)\Z")
_RAISED = re.compile(r"( *)(\w+) = (.+ or None)\Z")
_CAST = re.compile(r'( *)cast\(("[^"]*"), (\w+)\),\Z')
_TEXT = re.compile(r'( *)(\w+) = (".*")\Z')
_TRIPLE = re.compile(r'(?<!\\)"""')


def fit(source: str) -> str:
    """`source` with the long lines of code broken; text between triple quotes is left alone."""
    if not any(len(line) > LINE for line in source.split("\n")):
        return source
    return "\n".join(_lines(source))


def _lines(source: str) -> Iterator[str]:
    quoted = False
    for line in source.split("\n"):
        marks = len(_TRIPLE.findall(line))
        if len(line) > LINE and not quoted and not marks:
            yield from _broken(line)
        else:
            yield line
        quoted ^= marks % 2 == 1


def _broken(line: str) -> list[str]:
    for pattern, break_ in _SHAPES:
        found = pattern.match(line)
        if found is not None:
            return break_(*found.groups())
    return [line]


def _import(pad: str, module: str, name: str) -> list[str]:
    return [f"{pad}from {module} import (", f"{pad}    {name},", f"{pad})"]


def _def(pad: str, head: str, arguments: str, tail: str) -> list[str]:
    rows = [f"{pad}    {argument}," for argument in arguments.split(", ")]
    if len(rows) > 1 and len(pad) + 4 + len(arguments) <= LINE:
        rows = [f"{pad}    {arguments}"]
    return [f"{pad}{head}(", *rows, f"{pad}){tail}"]


def _class(pad: str, head: str, bases: str) -> list[str]:
    return [f"{pad}{head}(", f"{pad}    {bases}", f"{pad}):"]


def _bare(pad: str, head: str, returns: str) -> list[str]:
    return [f"{pad}{head} -> (", f"{pad}    {returns}", f"{pad}):"]


def _end(head: str, returns: str) -> list[str]:
    pad = head[:-1]
    if len(pad) + 4 + len(returns) > LINE:
        return [f"{head} -> {returns}:"]
    return [f"{head} -> (", f"{pad}    {returns}", f"{pad}):"]


def _of(pad: str, head: str, inner: str) -> list[str]:
    return [f"{pad}{head}[", f"{pad}    {inner}", f"{pad}],"]


def _given(pad: str, value: str) -> list[str]:
    if len(pad) + 4 + len(value) > LINE:
        return [f"{pad}return {value}"]
    return [f"{pad}return (", f"{pad}    {value}", f"{pad})"]


def _call(pad: str, head: str, arguments: str) -> list[str]:
    if len(pad) + 4 + len(arguments) <= LINE or ", " not in arguments:
        return [f"{pad}{head}(", f"{pad}    {arguments}", f"{pad})"]
    rows = [f"{pad}    {argument}," for argument in arguments.split(", ")]
    return [f"{pad}{head}(", *rows, f"{pad})"]


def _cast(pad: str, text: str, name: str) -> list[str]:
    inner = f"{pad}    {text}, {name}"
    rows = [inner] if len(inner) <= LINE else [f"{pad}    {text},", f"{pad}    {name},"]
    return [f"{pad}cast(", *rows, f"{pad}),"]


def _raised(pad: str, name: str, value: str) -> list[str]:
    return [f"{pad}{name} = (", f"{pad}    {value}", f"{pad})"]


def _text(pad: str, name: str, value: str) -> list[str]:
    # A text that is too long by itself gains nothing from brackets.
    if len(pad) + 4 + len(value) > LINE:
        return [f"{pad}{name} = {value}"]
    return _raised(pad, name, value)


_SHAPES: tuple[tuple[re.Pattern[str], Callable[..., list[str]]], ...] = (
    (_IMPORT, _import),
    (_DEF, _def),
    (_CLASS, _class),
    (_BARE, _bare),
    (_END, _end),
    (_OF, _of),
    (_GIVEN, _given),
    (_RAISED, _raised),
    (_TEXT, _text),
    (_CAST, _cast),
    (_CALL, _call),
)
