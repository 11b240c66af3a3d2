"""`specloom schema check`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from specloom.cli.report import format_option, in_color
from specloom.cli.schema_inputs import Input, chosen, read_and_passed_over
from specloom.cli.schema_profiles import is_error, merged, table
from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, Severity, has_errors, render
from specloom.lint.all_rules import PROFILES, RULES
from specloom.lint.documents import DUPLICATE_KEY
from specloom.lint.profiles import DEFAULT
from specloom.lint.to_problems import check_source, render_sarif, render_text

__all__ = ["check"]


def _known_rules(
    context: click.Context, option: click.Parameter, ids: tuple[str, ...]
) -> tuple[str, ...]:
    known = {*RULES, DUPLICATE_KEY}
    for id in ids:
        if id not in known:
            raise click.BadParameter(f"no rule is called {id}; `specloom schema rules` lists them")
    return ids


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option(
    "--profile",
    "profiles",
    type=click.Choice([*PROFILES, "all"]),
    multiple=True,
    default=(DEFAULT,),
    show_default=True,
    help="The server to check against; give several, or `all`, for a table of them.",
)
@format_option
@click.option(
    "--ignore",
    multiple=True,
    metavar="ID",
    callback=_known_rules,
    help="Leave out a rule that is no error.",
)
@click.option("-q", "--quiet", is_flag=True, help="Print errors alone.")
def check(
    files: tuple[str, ...],
    profiles: tuple[str, ...],
    form: str,
    ignore: tuple[str, ...],
    quiet: bool,
) -> None:
    """Tell what the server would reject in schemas and request bodies, and the traps.

    FILE is a JSON or YAML file, a folder, - for stdin, or module:Name for a pydantic
    model, dataclass, TypedDict or a dict in Python code. Schemas are found inside
    response_format, text.format and tools.

    \b
    specloom schema check request.json prompts/
    specloom schema check app.models:Invoice --profile azure
    specloom schema check invoice.json --profile chat --profile anthropic
    some-program | specloom schema check -

    Exit codes: 0 no errors, 1 errors, 2 wrong usage or nothing to check.
    """
    names = list(PROFILES) if "all" in profiles else list(dict.fromkeys(profiles))
    _refuse_errors(ignore, names)
    used, passed_over = chosen(files)
    texts = {one.source.file: one.source.text for one in used}
    by_profile = {
        name: [p for one in used for p in _check(one, name) if _is_shown(p, ignore, quiet)]
        for name in names
    }
    found = merged(by_profile) if len(names) > 1 else by_profile[names[0]]
    if form == "text":
        click.echo(render_text(found, color=in_color(sys.stdout), texts=texts), nl=False)
        if len(names) > 1:
            click.echo(table(by_profile), nl=False)
        click.echo(f"{_summary(found)}; {read_and_passed_over(used, passed_over)}", err=True)
    elif form == "sarif":
        click.echo(render_sarif(found), nl=False)
    else:
        click.echo(render(found, form, source=texts.get), nl=False)
    raise SystemExit(1 if has_errors(found) else 0)


def _refuse_errors(ignore: Sequence[str], profiles: Sequence[str]) -> None:
    """Raises click.UsageError for a rule that is an error: those can't be left out."""
    for id in ignore:
        for name in profiles:
            if id in RULES and is_error(RULES[id], PROFILES[name]):
                words = f"{id} is an error for the profile {name}: the server refuses the schema"
                raise click.UsageError(f"{words}; only warnings can be left out")


def _check(one: Input, profile: str) -> list[Problem]:
    if one.object is None:
        return check_source(one.source, profile)
    from specloom.lint.check_python_type import check_python_type

    return check_python_type(one.object, one.where, profile)


def _is_shown(problem: Problem, ignore: Sequence[str], quiet: bool) -> bool:
    if problem.severity is Severity.ERROR:
        return True
    return not quiet and problem.code not in ignore


def _summary(found: Sequence[Problem]) -> str:
    counts = dict.fromkeys(Severity, 0)
    for problem in found:
        counts[problem.severity] += 1
    parts = []
    for severity, word in (
        (Severity.ERROR, "error"),
        (Severity.WARNING, "warning"),
        (Severity.UNVERIFIED, "unverified"),
    ):
        plural = word if severity is Severity.UNVERIFIED else ""
        parts.append(counted(counts[severity], word, plural))
    return ", ".join(parts)
