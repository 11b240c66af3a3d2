"""`specloom init`: a new project that generates at once."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from specloom.cli.report import show
from specloom.diagnostics.problems import SpecError
from specloom.targets.python.identifiers import is_package_name


@click.command()
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(path_type=Path))
@click.option("--package", help="The name of the client's package.  [default: from DIR's name]")
def init(folder: Path, package: str | None) -> None:
    """Start a project in DIR, an empty folder or a new one.

    It gets a small spec with comments, to be changed into your own, in the layout that specloom
    check and generate work on; a Makefile, what CI needs, and a README.

    \b
    specloom init weather           then: cd weather && specloom generate
    specloom init --package weather in the current folder

    A description that exists already is better taken in by specloom import. Where DIR holds
    anything (a .git folder apart), nothing is written, and the exit code is 2.
    """
    from specloom.project.starter import Project, start

    if folder.exists() and not folder.is_dir():
        raise click.BadParameter(f"{folder} is a file", param_hint="DIR")
    if package is not None and not is_package_name(package):
        raise click.BadParameter(
            f"{package!r} is no name for a Python package", param_hint="--package"
        )
    project = Project(package or _package_of(folder))
    try:
        files = start(folder, project)
    except SpecError as error:
        show(error.problems, "text", sys.stderr)
        raise SystemExit(2 if error.problems[0].code == "P004" else 1) from None
    _show_next_steps(folder, files, project.client, project.package)


def _package_of(folder: Path) -> str:
    from specloom.targets.python.identifiers import snake

    name = snake(folder.resolve().name).strip("_").removesuffix("_client")
    return f"{name}_client" if name.isascii() and name not in ("", "empty") else "api_client"


def _show_next_steps(folder: Path, files: list[str], client: str, package: str) -> None:
    for name in files:
        click.echo(f"  {(folder / name).as_posix()}")
    click.echo("\nNext:")
    steps = [
        ("specloom check", "look for problems in spec/"),
        ("specloom generate", f"spec/ → generated/{package}"),
        ("specloom mock", "play the API on a local port"),
    ]
    if folder.resolve() != Path.cwd():
        click.echo(f"  cd {folder.as_posix()}")
    for command, text in steps:
        click.echo(f"  {command:<18} {text}")
    call = f"{client}(api_key='any', base_url='http://127.0.0.1:8787/v1').notes.list()"
    python = f"from {package} import {client}; print([*{call}])"
    click.echo(f'  PYTHONPATH=generated python -c "{python}"')
