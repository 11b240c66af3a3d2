"""Trees as YAML that a person would go on with: blocks, literals for long texts, comments kept."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from specloom.document.document import Map, Seq
from specloom.project.comments import Comments

__all__ = ["yaml_text"]

_WIDTH = 100


def yaml_text(tree: Map, comments: Comments | None = None, head: str = "") -> str:
    """`tree` as YAML; it reads back as the same tree. `comments` are put where they belong;
    `head` is a first comment of its own."""
    printer = _Printer(comments or Comments({}))
    lines = [f"# {line}".rstrip() for line in head.splitlines()]
    lines += [""] if lines else []
    lines += list(printer.map(tree, 0)) if tree else ["{}"]
    return "\n".join(lines) + "\n"


class _Printer:
    def __init__(self, comments: Comments) -> None:
        self.comments = comments
        # Whether the last line is part of a text that keeps the empty lines at its end.
        self.open_end = False

    def map(self, node: Map, indent: int) -> Iterator[str]:
        pad = " " * indent
        first = True
        for key, value in node.items():
            mark = node.marks.get(key) if node.line else None
            place = (node.file, mark[0], mark[1]) if mark else None
            above, beside = self.comments.take(place)
            if _apart(indent, value) and not first and not self.open_end:
                yield ""
            first = False
            yield from (f"{pad}{line}".rstrip() for line in above)
            name = _scalar(key, key=True)
            if len(name) > 120:
                # A key that a parser would not look so far ahead for.
                yield f"{pad}? {name}"
                yield from self.value(f"{pad}:", value, indent, beside)
            else:
                yield from self.value(f"{pad}{name}:", value, indent, beside)

    def seq(self, node: Any, indent: int) -> Iterator[str]:
        pad = " " * indent
        marks = node.marks if isinstance(node, Seq) and len(node.marks) == len(node) else None
        for index, value in enumerate(node):
            if isinstance(value, dict) and value and self.flow(value, indent + 2) is None:
                # Its first key stands where the item does, and has the item's comments.
                rows = list(self.map(_map(value), indent + 2))
                while rows[0].lstrip().startswith("#"):
                    yield pad + rows.pop(0).lstrip()
                yield f"{pad}- {rows[0].lstrip()}"
                yield from rows[1:]
                continue
            place = (node.file, *marks[index]) if marks and node.line else None
            above, beside = self.comments.take(place)
            yield from (f"{pad}{line}".rstrip() for line in above)
            yield from self.value(f"{pad}-", value, indent, beside)

    def value(self, start: str, value: Any, indent: int, beside: str) -> Iterator[str]:
        """The lines of `value` behind `start`, which is a key with its colon, or a dash."""
        note = f" {beside}" if beside else ""
        self.open_end = False
        flow = self.flow(value, len(start) + 1)
        if flow is not None:
            yield f"{start} {flow}{note}"
        elif isinstance(value, dict):
            yield f"{start}{note}"
            yield from self.map(_map(value), indent + 2)
        elif isinstance(value, list):
            yield f"{start}{note}"
            yield from self.seq(value, indent + 2)
        else:
            header, *rows = _block(value, indent + 2)
            yield f"{start} {header}{note}"
            yield from rows
            self.open_end = header.endswith("+")

    def flow(self, value: Any, column: int) -> str | None:
        """`value` on one line, where that is how a person would write it."""
        if isinstance(value, dict):
            if not value:
                return "{}"
            if len(value) > 1 or (isinstance(value, Map) and self.comments.inside(value)):
                return None
            ((key, item),) = value.items()
            if isinstance(item, (dict, list)) or _is_long(item, 0):
                return None
            text = f"{{ {_scalar(key, flow=True)}: {_scalar(item, flow=True)} }}"
            return text if key == "$ref" or column + len(text) <= _WIDTH else None
        if isinstance(value, list):
            if not value:
                return "[]"
            if any(isinstance(item, (dict, list)) or _is_long(item, 0) for item in value):
                return None
            if isinstance(value, Seq) and self.comments.inside(value):
                return None
            text = f"[{', '.join(_scalar(item, flow=True) for item in value)}]"
            return text if column + len(text) <= _WIDTH else None
        return None if _is_long(value, column) else _scalar(value)


def _map(value: dict[str, Any]) -> Map:
    return value if isinstance(value, Map) else Map(value)


def _apart(indent: int, value: Any) -> bool:
    """Whether an empty line goes before an entry: between the large ones of a file's top."""
    return indent == 0 and isinstance(value, (dict, list)) and bool(value)


# Scalars

_BREAKS = re.compile("[\x85\u2028\u2029]")
_UNPRINTABLE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010fffd]"
)
_PLAIN = re.compile(r"[A-Za-z_/$(.~^<=;+\\\xa1-\u1fff][^\n\t#\"]*\Z")
_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+(-[a-z0-9.]+)?\Z")
_WORDS = frozenset(
    (
        *("null", "true", "false", "yes", "no", "on", "off", "y", "n", "~", "<<", "="),
        *(".nan", ".inf", "+.inf"),
    )
)


def _scalar(value: Any, *, key: bool = False, flow: bool = False) -> str:
    """A value on one line."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, int):
        return str(value)
    return value if _is_plain(value, flow) else _quoted(value)


def _float(value: float) -> str:
    text = repr(value)
    mantissa, sign, exponent = text.partition("e")
    # Older readers take 1e-07 for a text.
    return f"{mantissa}.0e{exponent}" if sign and "." not in mantissa else text


def _is_plain(text: str, flow: bool) -> bool:
    if text.lower() in _WORDS or _UNPRINTABLE.search(text) or text != text.strip():
        return False
    if _VERSION.match(text):
        return True
    if not _PLAIN.match(text) or ": " in text or text.endswith(":"):
        return False
    if text[0] in ".+" and len(text) > 1 and (text[1].isdigit() or text[1] in "._"):
        return False
    return not (flow and re.search(r"[,\[\]{}:?]", text))


def _quoted(text: str) -> str:
    raw = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: _escape(ord(found.group())), raw)


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _is_long(value: Any, column: int) -> bool:
    """Whether a text goes into a block of its own."""
    if not isinstance(value, str) or _UNPRINTABLE.search(value) or _BREAKS.search(value):
        return False
    if "\n" in value:
        return bool(value.strip("\n \t"))
    return len(value) + column > _WIDTH and _folds(value)


def _folds(text: str) -> bool:
    """Whether a long line can be broken at its spaces and read back as it was."""
    return " " in text and "  " not in text and "\t" not in text and text == text.strip()


def _block(text: str, indent: int) -> list[str]:
    """The header of a block scalar and its lines."""
    pad = " " * indent
    if "\n" not in text:
        return [">-", *(pad + line for line in _filled(text, _WIDTH - indent))]
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    chomp = "-" if ends == 0 else "" if ends == 1 else "+"
    lines = body.split("\n")
    first = next(line for line in lines if line)
    # A first line that starts with a space would be taken for deeper indentation.
    indicator = "2" if first[0] in " \t" or not lines[0] else ""
    rows = [pad + line if line else "" for line in lines]
    return [f"|{indicator}{chomp}", *rows, *[""] * (ends - 1)]


def _filled(text: str, width: int) -> Iterator[str]:
    """`text` broken at spaces."""
    width = max(width, 40)
    while len(text) > width:
        at = text.rfind(" ", 0, width + 1)
        at = at if at > 0 else text.find(" ")
        if at < 0:
            break
        yield text[:at]
        text = text[at + 1 :]
    yield text
