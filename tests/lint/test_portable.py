"""The rules work wherever they are copied, with the standard library alone."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import specloom.lint
from specloom.lint.portable import portable_sources

FOLDER = Path(specloom.lint.__file__).parent
SOURCES = portable_sources()
# Both ask pydantic, or what it brings along, when they are called and not before.
WHEN_CALLED = {"strict.py": {"pydantic"}, "typeddicts.py": {"typing_extensions"}}


@pytest.mark.parametrize("name", SOURCES)
def test_it_imports_the_standard_library_and_its_siblings(name: str) -> None:
    tree = ast.parse(SOURCES[name])
    allowed = sys.stdlib_module_names | WHEN_CALLED.get(name, set())
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            roots = {alias.name.partition(".")[0] for alias in node.names}
            assert roots <= allowed
        elif isinstance(node, ast.ImportFrom):
            module = (node.module or "").partition(".")[0]
            if node.level == 0:
                assert module in allowed
            else:
                assert node.level == 1
                names = {module} if module else {alias.name for alias in node.names}
                assert {f"{name}.py" for name in names} <= set(SOURCES)


def test_a_copy_works_alone(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere" / "rules"
    target.mkdir(parents=True)
    for name, text in SOURCES.items():
        (target / name).write_text(text, encoding="utf-8")
    (target / "__init__.py").write_text("")
    program = (
        "import sys\n"
        "from elsewhere.rules.engine import check\n"
        "from elsewhere.rules.strict import NotExpressibleError\n"
        "print([f.rule for f in check({'type': 'array'})])\n"
        "heavy = {'pydantic', 'click', 'yaml', 'jsonschema', 'specloom'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    run = subprocess.run(
        [sys.executable, "-S", "-c", program],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.splitlines() == ["['SO030', 'SO010']", "[]"]


def test_no_fix_and_no_trap_is_among_them() -> None:
    others = ("fix", "combine", "check_traps", "check_vendors", "table_traps", "table_vendors")
    assert not [name for name in SOURCES if name.startswith(others)]


def test_importing_the_library_imports_nothing_heavy() -> None:
    program = (
        "import sys, specloom.lint, specloom.lint.testing\n"
        "print(sorted({'pydantic', 'click', 'yaml', 'jsonschema', 'jsonschema_rs', 'rich'}"
        " & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=FOLDER.parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == "[]"
