"""What the YAML parser says, as problems with places and hints."""

from __future__ import annotations

import yaml

from specloom.diagnostics.problems import Problem, Where

__all__ = ["malformed", "unreadable"]


def malformed(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """The problem of text that is not YAML."""
    mark = error.problem_mark or error.context_mark
    at = Where(file, mark.line + 1, mark.column + 1) if mark else Where(file)
    message = str(error.problem or error.context or "this is not YAML")
    line = _line(text, at.line)
    if "\t" in line[: at.column] and ("token" in message or "indent" in message):
        return Problem(at, "E003", "a tab stands where YAML wants spaces", "indent with spaces")
    opened = error.context_mark
    if opened and "quoted scalar" in str(error.context) and "end of" in message:
        at = Where(file, opened.line + 1, opened.column + 1)
        return Problem(at, "E003", "this quote is never closed", "close it at the text's end")
    hint = ""
    if "mapping values are not" in message or "sequence entries are not" in message:
        hint = "put the text in quotes, or look at the indentation of this line"
    elif "could not find expected ':'" in message or "block mapping" in str(error.context):
        hint = "look at the indentation and the colons of this line and the one before"
        if _has_a_quote(line):
            hint += "; or is a quote left open further up?"
    elif opened and "flow " in str(error.context):
        place = f"{opened.line + 1}:{opened.column + 1}"
        hint = f"is the bracket at {place} left open? (a ' #' begins a comment)"
    return Problem(at, "E003", message, hint)


def unreadable(error: yaml.YAMLError, text: str, file: str) -> Problem:
    """The problem of a character that no YAML file may hold."""
    position = getattr(error, "position", None)
    reason = str(getattr(error, "reason", "") or "this is not YAML")
    if isinstance(position, int) and 0 <= position < len(text):
        before = text[:position]
        line = before.count("\n") + 1
        return Problem(Where(file, line, position - before.rfind("\n")), "E003", reason)
    return Problem(Where(file), "E003", reason)


def _has_a_quote(line: str) -> bool:
    return '"' in line or "'" in line


def _line(text: str, number: int) -> str:
    lines = text.split("\n", number)
    return lines[number - 1] if 0 < number <= len(lines) else ""
