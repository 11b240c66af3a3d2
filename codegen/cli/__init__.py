"""The command line. Each command is a module of this package, loaded when it is called."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from codegen import __version__

# Command → (module:attribute, one-line help). The help stands here so that
# `specloom --help` imports no command.
_COMMANDS: dict[str, tuple[str, str]] = {
    "init": ("codegen.cli.init:init", "Start a new project in an empty folder."),
    "check": ("codegen.cli.check:check", "Check a spec and report every problem at once."),
    "generate": ("codegen.cli.generate:generate", "Generate the client, its docs and fixtures."),
    "vendor": ("codegen.cli.vendor:vendor", "Copy the client into a project, or verify a copy."),
    "mock": ("codegen.cli.mock:mock", "Play the API on a local port, with faults on demand."),
    "import": ("codegen.cli.import_:import_", "Split a big document into files to keep by hand."),
    "bundle": ("codegen.cli.bundle:bundle", "Make one standard document of a spec's files."),
    "schema": ("codegen.cli.schema:schema", "Check, mend and use JSON Schemas for outputs."),
    "models": ("codegen.cli.models:models", "List models and their dates; scan code for them."),
}


class _LazyGroup(click.Group):
    """A group that imports a command only when it is run or asked for help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        module, _, attribute = _COMMANDS[name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="specloom")
def cli() -> None:
    """Turn one description of an API into a typed client, its docs and its fixtures.

    \b
    specloom check                    look for problems in ./spec
    specloom generate                 ./spec → ./generated
    specloom generate petstore.yaml --package petstore --out build

    Exit codes: 0 fine, 1 problems found, 2 wrong usage.
    """


cli.epilog = """\b
Completion of commands and options in your shell:
  bash   eval "$(_SPECLOOM_COMPLETE=bash_source specloom)"   in ~/.bashrc
  zsh    eval "$(_SPECLOOM_COMPLETE=zsh_source specloom)"    in ~/.zshrc
  fish   _SPECLOOM_COMPLETE=fish_source specloom | source    in ~/.config/fish/config.fish
"""


def main(argv: list[str] | None = None) -> None:
    """Run the command line; never shows a traceback for the user's own mistakes."""
    for stream in (sys.stdout, sys.stderr):
        _never_fail_on_encoding(stream)
    try:
        cli.main(args=argv, prog_name="specloom", standalone_mode=True)
    except BrokenPipeError:
        # `specloom … | head` closes the pipe early; that is no error.
        sys.stderr.close()
        raise SystemExit(0) from None


def _never_fail_on_encoding(stream: Any) -> None:
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")
