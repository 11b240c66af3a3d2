"""The whole program, top to bottom: a spec goes in, files come out. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from specloom.diagnostics.omissions import lost
from specloom.diagnostics.problems import Problem, SpecError
from specloom.examine import examine
from specloom.examples.exchanges import sample_files
from specloom.features.model_catalogue import Catalogue
from specloom.ir import Api
from specloom.targets.docs.package import docs_files
from specloom.targets.fixtures import fixture_files
from specloom.targets.formatting import formatted
from specloom.targets.python.package import client_files
from specloom.targets.render import Renderer, misplaced
from specloom.targets.report import project_files

Files = Mapping[str, "str | bytes"]


@dataclass(frozen=True)
class Stats:
    """What a run made; `client` is the class that makes calls."""

    operations: int = 0
    types: int = 0
    client: str = ""


@dataclass(frozen=True)
class Result:
    """Files by path below the output folder; empty where errors stand in the way.

    `inputs` are the files that were read: where none of them changed, neither does this.
    """

    files: Files
    problems: tuple[Problem, ...]
    stats: Stats = field(default=Stats())
    inputs: tuple[Path, ...] = ()


def generate(
    spec_path: Path,
    package: str | None = None,
    templates: Path | None = None,
    languages: Sequence[str] = (),
    strict: bool = False,
    overlays: Sequence[Path] = (),
) -> Result:
    """The files that `spec_path` describes, and everything that is wrong with it.

    The documentation is in English, in each language that the spec is translated into, and in
    `languages`. Of a document that isn't in our dialect the best is made: what can't be
    generated is an error and left out, unless `strict` asks for all or nothing.
    """
    known = examine(spec_path, package, overlays, strict, lenient=True)
    spec, api, catalogue = known.spec, known.api, known.catalogue
    problems = list(known.problems)
    if spec is None or api is None:
        return Result({}, tuple(problems))
    renderer = Renderer.open(templates)
    problems += misplaced(templates) if templates is not None else []
    gone = lost(problems, spec.path.parent)
    try:
        docs, drift = docs_files(api, renderer, catalogue, known.translations, languages)
        fixtures = dict(fixture_files(spec, api, renderer))
        files: Files = {**render(api, renderer, catalogue, gone), **docs, **fixtures}
    except SpecError as error:
        return Result({}, (*problems, *error.problems))
    files, ugly = formatted(files, renderer.foreign)
    problems += [*drift, *ugly]
    if ugly:
        return Result({}, tuple(problems))
    inputs = (*spec.inputs, *sample_files(spec).values())
    return Result(dict(sorted(files.items())), tuple(problems), _stats(api), inputs)


def render(
    api: Api,
    renderer: Renderer,
    catalogue: Catalogue | None = None,
    gone: Sequence[Problem] = (),
) -> Files:
    """The client that is made of an API and its catalogue of models, and what is beside it.

    `gone` tells what the client lacks.
    """
    files = dict(client_files(api, renderer, catalogue))
    files.update(project_files(api, files, renderer, gone))
    return dict(sorted(files.items()))


def _stats(api: Api) -> Stats:
    operations = sum(1 for _ in api.operations())
    return Stats(operations, len(api.decls), api.client.name)
