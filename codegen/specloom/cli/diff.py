"""`specloom diff`: what changed between two descriptions, and whom it breaks."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from specloom.cli.options import DEFAULT_SPEC
from specloom.cli.report import FORMATS, in_color, show, tally
from specloom.diagnostics.problems import Problem, SpecError, has_errors, read_source, render

if TYPE_CHECKING:
    from specloom.cli.diff_inputs import Described
    from specloom.diff import Change
    from specloom.diff.printing import Proofs

_FAIL = {"breaking": 3, "maybe": 2, "compatible": 1, "docs": 0, "never": 4}
ACCEPTED = "accepted-changes.yaml"


@click.command()
@click.argument("old")
@click.argument("new", default=".")
@click.option(
    "--format",
    "form",
    type=click.Choice([*FORMATS, "markdown", "html"]),
    default="text",
    help="How changes are shown; markdown is an entry of a changelog.",
)
@click.option(
    "--fail-on",
    type=click.Choice(list(_FAIL)),
    default="breaking",
    show_default=True,
    help="The least that makes the exit code 1.",
)
@click.option(
    "--accepted",
    "accepted_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Changes that are accepted, with reasons, in YAML.  [default: "
    f"{ACCEPTED} beside NEW, if it is there]",
)
@click.option("--prove", "prove_it", is_flag=True, help="Call the new API with the old client.")
@click.option("--only-version", is_flag=True, help="Print the version that follows, and no more.")
def diff(
    old: str,
    new: str,
    form: str,
    fail_on: str,
    accepted_file: Path | None,
    prove_it: bool,
    only_version: bool,
) -> None:
    """Compare two descriptions: what changed, whom it breaks, and why.

    OLD and NEW are OpenAPI documents (a URL will do), folders with an openapi.yaml (or with a spec/
    that has one), or revisions of git: HEAD~5 is the description at NEW's path as it was,
    HEAD~5:path/to/spec another one. NEW is the working folder if left out.

    Each change has a verdict. "breaks callers": requests that were right before are refused or read
    as something else. "breaks readers": answers that programs count on don't come any more. "may
    break": only who takes a list as closed or a limit as final; a client made by specloom doesn't.
    "compatible", and "docs only". What a code means: specloom explain DF231.

    The exit code is 0, 1 if there are changes that --fail-on names, or 2 if nothing can be
    compared. A file of accepted changes has entries such as

    \b
    - { fingerprint: 0f3a9c1d2e4b, reason: Nobody sends it; the log of October has no call. }
    - { code: DF231, subject: Pet.kind, reason: Birds never were sold. }

    With --prove the old client is generated and calls a server that plays the new description: for
    each "breaks" a call is looked for that fails, for each "compatible" one that passes, and shown
    with request, answer and error. What no call shows is marked as not proved. This needs the
    extra mock, and what the client needs: httpx2.

    \b
    specloom diff HEAD~5                             what did the last commits change?
    specloom diff v1.2.0 HEAD --format markdown      an entry for the changelog
    specloom diff old.yaml new.yaml --fail-on maybe
    specloom diff main --format github               annotations in a review
    specloom diff old.yaml new.yaml --prove
    """
    from specloom.cli.diff_inputs import described, source_of, spec_in
    from specloom.diff import compare
    from specloom.diff.release import next_version
    from specloom.features import doors

    with ExitStack() as stack:
        beside = Path(new) if Path(new).exists() else Path(DEFAULT_SPEC)
        beside = spec_in(beside if beside.exists() else Path())
        try:
            source = stack.enter_context(source_of(new, beside, "NEW"))
            after = described(source)
            before = described(stack.enter_context(source_of(old, beside, "OLD")))
        except SpecError as error:
            show(error.problems, "text", sys.stderr)
            raise SystemExit(2) from None
        beside_doors = list(doors("diff", after.features))
        changes = compare(before.api, after.api, beside_doors)
        changes = after.located(before.located(changes, is_new=False), is_new=True)
        changes, problems = _accepted(changes, accepted_file or _beside(after.source.path))
        version = before.api.version
        follows = next_version(version, changes)
        if only_version:
            click.echo(follows)
        else:
            proofs = _proofs(changes, before, after) if prove_it and changes else {}
            _show(changes, proofs, [*problems], form, (before, after), version, follows)
    worst = max((c.effect for c in changes if not c.accepted), default=-1)
    raise SystemExit(1 if worst >= _FAIL[fail_on] else 0)


def _beside(spec: Path) -> Path | None:
    path = (spec if spec.is_dir() else spec.parent) / ACCEPTED
    return path if path.is_file() else None


def _accepted(changes: list[Change], path: Path | None) -> tuple[list[Change], list[Problem]]:
    from specloom.diff.accepted import apply, read

    if path is None:
        return changes, []
    entries, problems = read(path)
    if has_errors(problems):
        show(problems, "text", sys.stderr)
        raise SystemExit(2)
    changes, idle = apply(changes, entries)
    return changes, [*problems, *idle]


def _proofs(changes: list[Change], before: Described, after: Described) -> Proofs:
    """What became of proving each verdict."""
    try:
        from specloom.prove import prove

        found = list(prove(changes, before.source.path, after.source.path))
    except ImportError as error:
        message = f"--prove needs {error.name}: pip install 'specloom[mock]' httpx2"
        raise click.UsageError(message) from None
    except SpecError as error:
        show(error.problems, "text", sys.stderr)
        click.echo("--prove: no client can be made of one of the two descriptions", err=True)
        raise SystemExit(2) from None
    return {
        change.fingerprint: {**asdict(proof), "standing": proof.standing.value}
        for change, proof in found
    }


def _show(
    changes: Sequence[Change],
    proofs: Proofs,
    problems: list[Problem],
    form: str,
    sides: tuple[Described, Described],
    version: str,
    follows: str,
) -> None:
    from specloom.diff.printing import html, summary
    from specloom.diff.printing import problems as as_problems
    from specloom.diff.release import changelog

    line = summary(changes, version, follows)
    unread = [p for side in sides for p in side.problems]
    if unread:
        hint = "what can't be read isn't compared; specloom check lists it"
        click.echo(f"{tally(unread)}: {hint}", err=True)
    if form == "markdown":
        click.echo(changelog(follows, changes), nl=False)
    elif form == "html":
        title = f"{sides[1].api.title}: {version} → {sides[1].api.version}"
        click.echo(html(changes, title, line, proofs), nl=False)
    elif form == "text":
        _text(changes, proofs, sides)
        click.echo(line)
        if proofs:
            counts = Counter(proof["standing"] for proof in proofs.values())
            click.echo(", ".join(f"{number} {word}" for word, number in counts.most_common()))
    else:
        found = [*as_problems(changes, proofs), *problems]
        click.echo(render(found, form), nl=False)
        problems = []
    show(problems, "text", sys.stderr)


def _text(changes: Sequence[Change], proofs: Proofs, sides: tuple[Described, Described]) -> None:
    """The changes, the worst first, each with its line of the description."""
    from specloom.diff.printing import problems as as_problems

    def source(file: str) -> str | None:
        for side in sides:
            held = side.source
            if held.folder and file.startswith(held.shown):
                return read_source(f"{held.folder}/{file[len(held.shown) :]}")
        return read_source(file)

    for effect in sorted({c.effect for c in changes}, reverse=True):
        found = [c for c in changes if c.effect is effect]
        text = render(as_problems(found, proofs), "text", color=in_color(sys.stdout), source=source)
        click.echo(text, nl=False)
