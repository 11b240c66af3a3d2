"""`specloom models`: what there is, how long it lives, and where a project depends on it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from specloom.features.model_catalogue.cli_options import Days, common, open_catalogue
from specloom.features.model_catalogue.cli_scan import scan_command
from specloom.features.model_catalogue.model import Catalogue, Status
from specloom.features.model_catalogue.select import choose, near
from specloom.features.model_catalogue.tables import as_json, as_markdown, as_table, page, record

__all__ = ["models"]


@click.group()
def models() -> None:
    """List models, their limits and shutdown dates; scan code for them.

    \b
    specloom models list --retiring 90d      what is shut down in the next 90 days
    specloom models show gpt-4o              all that is known of one model
    specloom models scan . --fail-within 90d find the ids that a project uses
    """


@models.command("list")
@click.option(
    "--retiring", type=Days(), help="Only models that are shut down within this time (90d)."
)
@click.option("--endpoint", help="Only models of this endpoint (/v1/chat/completions).")
@click.option("--status", type=click.Choice([status.value for status in Status]))
@click.option("--kind", help="Only models of this kind (chat, image, embedding …).")
@click.option("--family", help="Only models of this family (gpt-5.6 …).")
@click.option("--format", "form", type=click.Choice(["table", "json", "markdown"]), default="table")
@common
def list_command(
    retiring: int | None,
    endpoint: str | None,
    status: str | None,
    kind: str | None,
    family: str | None,
    form: str,
    today: date | None,
    spec: Path | None,
) -> None:
    """List the models of the catalogue.

    \b
    specloom models list --kind embedding
    specloom models list --retiring 90d --format markdown
    """
    catalogue = open_catalogue(spec)
    day = today or date.today()
    _known("kind", kind, set(catalogue.kinds))
    _known("family", family, {card.family for card in catalogue})
    _known_endpoint(catalogue, endpoint)
    cards = choose(
        catalogue,
        day,
        retiring=retiring,
        endpoint=endpoint,
        status=Status(status) if status else None,
        kind=kind,
        family=family,
    )
    printer = {"table": as_table, "json": as_json, "markdown": as_markdown}[form]
    click.echo(printer(cards, catalogue, day), nl=False)


def _known(what: str, word: str | None, words: set[str]) -> None:
    if word is not None and word not in words:
        raise click.UsageError(f"no {what} {word!r}; there are {', '.join(sorted(words))}")


def _known_endpoint(catalogue: Catalogue, endpoint: str | None) -> None:
    if endpoint is None or choose(catalogue, date.today(), endpoint=endpoint):
        return
    known = sorted({path for card in catalogue for path in card.endpoints})
    raise click.UsageError(f"no model has the endpoint {endpoint!r}; there are {', '.join(known)}")


@models.command("show", short_help="Show all that is known of one model.")
@click.argument("model")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@common
def show_command(model: str, form: str, today: date | None, spec: Path | None) -> None:
    """Show all that is known of one MODEL: limits, dates, replacement, rules.

    \b
    specloom models show gpt-4o
    specloom models show gpt-4o --format json
    """
    catalogue = open_catalogue(spec)
    day = today or date.today()
    card = catalogue.get(model)
    if card is None:
        hint = near(catalogue, model)
        message = f"no model is called {model!r}"
        raise click.UsageError(f"{message}; {hint}" if hint else message)
    if form == "json":
        facts = record(card, catalogue, day)
        click.echo(json.dumps(facts, indent=2, ensure_ascii=False))
    else:
        click.echo(page(card, catalogue, day), nl=False)


models.add_command(scan_command)
