"""`specloom schema model`."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import click

from specloom.atomic_write import write_file
from specloom.cli.schema_inputs import STDIN, read_stdin
from specloom.diagnostics.problems import Problem, Severity, Where, render
from specloom.lint.documents import Source, read
from specloom.lint.model_source import KINDS, ModelError, omissions, write_model
from specloom.output import digest

__all__ = ["model"]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("schema", metavar="SCHEMA")
@click.option("--kind", type=click.Choice(list(KINDS)), default="pydantic", show_default=True)
@click.option("--name", help="Name of the class; by default the schema's title or the file's.")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False),
    help="Write it to a file; one that was not made so, or was edited, is kept.",
)
def model(schema: str, kind: str, name: str | None, output: str | None) -> None:
    """Write a typed Python model for a JSON Schema (JSON or YAML file, - for stdin).

    \b
    specloom schema model invoice.json --name Invoice -o app/invoice.py
    specloom schema model invoice.yaml --kind typed-dict
    """
    if schema != "-" and not Path(schema).is_file():
        raise click.UsageError(f"{schema}: no such file")
    source = read_stdin() if schema == "-" else read(schema)
    problems = [p for p in source.problems if p.severity is Severity.ERROR]
    if problems:
        _fail(problems, source)
    try:
        code = write_model(source.documents[0].value, kind, name or _name(source))
    except ImportError as error:
        needs = f"specloom schema model needs {error.name}: pip install 'specloom[model]'"
        click.echo(needs, err=True)
        raise SystemExit(2) from None
    except ModelError as error:
        _fail([Problem(Where(source.file), "SF08", str(error))], source)
    _print_omissions(source, kind)
    if output is None:
        click.echo(code, nl=False)
    else:
        _write(Path(output), code, source)


def _print_omissions(source: Source, kind: str) -> None:
    document = source.documents[0]
    found = list(omissions(document.value, kind))
    places = document.places([pointer for pointer, _ in found])
    hint = "`--kind pydantic` keeps it"
    problems = [
        Problem(places[pointer], "SF10", words, hint, Severity.WARNING) for pointer, words in found
    ]
    if problems:
        _print(problems, source)


_HEADER = "# Made by specloom schema model; the digest of what follows is "


def _write(path: Path, code: str, source: Source) -> None:
    """Write the module, unless something that this command didn't make would be lost."""
    try:
        if path.exists() and not _is_as_made(path.read_bytes().decode("utf-8", "replace")):
            words = "this file is in the way: this command didn't make it, or it was edited since"
            hint = "name another file with --output, or move this one away"
            _fail([Problem(Where(path.as_posix()), "E901", words, hint)], source)
        write_file(path, f"{_HEADER}{digest(code.encode())}\n{code}".encode())
    except OSError as error:
        words = f"can't write here: {error.strerror or error}"
        _fail([Problem(Where(path.as_posix()), "E903", words)], source)


def _is_as_made(text: str) -> bool:
    first, _, rest = text.partition("\n")
    return first.rstrip("\r") == _HEADER + digest(rest.encode())


def _name(source: Source) -> str:
    title = source.documents[0].value
    if isinstance(title, dict) and isinstance(title.get("title"), str):
        return str(title["title"])
    return "Model" if source.file == STDIN else Path(source.file).stem


def _fail(problems: list[Problem], source: Source) -> NoReturn:
    _print(problems, source)
    raise SystemExit(1)


def _print(problems: list[Problem], source: Source) -> None:
    text = source.text if source.file == STDIN else None
    click.echo(render(problems, source=lambda file: text or _read(file)), err=True, nl=False)


def _read(file: str) -> str | None:
    path = Path(file)
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else None
