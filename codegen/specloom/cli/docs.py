"""`specloom docs`: the documentation as a site to read in a browser."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import click

from specloom.cli.group import LazyGroup
from specloom.cli.options import SpecPath
from specloom.cli.report import show, tally
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import SpecError
from specloom.project.site import NoBuilder, build, is_documentation

__all__ = ["build_command", "docs", "serve_command"]

_COMMANDS = {
    "build": ("specloom.cli.docs:build_command", "Make a site that works without a network."),
    "serve": ("specloom.cli.docs:serve_command", "Make it, and show it on a local port."),
}
_MADE = Path("generated/docs")


@click.group(cls=LazyGroup, lazy=_COMMANDS)
def docs() -> None:
    """Make a site of the documentation, to read in a browser.

    \b
    specloom docs build                     ./generated/docs → ./site
    specloom docs build petstore.yaml       anybody's description
    specloom docs serve --port 8000
    """


@click.command("build")
@click.argument("source", required=False, type=SpecPath(path_type=Path))
@click.option(
    "--out",
    default="site",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder that the site is written to; an earlier site there is replaced.",
)
def build_command(source: Path | None, out: Path) -> None:
    """Make a site of SOURCE: documentation that specloom made, or a description of an API.

    SOURCE is ./generated/docs if left out, or ./spec where there is none. The site needs no
    network and no server: search and tabs work from the folder too. A folder that holds anything
    but an earlier site is left alone. The exit code is 1 if the description has errors.

    \b
    specloom docs build
    specloom docs build petstore.yaml --out public
    """
    _build(source, out)
    pages = counted(sum(1 for _ in out.rglob("*.html")), "page")
    click.echo(f"{out}: {pages}; read them: specloom docs serve, or open {out}/index.html")


@click.command("serve")
@click.argument("source", required=False, type=SpecPath(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    default=8000,
    show_default=True,
    type=click.IntRange(0, 65535),
    help="The port to listen on; 0 takes a free one.",
)
def serve_command(source: Path | None, host: str, port: int) -> None:
    """Make a site of SOURCE, as `specloom docs build` does, and show it until Ctrl-C.

    \b
    specloom docs serve
    specloom docs serve petstore.yaml --port 0
    """
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        _build(source, site)
        handler = partial(_Quiet, directory=str(site))
        with ThreadingHTTPServer((host, port), handler) as server:
            click.echo(f"http://{host}:{server.server_port}/ (Ctrl-C ends it)")
            sys.stdout.flush()
            server.serve_forever()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of each page."""


def _build(source: Path | None, out: Path) -> None:
    try:
        with _documentation(source) as made:
            build(made, out)
    except NoBuilder as error:
        raise click.UsageError(str(error)) from None
    except RuntimeError as error:
        click.echo(f"Error: {error}", err=True)
        raise SystemExit(1) from None


@contextmanager
def _documentation(source: Path | None) -> Iterator[Path]:
    """The folder of documentation that `source` is, or that is made of it."""
    if source is None:
        source = _MADE if is_documentation(_MADE) else Path("spec")
    if source.is_dir() and is_documentation(source):
        yield source
        return
    if not source.exists() and str(source) != "-":
        raise click.UsageError(f"there is no {_MADE} and no {source}; name a description")
    from specloom.output import write
    from specloom.pipeline import generate

    with tempfile.TemporaryDirectory() as folder:
        result = generate(source, targets=("docs",))
        try:
            if not result.files:
                raise SpecError(())
            write(result.files, Path(folder))
        except SpecError as error:
            problems = [*result.problems, *error.problems]
            show(problems, "text", sys.stderr)
            click.echo(f"{source}: {tally(problems)}; nothing was made", err=True)
            raise SystemExit(1) from None
        show(result.problems, "text", sys.stderr)
        yield Path(folder) / "docs"
