"""How every diagnostic looks.

A `Problem` says where (file, line, column), how bad, which rule, what is wrong and
what to do about it. Every part of the program collects them and prints all at once.

    spec/endpoints/images.yaml:41:9: error[E012]: no schema is called 'Imagee'
       41 |           $ref: "../schemas/images.yaml#/Imagee"
          |                 ^
       hint: did you mean 'Image'?
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import quote

__all__ = ["Problem", "Severity", "SpecError", "Where", "has_errors", "render"]


class Severity(str, Enum):
    """How bad a problem is; only errors change the exit code."""

    ERROR = "error"
    WARNING = "warning"
    UNVERIFIED = "unverified"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in an input: `line` and `column` count from 1; 0 means the whole file."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if self.line == 0:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. `extra` holds what machines want besides (a JSON pointer, a date)."""

    where: Where
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    extra: Mapping[str, Any] = field(default_factory=dict)

    def headline(self) -> str:
        return f"{self.where}: {self.severity.value}[{self.code}]: {self.message}"


class SpecError(Exception):
    """Raised where work can't go on; carries every problem found so far."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.headline() for problem in self.problems))


def has_errors(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Problems by place, each once."""
    unique = {(p.where, p.code, p.message): p for p in problems}
    return sorted(unique.values(), key=lambda p: (p.where, p.code, p.message))


SourceReader = Callable[[str], "str | None"]


def read_source(file: str) -> str | None:
    """The text of `file`, for the excerpt under a headline; None where it can't be read."""
    try:
        path = Path(file)
        # A device or a pipe may have no end.
        return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else None
    except (OSError, ValueError):
        return None


def render(
    problems: Iterable[Problem],
    format: str = "text",
    *,
    color: bool = False,
    source: SourceReader = read_source,
) -> str:
    """Problems as `text`, `json`, `github` or `sarif`; empty text where there are none."""
    ordered = in_order(problems)
    return _FORMATS[format](ordered, color, source)


def _text(problems: Sequence[Problem], color: bool, source: SourceReader) -> str:
    lines_of: dict[str, list[str]] = {}
    blocks = []
    for problem in problems:
        file = problem.where.file
        if file not in lines_of:
            lines_of[file] = (source(file) or "").splitlines()
        blocks.append(_block(problem, lines_of[file], _Paint(color)))
    return "".join(blocks)


def _block(problem: Problem, lines: Sequence[str], paint: _Paint) -> str:
    kind = paint.severity(problem.severity, f"{problem.severity.value}[{problem.code}]")
    rows = [f"{paint.bold(str(problem.where))}: {kind}: {_one_line(problem.message)}"]
    if 0 < problem.where.line <= len(lines):
        rows += _excerpt(lines[problem.where.line - 1], problem.where, paint)
    if problem.hint:
        rows.append(f"   {paint.cyan('hint')}: {_one_line(problem.hint)}")
    return "\n".join(rows) + "\n"


_WIDEST_EXCERPT = 160


def _excerpt(line: str, where: Where, paint: _Paint) -> list[str]:
    # A minified document is one huge line: show only the part around the column.
    start = max(0, where.column - _WIDEST_EXCERPT // 2) if len(line) > _WIDEST_EXCERPT else 0
    shown = _printable(line[start : start + _WIDEST_EXCERPT])
    gutter = f"{where.line:>5}"
    caret = " " * max(0, where.column - 1 - start) + paint.red("^")
    return [f"{gutter} | {shown}", f"{' ' * len(gutter)} | {caret}"]


def _printable(text: str) -> str:
    # Control characters of a hostile document must not reach the terminal.
    return "".join(c if c.isprintable() else " " for c in text)


def _one_line(text: str) -> str:
    return _printable(text.replace("\n", " "))


def _json(problems: Sequence[Problem], color: bool, source: SourceReader) -> str:
    rows = [
        {
            "file": p.where.file,
            "line": p.where.line,
            "column": p.where.column,
            "severity": p.severity.value,
            "code": p.code,
            "message": p.message,
            "hint": p.hint,
            **p.extra,
        }
        for p in problems
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


_GITHUB_LEVEL = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.UNVERIFIED: "notice",
    Severity.NOTE: "notice",
}


def _github(problems: Sequence[Problem], color: bool, source: SourceReader) -> str:
    rows = []
    for p in problems:
        message = p.message + (f"\nhint: {p.hint}" if p.hint else "")
        place = f"file={_escape_property(p.where.file)}"
        if p.where.line:
            place += f",line={p.where.line},col={p.where.column}"
        title = _escape_property(p.code)
        rows.append(
            f"::{_GITHUB_LEVEL[p.severity]} {place},title={title}::{_escape_data(message)}\n"
        )
    return "".join(rows)


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")


_SARIF_LEVEL = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.UNVERIFIED: "note",
    Severity.NOTE: "note",
}


def _sarif(problems: Sequence[Problem], color: bool, source: SourceReader) -> str:
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "specloom",
                        "rules": [{"id": code} for code in sorted({p.code for p in problems})],
                    }
                },
                "results": [_sarif_result(p) for p in problems],
            }
        ],
    }
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _sarif_result(problem: Problem) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(problem.where.file)}}
    if problem.where.line:
        physical["region"] = {
            "startLine": problem.where.line,
            "startColumn": max(1, problem.where.column),
        }
    text = problem.message + (f" (hint: {problem.hint})" if problem.hint else "")
    return {
        "ruleId": problem.code,
        "level": _SARIF_LEVEL[problem.severity],
        "message": {"text": text},
        "locations": [{"physicalLocation": physical}],
        **({"properties": dict(problem.extra)} if problem.extra else {}),
    }


_FORMATS: dict[str, Callable[[Sequence[Problem], bool, SourceReader], str]] = {
    "text": _text,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
}


@dataclass(frozen=True, slots=True)
class _Paint:
    """ANSI colours, or none."""

    on: bool

    def _wrap(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.on else text

    def bold(self, text: str) -> str:
        return self._wrap("1", text)

    def red(self, text: str) -> str:
        return self._wrap("31", text)

    def cyan(self, text: str) -> str:
        return self._wrap("36", text)

    def severity(self, severity: Severity, text: str) -> str:
        return self._wrap("1;31" if severity is Severity.ERROR else "1;33", text)
