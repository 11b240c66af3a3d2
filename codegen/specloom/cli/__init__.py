"""The command line. Each command is a module of this package, loaded when it is called."""

from __future__ import annotations

import contextlib
import errno
import gc
import os
import sys
from typing import Any, NoReturn

import click

from specloom import __version__
from specloom.cli.group import LazyGroup
from specloom.cli.help import Formatter
from specloom.features import FEATURES

# Command → (module:attribute, one-line help).
_COMMANDS: dict[str, tuple[str, str]] = {
    "init": ("specloom.cli.init:init", "Start a new project in an empty folder."),
    "check": ("specloom.cli.check:check", "Check a spec and report every problem at once."),
    "explain": ("specloom.cli.explain:explain", "Tell what a code such as E020 means."),
    "generate": ("specloom.cli.generate:generate", "Generate the client, its docs and fixtures."),
    "diff": ("specloom.cli.diff:diff", "Compare two descriptions: what breaks whom, and why."),
    "migrate": ("specloom.cli.migrate:migrate", "Change the imports of programs to the client."),
    "upstream": ("specloom.cli.upstream:upstream", "Hold the spec against a vendor's description."),
    "vendor": ("specloom.cli.vendor:vendor", "Copy the client into a project, or verify a copy."),
    "mock": ("specloom.cli.mock:mock", "Play the API on a local port, with faults on demand."),
    "docs": ("specloom.cli.docs:docs", "Make a site of the documentation, or show it."),
    "import": ("specloom.cli.import_:import_", "Split a big document into files to keep by hand."),
    "bundle": ("specloom.cli.bundle:bundle", "Make one standard document of a spec's files."),
    "schema": ("specloom.cli.schema:schema", "Check, fix and use JSON Schemas for outputs."),
    **{
        name: (f"specloom.features.{feature.folder}.cli:{name}", summary)
        for feature in FEATURES
        for name, summary in feature.commands
    },
}

# What a shell reports of a program that a signal ended.
_INTERRUPTED = 130
_PIPE_CLOSED = 141


class _Program(LazyGroup):
    """The outermost group: no interruption and no failing device ends in a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise SystemExit(_INTERRUPTED) from None
        except OSError as error:
            _failed(error)


def _failed(error: OSError) -> NoReturn:
    """End the program where a file or stream can't be read or written."""
    _forget_output()
    if error.errno == errno.EPIPE:
        # `specloom … | head` closes the pipe early; there is nobody to tell.
        raise SystemExit(_PIPE_CLOSED) from None
    place = f"{error.filename}: " if error.filename else ""
    click.echo(f"Error: {place}{error.strerror or error}", err=True)
    raise SystemExit(2) from None


def _forget_output() -> None:
    # What is left in the buffer would be written at exit, and fail again.
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(cls=_Program, lazy=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="specloom")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Turn one description of an API into a typed client, its docs and its fixtures.

    \b
    specloom check                    look for problems in ./spec
    specloom explain E020             what does that code mean?
    specloom generate                 ./spec → ./generated
    specloom generate petstore.yaml --package petstore --out build

    Exit codes: 0 fine, 1 problems found, 2 wrong usage. Output is coloured on a terminal;
    NO_COLOR=1 switches that off, FORCE_COLOR=1 on.
    """
    from specloom.cli.report import in_color

    if in_color(sys.stdout):
        # Else click takes them out where the stream is no terminal.
        ctx.color = True


# Every command's context asks the class for it.
click.Context.formatter_class = Formatter

cli.epilog = """\b
Completion of commands and options in your shell:
  bash   eval "$(_SPECLOOM_COMPLETE=bash_source specloom)"   in ~/.bashrc
  zsh    eval "$(_SPECLOOM_COMPLETE=zsh_source specloom)"    in ~/.zshrc
  fish   _SPECLOOM_COMPLETE=fish_source specloom | source    in ~/.config/fish/config.fish
"""


def main(argv: list[str] | None = None) -> None:
    """Run the command line; never shows a traceback for the user's own mistakes."""
    # A spec is kept to the end: to look for garbage in it again and again takes a third of the
    # time of 10,000 operations, and saves a twentieth of the memory.
    gc.set_threshold(50_000, 50, 100)
    for stream in (sys.stdout, sys.stderr):
        _never_fail_on_encoding(stream)
    try:
        cli.main(args=argv, prog_name="specloom", standalone_mode=True)
    except OSError as error:
        # `--help` and `--version` are printed before any command is invoked.
        _failed(error)


def _never_fail_on_encoding(stream: Any) -> None:
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")
