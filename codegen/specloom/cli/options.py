"""Options that several commands have."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from specloom.cli.fetched import fetched, is_url
from specloom.shipped import shipped

_Command = TypeVar("_Command", bound=Callable[..., object])

if TYPE_CHECKING:
    _ParamType = click.ParamType[str]
else:
    _ParamType = click.ParamType  # older releases of click take no type argument


class _TargetName(_ParamType):
    """A name of the table of targets, which isn't loaded before it is needed."""

    name = "target"

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        return f"[{'|'.join(_names())}]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value not in _names():
            self.fail(f"{value!r} is no target; known: {', '.join(_names())}", param, ctx)
        return value

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        names = (name for name in _names() if name.startswith(incomplete))
        return [click.shell_completion.CompletionItem(name) for name in names]


def _names() -> tuple[str, ...]:
    from specloom.targets import SNIPPETS_ONLY, TARGETS

    return tuple(name for name in TARGETS if name not in SNIPPETS_ONLY)


class SpecPath(click.Path):
    """The path or URL of a spec, - for stdin; where nothing is there, what could be meant."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if str(value) == "-":
            return Path("-")
        if is_url(str(value)):
            return fetched(str(value))
        if str(value) == FLAGSHIP and not Path(value).exists():
            return shipped("spec")
        if not Path(value).exists():
            self.fail(_missing(Path(value)), param, ctx)
        return super().convert(value, param, ctx)


DEFAULT_SPEC = "spec"
FLAGSHIP = "openai"
"""What names the description that comes with the program, where no file has that name."""
_USUAL = tuple(
    f"{stem}.{suffix}" for stem in ("openapi", "api") for suffix in ("yaml", "yml", "json")
)


def _missing(path: Path) -> str:
    if path == Path(DEFAULT_SPEC):
        here = [name for name in _USUAL if Path(name).is_file()]
        hint = "name a description, or start a project with specloom init"
        return f"this folder has no {path}/: {f'say {here[0]}' if here else hint}"
    try:
        names = [entry.name for entry in path.parent.iterdir()]
    except OSError:
        names = []
    near = difflib.get_close_matches(path.name, names, 1)
    return f"there is no {path}" + (f"; did you mean {path.parent / near[0]}?" if near else "")


def spec_argument(function: _Command) -> _Command:
    """The argument SPEC: a folder with an openapi.yaml, or a document."""
    return click.argument("spec", default=DEFAULT_SPEC, type=SpecPath(path_type=Path))(function)


def target_option(done: str) -> Callable[[_Command], _Command]:
    """`--target NAME`, any number of times; `done` says what is done with those."""
    return click.option(
        "--target",
        "targets",
        multiple=True,
        type=_TargetName(),
        help=f"What is {done}; may be given several times.  [default: those that SPEC lists]",
    )
