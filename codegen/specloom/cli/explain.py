"""`specloom explain`: what a diagnostic code means."""

from __future__ import annotations

import difflib
import json
import textwrap
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from specloom.diagnostics.codes import Page

_WIDTH = 92


def _begun(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from specloom.explain import all_codes, explain

    begun = [code for code in all_codes() if code.startswith(incomplete.upper())]
    return [CompletionItem(code, help=explain(code).title) for code in begun]


@click.command()
@click.argument("codes", nargs=-1, metavar="[CODE]…", shell_complete=_begun)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def explain(codes: tuple[str, ...], form: str) -> None:
    """Explain diagnostic codes: why they are reported, an example, and how to fix it.

    Without a CODE all are listed, one per line; a prefix such as E04 or SO lists its codes.

    \b
    specloom explain E020
    specloom explain E04
    specloom explain --format json
    """
    from specloom.explain import explain as meaning

    found = [meaning(code) for code in _chosen(codes)]
    whole = {one.code for one in found} == {code.upper() for code in codes}
    if form == "json":
        click.echo(json.dumps([asdict(one) for one in found], indent=2, ensure_ascii=False))
    elif whole:
        click.echo("\n\n".join(_page(one) for one in found))
    else:
        for one in found:
            click.echo(f"{one.code:<6} {one.title}")


def _chosen(codes: tuple[str, ...]) -> list[str]:
    from specloom.explain import all_codes

    everything = all_codes()
    chosen: dict[str, None] = {}
    for code in codes or ("",):
        begun = [code.upper()] if code.upper() in everything else []
        begun = begun or [known for known in everything if known.startswith(code.upper())]
        if not begun:
            near = difflib.get_close_matches(code.upper(), everything, 1)
            hint = f"; did you mean {near[0]}?" if near else "; specloom explain lists them all"
            raise click.UsageError(f"no code is called {code}{hint}")
        chosen |= dict.fromkeys(begun)
    return list(chosen)


def _page(one: Page) -> str:
    return "\n".join(_rows(one))


def _rows(one: Page) -> Iterator[str]:
    yield f"{one.code}: {one.title}"
    yield ""
    yield from textwrap.wrap(one.why, _WIDTH)
    place = f", in {one.file}" if one.file else ""
    for word, text in ((f"wrong{place}:", one.wrong), ("right:", one.right)):
        if text:
            yield from ("", word, textwrap.indent(text.rstrip("\n"), "    "))
    if one.fix:
        yield ""
        yield from textwrap.wrap(one.fix, _WIDTH, initial_indent="fix: ", subsequent_indent=" " * 5)
