"""Lines that names of a document made too long, broken as black would break them.

Most of what is printed is broken where it is made. What templates print with a name or two in
it fits in nearly all documents, so it is looked at here, and only where a line is too long.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from codegen.python.expr import LINE

_IMPORT = re.compile(r"( *)from (\S+) import ([^,()]+)\Z")
_DEF = re.compile(r"( *)((?:async )?def \w+)\((self)\)( -> .+:)\Z")
_CALL = re.compile(r"( *)((?:self\.)?\w+ = [\w.]+|return [\w.]+)\(([^()]+)\)\Z")
_RAISED = re.compile(r"( *)(\w+) = (.+ or None)\Z")
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


def _def(pad: str, head: str, argument: str, tail: str) -> list[str]:
    return [f"{pad}{head}(", f"{pad}    {argument},", f"{pad}){tail}"]


def _call(pad: str, head: str, arguments: str) -> list[str]:
    if len(pad) + 4 + len(arguments) <= LINE or ", " not in arguments:
        return [f"{pad}{head}(", f"{pad}    {arguments}", f"{pad})"]
    rows = [f"{pad}    {argument}," for argument in arguments.split(", ")]
    return [f"{pad}{head}(", *rows, f"{pad})"]


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
    (_RAISED, _raised),
    (_TEXT, _text),
    (_CALL, _call),
)
