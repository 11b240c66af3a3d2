"""What is always true of the generator and its output, whatever the spec."""

from __future__ import annotations

import ast
import dataclasses
import json
import keyword
import os
import subprocess
import sys
import typing
from collections.abc import Iterator
from pathlib import Path

import black
import jinja2
import pytest
import specloom.ir
from specloom.features import FEATURES
from specloom.output import compare
from specloom.pipeline import generate

ROOT = Path(__file__).resolve().parents[2]
CODE = sorted((ROOT / "codegen" / "specloom").rglob("*.py"))
TEMPLATES = sorted(p for name in ("templates", "spec") for p in (ROOT / name).rglob("*.j2"))


@pytest.fixture(scope="module")
def files() -> dict[str, str | bytes]:
    result = generate(ROOT / "spec")
    assert not result.problems
    return dict(result.files)


def test_generated_is_exactly_what_the_spec_and_the_templates_make(
    files: dict[str, str | bytes],
) -> None:
    changes = compare(files, ROOT / "generated")
    assert not changes.stale, changes


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "4711", "LC_ALL": "C.UTF-8", "TZ": "America/Lima"},
    ],
)
def test_output_does_not_depend_on_where_and_when_it_is_made(
    files: dict[str, str | bytes], surroundings: dict[str, str], tmp_path: Path
) -> None:
    program = (
        "import sys, hashlib; from pathlib import Path; from specloom.pipeline import generate\n"
        f"files = generate(Path({str(ROOT / 'spec')!r})).files\n"
        "text = lambda c: c if isinstance(c, bytes) else c.encode()\n"
        "print(hashlib.sha256(b''.join(n.encode() + text(files[n]) for n in sorted(files)))"
        ".hexdigest())"
    )
    env = {**os.environ, **surroundings, "PYTHONPATH": str(ROOT / "codegen")}
    run = subprocess.run(
        [sys.executable, "-c", program],
        env=env,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == _digest(files)


def _digest(files: dict[str, str | bytes]) -> str:
    import hashlib

    parts = (
        name.encode() + (c if isinstance(c, bytes) else c.encode())
        for name, c in sorted(files.items())
    )
    return hashlib.sha256(b"".join(parts)).hexdigest()


def test_black_leaves_the_output_as_it_is(files: dict[str, str | bytes]) -> None:
    # One process for all files: the check is about style, not about speed.
    wrong = [
        name
        for name, content in files.items()
        if name.endswith(".py")
        for source in [content if isinstance(content, str) else content.decode()]
        if _formatted(source) != source
    ]
    assert not wrong


def _formatted(source: str) -> str:
    try:
        return black.format_file_contents(source, fast=True, mode=black.Mode())
    except black.NothingChanged:
        return source


# What a template may do: print, loop, branch, and name what it prints.
PRINTING = {
    "Template",
    "Output",
    "TemplateData",
    "For",
    "If",
    "CondExpr",
    "Name",
    "Getattr",
    "Const",
    "Compare",
    "Operand",
    "Not",
    "And",
    "Or",
    "Filter",
    "Keyword",
    "List",
    "Tuple",
}
FILTERS = {"lower", "map"}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda p: p.name)
def test_templates_only_print(path: Path) -> None:
    tree = jinja2.Environment().parse(path.read_text(encoding="utf-8"))
    nodes = list(tree.find_all(jinja2.nodes.Node))
    assert {type(node).__name__ for node in nodes} <= PRINTING
    assert {n.name for n in nodes if isinstance(n, jinja2.nodes.Filter)} <= FILTERS


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda p: p.name)
def test_templates_compare_no_texts(path: Path) -> None:
    tree = jinja2.Environment().parse(path.read_text(encoding="utf-8"))
    for compared in tree.find_all(jinja2.nodes.Compare):
        texts = [c for c in compared.find_all(jinja2.nodes.Const) if isinstance(c.value, str)]
        assert not texts, f"{path.name}:{compared.lineno}: a kind is a question that a view answers"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda p: p.name)
def test_templates_say_what_they_print(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("{#- ") and "specloom." in first


def test_templates_are_no_python_in_disguise() -> None:
    for path in TEMPLATES:
        assert "{{" in path.read_text(encoding="utf-8"), f"{path.name} could be copied as it is"


def test_the_ir_and_the_views_are_frozen() -> None:
    for name in specloom.ir.__all__:
        thing = getattr(specloom.ir, name)
        if dataclasses.is_dataclass(thing):
            assert thing.__dataclass_params__.frozen, name  # type: ignore[union-attr]
    for path in CODE:
        if path.parent.name in ("ir", "python") or path.stem == "report":
            for decorator in _dataclass_decorators(path):
                assert "frozen=True" in decorator, path


def _dataclass_decorators(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            for decorator in node.decorator_list:
                if "dataclass" in (text := ast.unparse(decorator)):
                    yield text


UNIONS = {
    name: {member.__name__ for member in typing.get_args(getattr(specloom.ir, name))}
    for name in ("Type", "Interaction", "Result")
}


@pytest.mark.parametrize(("union", "least"), [("Type", 4), ("Interaction", 6), ("Result", 4)])
def test_every_match_over_a_union_of_the_ir_ends_in_assert_never(union: str, least: int) -> None:
    found = 0
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Match) and _classes(node) & UNIONS[union]:
                found += 1
                last = node.cases[-1]
                assert ast.unparse(last.pattern) == "_", f"{path}:{node.lineno}"
                assert "assert_never(" in ast.unparse(last.body[0]), f"{path}:{node.lineno}"
    assert found >= least


def _classes(match: ast.Match) -> set[str]:
    patterns = (n for case in match.cases for n in ast.walk(case.pattern))
    return {ast.unparse(n.cls) for n in patterns if isinstance(n, ast.MatchClass)}


# Which package may import which: everything to its left is out of its sight.
LAYERS = [
    {"shipped", "diagnostics", "atomic_write", "file_names", "invisible", "unified_diff"},
    {"document"},
    {"markdown", "lint"},
    {"ir"},
    {"features"},
    {"checks"},
    {"reading"},
    {"passes"},
    {"diff"},
    {"examples"},
    {"targets"},
    {"examine"},
    {"pipeline", "output", "stamp"},
    {"migrate", "mock", "project"},
    {"prove"},
    {"explain"},
    {"cli"},
    {"__main__"},
]


# Rooms for what not every API has: they see all but the commands, and nobody sees them.
ROOMS = {
    *("composed_calls", "deployments", "event_handlers", "media_mock", "model_catalogue"),
    "structured_outputs",
}


def test_imports_between_packages_go_one_way() -> None:
    rank = {name: index for index, layer in enumerate(LAYERS) for name in layer}
    for path in CODE:
        inside = path.relative_to(ROOT / "codegen" / "specloom").parts
        here = inside[0].removesuffix(".py")
        assert here in rank or here == "__init__", f"{here} has no place among the layers"
        if here == "features" and inside[1] in ROOMS:
            here = "cli" if inside[2].startswith("cli") else "explain"
        for wanted in _imported(path):
            if wanted in rank and wanted != here:
                assert rank[wanted] <= rank[here], f"{path} imports specloom.{wanted}"


def test_the_core_names_no_feature() -> None:
    assert {feature.folder for feature in FEATURES} == ROOMS
    for path in CODE:
        inside = path.relative_to(ROOT / "codegen" / "specloom").parts
        text = path.read_text(encoding="utf-8")
        for room in ROOMS:
            named = any(f"features{sign}{room}" in text for sign in "./")
            assert not named or inside[:2] == ("features", room), f"{path} names {room}"


def test_a_key_of_the_dialect_is_that_of_one_feature_or_of_the_core() -> None:
    dialect = json.loads((ROOT / "spec" / "dialect.schema.json").read_text(encoding="utf-8"))
    keys = [key for feature in FEATURES for key in feature.keys]
    assert len(keys) == len(set(keys))
    for key in keys:
        name, _, member = key.partition("/")
        described = dialect["$defs"][name]
        assert not member or member in described["properties"], key
    for feature in FEATURES:
        assert bool(feature.keys) != (feature.is_asked_for is not None), feature.folder
    # A key that a feature reads is known to nobody else.
    for path in CODE:
        inside = path.relative_to(ROOT / "codegen" / "specloom").parts
        text = path.read_text(encoding="utf-8")
        for feature in FEATURES:
            if inside[:2] not in (("features", feature.folder), ("features", "__init__.py")):
                named = [k for k in feature.keys if "/" not in k and f'"{k}"' in text]
                assert not named, f"{path} reads {named}"


def test_the_linter_needs_only_the_readers_of_documents_and_diagnostics() -> None:
    for path in CODE:
        if path.parent.name == "lint":
            assert {*_imported(path)} <= {"lint", "document", "diagnostics"}, path


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        modules = []
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            modules = [node.module]
        elif isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        for module in modules:
            if module.startswith("specloom."):
                yield module.split(".")[1]


BELOW_READING = {"ir", "reading", "passes", "examples", "targets", "mock", "project"}
DIALECT = {"own", "ours", "dialect", "in_dialect", "is_own"}


def test_nothing_from_reading_on_asks_in_which_dialect_a_document_is() -> None:
    for path in CODE:
        if path.relative_to(ROOT / "codegen" / "specloom").parts[0] in BELOW_READING:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                assert not _shared_names(node) & DIALECT, f"{path}:{getattr(node, 'lineno', 0)}"


def _shared_names(node: ast.AST) -> set[str]:
    """The names that other functions see: attributes, parameters, fields."""
    if isinstance(node, ast.Attribute):
        return {node.attr}
    if isinstance(node, (ast.arg, ast.keyword)):
        return {node.arg or ""}
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return {node.target.id}
    return set()


# JSON Schema has words of these, too.
PYTHON = set(keyword.kwlist) - {"if", "else", "not"}
NEUTRAL = {"document", "checks", "ir", "reading", "passes", "examples"}


def test_only_a_target_knows_the_words_of_a_language() -> None:
    """What is below the targets has no list of keywords, and asks nobody for one."""
    for path in CODE:
        if path.relative_to(ROOT / "codegen" / "specloom").parts[0] not in NEUTRAL:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import | ast.ImportFrom):
                named = [getattr(node, "module", None), *(alias.name for alias in node.names)]
                assert not {"keyword", "builtins"} & set(named), f"{path}:{node.lineno}"
            elif isinstance(node, ast.Set | ast.Tuple | ast.List):
                values = {e.value for e in node.elts if isinstance(e, ast.Constant)}
                assert len(values & PYTHON) < 2, f"{path}:{node.lineno}"


WRITES = {
    *("write_text", "write_bytes", "unlink", "rmdir", "rmtree", "rename", "mkdir", "makedirs"),
    *("symlink_to", "hardlink_to", "touch", "chmod", "copy", "copyfile", "copytree"),
    *("mkstemp", "mkdtemp", "NamedTemporaryFile", "TemporaryDirectory", "fdopen"),
}
# Who else changes the disk, and by what.
WRITERS = {
    "atomic_write.py": {"mkdir", "chmod", "unlink", "fdopen"},
    "output.py": {"unlink", "rmdir"},  # what a run made and doesn't make any more
    "cli/docs.py": {"TemporaryDirectory"},  # what a site is made of
    "cli/fetched.py": {"TemporaryDirectory", "write_bytes"},  # what a URL gave
    "cli/generate.py": {"mkdir"},  # the cache of compiled templates
    "cli/help.py": {"write_text"},  # a paragraph on the terminal
    # A site, made aside and put in the place of an earlier one.
    "project/site.py": {"TemporaryDirectory", "copy", "copytree", "rmtree", "unlink", "write_text"},
    "project/revisions.py": {"TemporaryDirectory"},  # a spec as it was in a revision of git
    "prove/stage.py": {"TemporaryDirectory"},  # the clients that are called
}


def test_one_module_writes_files() -> None:
    found: dict[str, set[str]] = {}
    for path in CODE:
        inside = path.relative_to(ROOT / "codegen" / "specloom").as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in WRITES and not _of_data(node):
                found.setdefault(inside, set()).add(node.attr)
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "open":
                modes = [
                    a.value
                    for a in [*node.args, *(k.value for k in node.keywords)]
                    if isinstance(a, ast.Constant) and isinstance(a.value, str)
                ]
                assert not [m for m in modes if set(m) <= set("rwaxbt+") and set(m) & set("wax+")]
    assert found == WRITERS


def _of_data(node: ast.Attribute) -> bool:
    """Whether the method is one of values: `copy.copy(x)`, `self.copy(node)`."""
    return node.attr == "copy" and ast.unparse(node.value) != "shutil"
