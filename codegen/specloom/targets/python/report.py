"""The pages beside the package: its project file, its README, and the report for reviews."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from specloom.diagnostics.problems import Problem
from specloom.invisible import as_escapes
from specloom.ir import Api, Object, Operation, Paged, Streamed, at_once
from specloom.markdown import inline
from specloom.targets.python.arguments import arguments
from specloom.targets.python.channels import has_channels
from specloom.targets.python.error_responses import body_name, error_types
from specloom.targets.python.expr import either, one_line
from specloom.targets.python.layout import Layout
from specloom.targets.python.naming import Naming
from specloom.targets.python.overloads import overloads
from specloom.targets.python.package import Package
from specloom.targets.python.printer import Printer

_FOLDER = "distribution"


@dataclass(frozen=True, slots=True)
class ProjectView:
    """What `pyproject.toml` and `README.md` print; TOML strings come quoted."""

    package: str
    client: str
    distribution: str
    version: str
    description: str
    package_markdown: str
    title_markdown: str
    licence: str
    channels: bool


@dataclass(frozen=True, slots=True)
class OperationRow:
    call: str
    request: str
    arguments: int
    gives: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    name: str
    types: int
    fields: int


@dataclass(frozen=True, slots=True)
class RecognisedRow:
    """What was recognised of an operation, and what in the description shows it."""

    call: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class FailureRow:
    """A type of what the server says when it refuses calls, and how many calls."""

    type: str
    statuses: str
    operations: int


@dataclass(frozen=True, slots=True)
class LostRow:
    """What the client lacks: the place in the description, and the reason."""

    place: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """Counts whose diff shows in a few lines what a change of the spec did."""

    operations: int
    streaming: int
    paging: int
    types: int
    files: int
    lines: int
    rows: tuple[OperationRow, ...]
    groups: tuple[GroupRow, ...]
    recognised: tuple[RecognisedRow, ...]
    failures: tuple[FailureRow, ...]
    lost: tuple[LostRow, ...]


def project_files(
    package: Package,
    files: Mapping[str, str | bytes],
    printer: Printer,
    omissions: Sequence[Problem] = (),
) -> Iterator[tuple[str, str]]:
    """The files beside the package; `files` are those of the package, `omissions` what it lacks."""
    project = _project(package.layout.naming, package.licence)
    for name in ("pyproject.toml", "README.md"):
        yield name, printer.text(f"{_FOLDER}/{name}.j2", project=project)
    report = _report(package.layout, files, omissions)
    yield "REPORT.md", printer.text(f"{_FOLDER}/REPORT.md.j2", report=report)


def _project(naming: Naming, licence: str) -> ProjectView:
    api = naming.api
    package = naming.package
    return ProjectView(
        package=package,
        client=naming.client,
        distribution=_toml(package.replace("_", "-")),
        version=_toml(_pep440(api.version)),
        description=_toml(api.summary or api.title),
        package_markdown=inline(package),
        title_markdown=inline(api.title),
        licence=_toml(licence) if licence else "",
        channels=has_channels(api.operations()),
    )


def _toml(text: str) -> str:
    # A JSON string without control characters is a TOML basic string.
    return as_escapes(json.dumps(" ".join(text.split()), ensure_ascii=False))


def _pep440(version: str) -> str:
    """The API's version where Python packaging takes it; dates become `2026.11.1`."""
    parts = [p.lstrip("0") or "0" for p in version.replace("-", ".").split(".")]
    return ".".join(parts) if parts and all(p.isdigit() for p in parts) else "0.0.0"


def _report(
    layout: Layout, files: Mapping[str, str | bytes], omissions: Sequence[Problem]
) -> ReportView:
    api, naming = layout.api, layout.naming
    operations = list(api.operations())
    return ReportView(
        operations=len(operations),
        streaming=sum(isinstance(op.interaction, Streamed) for op in operations),
        paging=sum(isinstance(at_once(op.interaction), Paged) for op in operations),
        types=len(api.decls),
        files=len(files),
        lines=sum(map(_lines, files.values())),
        rows=tuple(_row(op, layout) for op in sorted(operations, key=naming.call)),
        groups=tuple(_groups(api)),
        recognised=tuple(_recognised(operations, naming)),
        failures=tuple(_failures(operations, layout)),
        lost=tuple(
            LostRow(inline(str(p.where), code=True), p.code, inline(p.message)) for p in omissions
        ),
    )


def _lines(content: str | bytes) -> int:
    return content.count("\n") if isinstance(content, str) else content.count(b"\n")


def _row(operation: Operation, layout: Layout) -> OperationRow:
    found = overloads(operation, layout, asynchronous=False)
    returned = either(overload.returns for overload in found)
    return OperationRow(
        call=inline(layout.naming.call(operation), code=True),
        request=inline(f"{operation.http_method} {operation.path}", code=True),
        arguments=len(arguments(operation, layout)),
        gives=inline(one_line(returned), code=True),
    )


def _recognised(operations: list[Operation], naming: Naming) -> Iterator[RecognisedRow]:
    for operation in sorted(operations, key=naming.call):
        for what, why in operation.recognised:
            yield RecognisedRow(inline(naming.call(operation), code=True), what, inline(why))


def _failures(operations: list[Operation], layout: Layout) -> Iterator[FailureRow]:
    found: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for index, operation in enumerate(operations):
        for status, _, type_ in error_types(operation):
            found[body_name(type_, layout)][status].add(index)
    for name, statuses in sorted(found.items()):
        calls = set().union(*statuses.values())
        yield FailureRow(inline(name, code=True), inline(", ".join(sorted(statuses))), len(calls))


def _groups(api: Api) -> Iterator[GroupRow]:
    types = Counter(decl.group for decl in api.decls)
    fields: Counter[str] = Counter()
    for decl in api.decls:
        if isinstance(decl.type, Object):
            fields[decl.group] += len(decl.type.fields)
    for group in sorted(types):
        yield GroupRow(inline(group or "(none)"), types[group], fields[group])
