"""`specloom bundle`: a spec of many files as one standard OpenAPI document."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from specloom.cli.options import spec_argument
from specloom.cli.report import FORMATS, show, tally
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, SpecError, has_errors, in_order


@click.command()
@spec_argument
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write; an OpenAPI document that is there is replaced.  [default: stdout]",
)
@click.option("--plain", is_flag=True, help="Leave specloom's own x-loom-* keys out.")
@click.option(
    "--openapi",
    "version",
    type=click.Choice(["3.1"]),
    help="Put a 3.2 spec in terms of OpenAPI 3.1, and tell each thing that is lost by it.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["yaml", "json"]),
    help="How the document is written.  [default: by the name of --out, else yaml]",
)
@click.option(
    "--problems",
    "problem_format",
    type=click.Choice(FORMATS),
    default="text",
    help="How problems are shown on stderr: to people, to programs, or in a review.",
)
def bundle(
    spec: Path,
    out: Path | None,
    plain: bool,
    version: str | None,
    form: str | None,
    problem_format: str,
) -> None:
    """Make one document of SPEC, a folder with an openapi.yaml or a document of several files.

    The result stands by itself: what stood in other files is among its paths and components,
    under the names that it had there. Circles stay references. Anyone's editor, linter, mock
    server or generator can read it; with --plain it holds nothing of specloom's own, and with
    --openapi 3.1 it suits tools that don't know OpenAPI 3.2 yet.

    \b
    specloom bundle                                    ./spec as YAML, on stdout
    specloom bundle --plain --out openapi.json
    curl … | specloom bundle - --plain                 a description from stdin
    specloom bundle --plain --openapi 3.1 | some-linter -

    Nothing is written where a reference leads nowhere or a file can't be read; the exit code
    is 1 then.
    """
    from specloom.document.load import load
    from specloom.project.bundle import bundle as bundled
    from specloom.project.older import as_3_1

    loaded, problems = load(spec)
    if loaded is None:
        _refused(spec, problems, problem_format)
    if out is not None and out.resolve() in loaded.inputs:
        raise click.BadParameter(f"{out} is a file of {spec} itself", param_hint="--out")
    document, found = bundled(loaded, plain=plain, places=version is not None)
    problems = in_order([*problems, *found])
    if has_errors(problems):
        _refused(spec, problems, problem_format)
    if version is not None:
        document, lost = as_3_1(document)
        problems += lost
    show(problems, problem_format, sys.stderr)
    text = _text(document, form or _form_of(out))
    if out is None:
        click.echo(text, nl=False)
    else:
        _write(out, text, problem_format)
        click.echo(f"{out}: {_counts(document)}, from {counted(len(loaded.files), 'file')}")


def _refused(spec: Path, problems: list[Problem], problem_format: str) -> NoReturn:
    show(problems, problem_format, sys.stderr)
    click.echo(f"{spec}: {tally(problems)}; nothing was written", err=True)
    raise SystemExit(1)


def _form_of(out: Path | None) -> str:
    return "json" if out is not None and out.suffix.lower() == ".json" else "yaml"


def _text(document: Any, form: str) -> str:
    if form == "json":
        import json

        return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    from specloom.project.yaml_text import yaml_text

    return yaml_text(document)


def _write(out: Path, text: str, problem_format: str) -> None:
    from specloom.project.target import write_document

    try:
        write_document(out, text)
    except SpecError as error:
        show(error.problems, problem_format, sys.stderr)
        raise SystemExit(1) from None


def _counts(document: Any) -> str:
    from specloom.document.operations import METHODS

    paths = document.get("paths")
    items = [item for item in paths.values() if isinstance(item, dict)] if paths else []
    operations = sum(method in item for item in items for method in METHODS)
    schemas = (document.get("components") or {}).get("schemas") or {}
    return f"{counted(operations, 'operation')}, {counted(len(schemas), 'schema')}"
