"""The whole program, top to bottom: a spec goes in, files come out. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from codegen.build import build_api
from codegen.catalogue import Catalogue
from codegen.catalogue.of_spec import of_spec
from codegen.docs.package import docs_files
from codegen.docs.translations import read_translations
from codegen.fixtures import fixture_files
from codegen.fixtures.exchanges import sample_files
from codegen.formatting import formatted
from codegen.ir import Api
from codegen.passes import run_passes
from codegen.problems import Problem, Severity, SpecError, has_errors
from codegen.python.clashes import clashes
from codegen.python.layout import Layout
from codegen.python.model_ids import id_clashes
from codegen.python.package import client_files
from codegen.python.structured import structured_problems
from codegen.render import Renderer, misplaced
from codegen.report import project_files
from codegen.spec.check import check, softened
from codegen.spec.load import load

Files = Mapping[str, "str | bytes"]


@dataclass(frozen=True)
class Stats:
    """What a run made."""

    operations: int = 0
    types: int = 0


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
    spec, problems = load(spec_path, overlays)
    wrong = [problem for problem in problems if problem.code in ("E015", "E001") and overlays]
    if wrong:
        return Result({}, tuple(problems))
    if spec is None:
        return Result({}, tuple(problems))
    whole = spec.own or strict
    if not whole:
        problems = [softened(problem) for problem in problems]
    catalogue, found = of_spec(spec)
    translations, told = read_translations(spec_path) if spec.own else ({}, [])
    problems = [*problems, *check(spec), *found, *told]
    if whole and has_errors(problems):
        return Result({}, tuple(problems))
    api, build_problems = build_api(spec, package)
    api, pass_problems = run_passes(api)
    problems += [*build_problems, *pass_problems, *clashes(Layout(api))]
    problems += [*id_clashes(api, catalogue), *structured_problems(api, Layout(api))]
    if whole and (has_errors(problems) or (strict and any(map(_loses, problems)))):
        return Result({}, tuple(problems))
    renderer = Renderer.open(templates)
    problems += misplaced(templates) if templates is not None else []
    try:
        docs, drift = docs_files(api, renderer, catalogue, translations, languages)
        fixtures = dict(fixture_files(spec, api, renderer))
        files: Files = {**render(api, renderer, catalogue), **docs, **fixtures}
    except SpecError as error:
        return Result({}, (*problems, *error.problems))
    files, ugly = formatted(files, renderer.foreign)
    problems += [*drift, *ugly]
    if ugly:
        return Result({}, tuple(problems))
    inputs = (*spec.inputs, *sample_files(spec).values())
    return Result(dict(sorted(files.items())), tuple(problems), _stats(api), inputs)


def render(api: Api, renderer: Renderer, catalogue: Catalogue | None = None) -> Files:
    """The client that is made of an API and its catalogue of models, and what is beside it."""
    files = dict(client_files(api, renderer, catalogue))
    files.update(project_files(api, files, renderer))
    return dict(sorted(files.items()))


def _loses(problem: Problem) -> bool:
    """Whether it tells of something that isn't generated as it was meant."""
    references = ("E020", "E021", "E022", "E023", "E024")
    lost = problem.code.startswith("G") or problem.code in references
    return lost and problem.severity is not Severity.NOTE


def _stats(api: Api) -> Stats:
    return Stats(operations=sum(1 for _ in api.operations()), types=len(api.decls))
