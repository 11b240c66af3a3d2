"""The whole program, top to bottom: a spec goes in, files come out. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegen.build import build_api
from codegen.ir import Api
from codegen.passes import run_passes
from codegen.problems import Problem, has_errors
from codegen.python.clashes import clashes
from codegen.python.layout import Layout
from codegen.python.package import client_files
from codegen.render import Renderer
from codegen.report import project_files
from codegen.spec.check import check
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


def generate(spec_path: Path, package: str | None = None, templates: Path | None = None) -> Result:
    """The files that `spec_path` describes, and everything that is wrong with it."""
    spec, problems = load(spec_path)
    if spec is None:
        return Result({}, tuple(problems))
    problems = [*problems, *check(spec)]
    if has_errors(problems):
        return Result({}, tuple(problems))
    api, build_problems = build_api(spec, package)
    api, pass_problems = run_passes(api)
    problems += [*build_problems, *pass_problems, *clashes(Layout(api))]
    if has_errors(problems):
        return Result({}, tuple(problems))
    files = render(api, Renderer.open(templates))
    return Result(files, tuple(problems), _stats(api), spec.inputs)


def render(api: Api, renderer: Renderer) -> Files:
    """Everything that is made of an API."""
    files = dict(client_files(api, renderer))
    files.update(project_files(api, files, renderer))
    return dict(sorted(files.items()))


def _stats(api: Api) -> Stats:
    return Stats(operations=sum(1 for _ in api.operations()), types=len(api.decls))
