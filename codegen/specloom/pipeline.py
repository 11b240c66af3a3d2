"""The whole program, top to bottom: a spec goes in, files come out. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from specloom.diagnostics.omissions import lost
from specloom.diagnostics.problems import Problem, SpecError
from specloom.examine import Examined, examine
from specloom.examples.exchanges import sample_files
from specloom.ir import Api
from specloom.output import ATTRIBUTES, EXACT_LINE_ENDS
from specloom.targets import TARGETS
from specloom.targets.base import Output, Target
from specloom.targets.render import Renderer, misplaced

Files = Mapping[str, "str | bytes"]


@dataclass(frozen=True)
class Stats:
    """What a run read."""

    operations: int = 0
    types: int = 0


@dataclass(frozen=True)
class Result:
    """Files by path below the output folder; empty where errors stand in the way.

    `inputs` are the files that were read: where none of them changed, neither does this.
    `targets` are what was made.
    """

    files: Files
    problems: tuple[Problem, ...]
    stats: Stats = field(default=Stats())
    inputs: tuple[Path, ...] = ()
    targets: tuple[Target, ...] = ()


def generate(
    spec_path: Path,
    package: str | None = None,
    templates: Path | None = None,
    languages: Sequence[str] = (),
    strict: bool = False,
    overlays: Sequence[Path] = (),
    targets: Sequence[str] = (),
) -> Result:
    """The files that `spec_path` describes, and everything that is wrong with it.

    `targets` are made; left out, those that the spec lists, or else all. The documentation is in
    English, in each language that the spec is translated into, and in `languages`. Of a document
    that isn't in our dialect the best is made: what can't be generated is an error and left out,
    unless `strict` asks for all or nothing.
    """
    known = examine(
        spec_path, package, overlays, strict, lenient=True, targets=targets, default=tuple(TARGETS)
    )
    spec, api = known.spec, known.api
    if spec is None or api is None:
        return Result({}, known.problems)
    problems = list(known.problems)
    problems += misplaced(templates) if templates is not None else []
    omissions = lost(problems, spec.path.parent)
    output = Output(Renderer.open(templates), problems.append, languages, omissions)
    try:
        files = _files(known, output)
    except SpecError as error:
        return Result({}, (*problems, *error.problems))
    inputs = (*spec.inputs, *sample_files(spec).values())
    return Result(files, tuple(problems), _stats(api), inputs, known.targets)


def _files(known: Examined, output: Output) -> Files:
    files = {path: text for t in known.targets for path, text in t.files(output).items()}
    return dict(sorted({ATTRIBUTES: EXACT_LINE_ENDS, **files}.items()))


def _stats(api: Api) -> Stats:
    operations = sum(1 for _ in api.operations())
    return Stats(operations, len(api.decls))
