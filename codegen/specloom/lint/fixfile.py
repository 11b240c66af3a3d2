"""Fix the schemas of a file, in its own text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from specloom.document.pointer import MISSING, join

from .documents import LINES, Document, Source
from .edit import EditError, rewrite
from .findings import Finding
from .fixing import Change, Fixed, fix
from .request import RequestSchema, find_schemas, has_keywords, is_body

__all__ = ["FixedFile", "fix_source"]


@dataclass(slots=True)
class FixedFile:
    """The new text of a file, the fixes, and what is left to do by hand."""

    file: str
    old: str
    new: str
    changes: list[Change] = field(default_factory=list)
    refused: list[Change] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    failure: str = ""



def fix_source(source: Source, profile: str, *, lossy: bool) -> FixedFile:
    """Fix every schema of the file."""
    result = FixedFile(source.file, source.text, source.text)
    if Path(source.file).suffix.lower() in LINES:
        result.failure = "JSON Lines can be checked, not fixed"
        return result
    # From the last document to the first, so that places before an edit stay right.
    for index in reversed(range(len(source.documents))):
        document = source.documents[index]
        try:
            new = _fix_document(document, profile, lossy, result)
            if new is document.value:
                continue
            tree = document.tree()
            result.new = rewrite(result.new, tree, new, is_yaml=document.is_yaml, index=index)
        except EditError as error:
            result.failure = str(error)
        except RecursionError:
            result.failure = "it is nested without an end"
            result.changes = []
    return result


def _fix_document(document: Document, profile: str, lossy: bool, result: FixedFile) -> Any:
    value = document.value
    found = list(find_schemas(value))
    if not has_keywords(value):
        result.failure = "it is no schema: nothing in it is a keyword"
        return value
    if not found and is_body(value):
        return value
    if not found:
        return _record(fix(value, profile, lossy=lossy), "", result)
    for one in found:
        if not _is_there(one):
            continue
        fixed = fix(one.schema, profile, subject=one.subject, lossy=lossy)
        new = _record(fixed, join(one.tokens), result)
        if new is not one.schema:
            value = _with(value, one.tokens, new)
    return value


def _is_there(one: RequestSchema) -> bool:
    return one.tokens != one.holder and one.schema is not MISSING


def _record(fixed: Fixed, at: str, result: FixedFile) -> Any:
    result.changes += [replace(change, pointer=at + change.pointer) for change in fixed.changes]
    result.refused += [replace(change, pointer=at + change.pointer) for change in fixed.refused]
    result.findings += [
        replace(finding, pointer=at + finding.pointer) for finding in fixed.findings
    ]
    return fixed.schema


def _with(value: Any, tokens: tuple[Any, ...], new: Any) -> Any:
    """A copy of the value with `new` at the place."""
    if not tokens:
        return new
    if isinstance(value, list):
        return [_with(v, tokens[1:], new) if i == tokens[0] else v for i, v in enumerate(value)]
    return {k: _with(v, tokens[1:], new) if k == tokens[0] else v for k, v in value.items()}
