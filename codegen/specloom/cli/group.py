"""Groups of commands: each is a module, imported when it is called; typing errors get a hint."""

from __future__ import annotations

import difflib
import importlib
from collections.abc import Mapping
from typing import Any

import click

__all__ = ["LazyGroup"]


class LazyGroup(click.Group):
    """A group that imports a command only when it is run or asked for help.

    `lazy` is a table: command → (module:attribute, one-line help). The help stands there so
    that `--help` imports no command.
    """

    def __init__(self, *args: Any, lazy: Mapping[str, tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._lazy = lazy

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._lazy)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._lazy:
            return None
        target, text = self._lazy[cmd_name]
        module, _, attribute = target.partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        # A shell's completion shows it.
        command.short_help = text
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name in self._lazy or name.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        near = self._near(name)
        hint = f" Did you mean '{near}'?" if near else ""
        raise click.UsageError(f"No such command '{name}'.{hint}", ctx)

    def _near(self, name: str) -> str:
        begun = [command for command in self._lazy if command.startswith(name.lower())]
        return (begun or difflib.get_close_matches(name.lower(), self._lazy, 1) or [""])[0]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in self._lazy.items()])
