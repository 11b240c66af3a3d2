"""`specloom schema validate`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, NoReturn

import click

from specloom.cli.report import format_option
from specloom.cli.schema_inputs import STDIN, read_stdin
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, Severity, Where, render
from specloom.lint.documents import read
from specloom.lint.import_object import NotFoundError, find_object, is_object_name
from specloom.lint.request import find_schemas, is_body
from specloom.lint.type_schema import NotExpressibleError, strict_schema
from specloom.lint.validate import Output, SchemaError, Validator, outputs

__all__ = ["validate"]

_MOST_COLLECTED = 10_000


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("schema", metavar="SCHEMA")
@click.argument("files", nargs=-1, required=True, metavar="OUTPUT…")
@format_option
def validate(schema: str, files: tuple[str, ...], form: str) -> None:
    """Check outputs against a schema: do they fit, and where not?

    SCHEMA is a JSON or YAML file (a request body with one schema will do) or module:Name.
    OUTPUT is a .json file, a .jsonl file with an output on each line, or - for stdin.

    \b
    specloom schema validate request.json answers.jsonl
    some-program | specloom schema validate app.models:Invoice -

    Exit codes: 0 all fit, 1 some don't, 2 wrong usage.
    """
    validator = _validator(schema)
    for file in files:
        if file != "-" and not Path(file).is_file():
            raise click.UsageError(f"{file}: no such file")
    run = _Run(validator, form)
    for file in files:
        run.file(file)
    run.finish()
    raise SystemExit(1 if run.bad else 0)


class _Run:
    """Prints violations as they are found; collects only for formats that need all."""

    def __init__(self, validator: Validator, format_: str) -> None:
        self.validator = validator
        self.format = format_
        self.count = self.bad = 0
        self.collected: list[Problem] = []

    def file(self, file: str) -> None:
        if file == "-":
            self._stream(STDIN, sys.stdin.buffer, 0)
            return
        with Path(file).open("rb") as stream:
            self._stream(file, stream, Path(file).stat().st_size)

    def _stream(self, name: str, stream: IO[bytes], size: int) -> None:
        for output in _with_progress(outputs(name, stream), name, size):
            found = list(self.validator.violations(output))
            self.count += 1
            if found:
                self.bad += 1
                self._say(found, output)

    def _say(self, found: list[Problem], output: Output) -> None:
        if self.format in ("text", "github"):
            lines = output.text.splitlines()
            text = "\n" * (output.line - 1) + "\n".join(lines) if output.line < 1_000 else None
            click.echo(render(found, self.format, source=lambda _: text), nl=False)
        elif len(self.collected) < _MOST_COLLECTED:
            self.collected += found

    def finish(self) -> None:
        if self.format in ("json", "sarif"):
            click.echo(render(self.collected, self.format), nl=False)
        click.echo(f"{counted(self.count, 'output')}, {self.bad:,} don't fit", err=True)
        if len(self.collected) >= _MOST_COLLECTED:
            click.echo(f"printed about the first {_MOST_COLLECTED:,} violations", err=True)


def _with_progress(found: Iterator[Output], name: str, size: int) -> Iterator[Output]:
    """The outputs, with a bar on stderr where that is a terminal."""
    if not sys.stderr.isatty():
        yield from found
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(name, total=size or None)
        done = 0
        for number, output in enumerate(found, 1):
            yield output
            done += len(output.text)
            if number % 1_000 == 0:
                bar.update(task, completed=done, description=f"{name} {number:,}")


def _validator(schema: str) -> Validator:
    try:
        return Validator(_schema(schema))
    except SchemaError as error:
        _fail([Problem(Where(schema), "SV03", f"this is no schema: {error}")])


def _schema(name: str) -> Any:
    if name != "-" and is_object_name(name):
        return _object_schema(name)
    if name != "-" and not Path(name).is_file():
        raise click.UsageError(f"{name}: no such file")
    source = read_stdin() if name == "-" else read(name)
    problems = [p for p in source.problems if p.severity is Severity.ERROR]
    if problems:
        _fail(problems)
    value = source.documents[0].value
    found = list(find_schemas(value))
    if len(found) > 1:
        names = ", ".join(one.pointer for one in found)
        raise click.UsageError(f"{name} holds several schemas ({names}); give a file with one")
    if not found and is_body(value):
        raise click.UsageError(f"{name} is a request without a schema")
    return found[0].schema if found else value


def _object_schema(name: str) -> Any:
    try:
        value = find_object(name)
        return value if isinstance(value, dict) else strict_schema(value)
    except NotFoundError as error:
        _fail([error.problem])
    except NotExpressibleError as error:
        _fail(
            [Problem(Where(name), p.rule, f"{p.field}: {p.reason}", p.hint) for p in error.problems]
        )


def _fail(problems: list[Problem]) -> NoReturn:
    click.echo(render(problems), err=True, nl=False)
    raise SystemExit(1)
