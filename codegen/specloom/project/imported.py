"""A document, read and laid out: the files that an import writes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from specloom.diagnostics.problems import Problem, Severity, SpecError, Where, has_errors, in_order
from specloom.document.document import Map, where
from specloom.document.files import read_text
from specloom.document.load import Spec, load
from specloom.document.references import objects
from specloom.document.yaml_reader import read_yaml
from specloom.project.bundle import bundle
from specloom.project.comments import Comments, read_comments
from specloom.project.split import ROOT, split
from specloom.project.walk import relative_url
from specloom.project.yaml_text import yaml_text

__all__ = ["imported", "in_spec_layout"]

# References that lead nowhere stay as they are; of a key that stands twice the last one counts,
# as for everybody who reads the document.
_REPORTED = frozenset(("E005", "E020", "E021", "E022", "E023", "E024"))


def imported(document: Path) -> tuple[dict[str, str], list[Problem]]:
    """The files, by path below the spec's folder, that the document is split into, and what
    is wrong with it.

    Raises `SpecError` where something of it couldn't be read and would be lost.
    """
    spec, problems = load(document)
    lost = [p for p in problems if p.code not in _REPORTED]
    if spec is None or has_errors(lost):
        raise SpecError(in_order(problems))
    whole, found = bundle(spec, places=True)
    files = split(whole)
    comments = read_comments(dict(_sources(spec)))
    texts = {file: yaml_text(tree, comments) for file, tree in files.items()}
    texts[ROOT] += "".join(f"{line}\n" for line in comments.foot)
    _reads_back(texts, files)
    problems = [*problems, *found, *_left_behind(spec), *_homeless(spec, comments)]
    return texts, in_order(problems)


def in_spec_layout(document: Path) -> bool:
    """Whether it is a folder with schemas/ and examples/, which hold more than the description."""
    if not document.is_dir():
        return False
    spec, _ = load(document)
    return spec is not None and any(True for _ in spec.schema_files())


def _sources(spec: Spec) -> Iterator[tuple[str, str]]:
    for display, path in zip(spec.files, _paths(spec), strict=True):
        text, _ = read_text(path, display)
        if text is not None and path.suffix.lower() != ".json":
            yield display, text


def _paths(spec: Spec) -> Iterator[Path]:
    base = spec.path.parent
    for display in spec.files:
        yield spec.folder / Path(display).relative_to(base)


def _reads_back(texts: Mapping[str, str], files: Mapping[str, Map]) -> None:
    """Raises `SpecError` where a file doesn't say what it was made of: nothing is lost unseen."""
    for file, text in texts.items():
        tree, problems = read_yaml(text, file)
        if has_errors(problems) or not _same(tree, files[file]):
            message = "this file would not say the same as the document"
            raise SpecError([Problem(Where(file), "E003", message), *problems])


def _same(one: object, other: object) -> bool:
    """Equal, in the same order, and 1 is neither 1.0 nor true."""
    stack = [(one, other)]
    while stack:
        a, b = stack.pop()
        if isinstance(a, dict) and isinstance(b, dict):
            if list(a) != list(b):
                return False
            stack += [(a[key], b[key]) for key in a]
        elif isinstance(a, list) and isinstance(b, list):
            if len(a) != len(b):
                return False
            stack += zip(a, b, strict=True)
        elif type(a) is not type(b) or a != b:
            return False
    return True


def _left_behind(spec: Spec) -> Iterator[Problem]:
    """Files that examples name: they are no part of the description, and stay where they are."""
    seen: set[int] = set()
    for tree in spec.files.values():
        for node in objects(tree, seen):
            address = node.get("externalValue")
            if isinstance(address, str) and relative_url(address):
                message = f"the file {address!r} is not copied"
                hint = "copy it into the new folder, to the same place below openapi.yaml"
                yield Problem(where(node, "externalValue"), "P002", message, hint, Severity.WARNING)


def _homeless(spec: Spec, comments: Comments) -> Iterator[Problem]:
    left = comments.left
    if left:
        one = "a comment was" if left == 1 else f"{left} comments were"
        message = f"{one} left out: the files have no place where they would stand"
        at = Where(spec.path.as_posix())
        yield Problem(at, "P003", message, severity=Severity.NOTE)
