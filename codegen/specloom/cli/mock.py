"""`specloom mock`: the API of a spec, played by a local server."""

from __future__ import annotations

import ipaddress
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.cli.options import spec_argument
from specloom.cli.report import format_option, show, tally
from specloom.diagnostics.problems import SpecError
from specloom.features import FEATURES, doors
from specloom.mock.faults import HEADER, WrongFault, fault_help, parse_fault

if TYPE_CHECKING:
    from specloom.mock.app import MockApp, Settings

_FAULTS = "\b\n" + fault_help()


def _fault(ctx: click.Context, parameter: click.Parameter, value: str) -> str:
    if value:
        try:
            parse_fault(value)
        except WrongFault as error:
            raise click.BadParameter(str(error)) from None
    return value


@click.command(
    epilog=f"A fault, here or in the request header {HEADER}, is a list of parts such as "
    f"'status=429; retry-after=1; times=2':\n\n{_FAULTS}"
)
@spec_argument
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port",
    default=8787,
    show_default=True,
    type=click.IntRange(0, 65535),
    help="The port to listen on; 0 takes a free one.",
)
@click.option(
    "--pace",
    default=0.0,
    type=click.FloatRange(0, 60),
    help="Seconds between the events of a stream.  [default: none]",
)
@click.option("--fault", default="", callback=_fault, help="A fault that every request has.")
@click.option("--no-auth", is_flag=True, help="Answer calls without credentials too.")
@click.option("--key", "keys", multiple=True, help="Take only this API key; may be repeated.")
@click.option(
    "--most-bytes",
    default=64 * 2**20,
    show_default=True,
    type=click.IntRange(1),
    help="Refuse larger request bodies.",
)
@click.option(
    "--models",
    default="alive",
    show_default=True,
    type=click.Choice(("any", "alive", "known")),
    help="Which models are served: any id, all that aren't shut down, or those of the catalogue.",
)
@click.option("--log", is_flag=True, help="Print a line for each request.")
@format_option
def mock(
    spec: Path,
    host: str,
    port: int,
    pace: float,
    fault: str,
    no_auth: bool,
    keys: tuple[str, ...],
    most_bytes: int,
    models: str,
    log: bool,
    form: str,
) -> None:
    """Play the API of SPEC on a local port.

    SPEC is a folder with an openapi.yaml, or a single OpenAPI document (3.0 to 3.2, YAML or
    JSON). Every request is checked against it: what doesn't fit is answered with 400 and the
    exact place. What fits gets the example that is nearest to it, or an answer made from the
    schema.

    \b
    specloom mock                         http://127.0.0.1:8787/v1
    specloom mock openai                  the OpenAI API, in any folder
    specloom mock petstore.yaml --port 0 --log
    specloom mock --fault "status=503; every=10"
    """
    try:
        from specloom.mock.app import Settings
        from specloom.mock.server import run
    except ImportError as error:
        click.echo(f"specloom mock needs {error.name}: pip install 'specloom[mock]'", err=True)
        raise SystemExit(2) from None
    line = _line if log else None
    check = _model_check(spec, models)
    settings = Settings(not no_auth, keys, pace, fault, most_bytes, line, check)
    app = _loaded(spec, settings, form)
    if not _is_local(host):
        warning = f"warning: who reaches {host} can use this server"
        click.echo(f"{warning}; --host 127.0.0.1 is for this machine alone", err=True)
    try:
        run(app, host, port, _ready)
    except OSError as error:
        reason = error.strerror or str(error)
        click.echo(f"can't listen on {host}:{port}: {reason} (--port 0 takes a free one)", err=True)
        raise SystemExit(2) from None


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _model_check(spec: Path, mode: str) -> Callable[[str], str] | None:
    checks = (door.served(spec, mode) for door in doors("cli_mock", FEATURES))
    return next((check for check in checks if check is not None), None)


def _loaded(spec: Path, settings: Settings, form: str) -> MockApp:
    from specloom.mock.server import load_app

    stream = sys.stderr
    try:
        app, problems = load_app(spec, settings)
    except SpecError as error:
        show(list(error.problems), form, stream)
        click.echo(f"{spec}: {tally(list(error.problems))}; nothing is served", err=True)
        raise SystemExit(1) from None
    if problems:
        click.echo(f"{spec}: {tally(problems)} (specloom check tells them)", err=True)
    return app


def _ready(url: str) -> None:
    click.echo(url)
    sys.stdout.flush()


def _line(row: str) -> None:
    click.echo(row, err=True)
