"""`specloom schema rules`."""

from __future__ import annotations

import difflib
import json
from typing import Any

import click

from specloom.lint.all_rules import RULES
from specloom.lint.rule import Rule
from specloom.lint.rule_texts import how_to_fix, server_of, severities

__all__ = ["rules"]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("ids", nargs=-1, metavar="[ID]…")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
def rules(ids: tuple[str, ...], format_: str) -> None:
    """List the rules, or explain those named.

    SO… are the server's rules, T… traps that it accepts, U… what is not known,
    AN…, GM… and VN… other vendors' rules.

    \b
    specloom schema rules
    specloom schema rules SO032 T1
    """
    known = {id.lower(): id for id in RULES}
    chosen = []
    for id in ids:
        if id.lower() not in known:
            near = difflib.get_close_matches(id.lower(), known, 1)
            hint = f"; did you mean {known[near[0]]}?" if near else ""
            raise click.UsageError(f"no rule is called {id}{hint}")
        chosen.append(RULES[known[id.lower()]])
    if format_ == "json":
        rows = [_row(rule) for rule in chosen or RULES.values()]
        click.echo(json.dumps(rows, indent=2))
    elif chosen:
        click.echo("\n\n".join(_page(rule) for rule in chosen))
    else:
        for rule in RULES.values():
            click.echo(f"{rule.id:<7} {_default(rule):<10} {rule.title}")


def _default(rule: Rule) -> str:
    return rule.severity.value if rule.severity is not None else "-"


def _row(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "title": rule.title,
        "severity": severities(rule),
        "modes": sorted(mode.value for mode in rule.modes),
        "since": rule.since,
        "evidence": rule.evidence,
        "sources": list(rule.sources),
        "why": rule.why,
        "hint": rule.hint,
        "server": rule.server,
    }


def _page(rule: Rule) -> str:
    by_severity: dict[str, list[str]] = {}
    for profile, severity in severities(rule).items():
        by_severity.setdefault(severity, []).append(profile)
    rows = [f"{rule.id}: {rule.title}", "", rule.why, ""]
    if how_to_fix(rule):
        rows.append(f"fix:      {how_to_fix(rule)}")
    rows += [f"{severity + ':':<10}{', '.join(names)}" for severity, names in by_severity.items()]
    rows.append(f"reading:  {', '.join(sorted(mode.value for mode in rule.modes))}")
    if server_of(rule):
        rows.append(f"server:   {server_of(rule)}")
    if rule.since:
        rows.append(f"since:    {rule.since}")
    rows.append(f"evidence: {rule.evidence}")
    if rule.sources:
        rows.append(f"sources:  {', '.join(rule.sources)}")
    return "\n".join(rows)
