"""Every golden case gives exactly the files that it expects, and they work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import black
import cases
import pytest


@pytest.mark.parametrize("name", cases.names())
def test_case_gives_what_it_expects(name: str) -> None:
    result = cases.run(name)
    assert cases.compared(result) == cases.expected(name)


@pytest.mark.parametrize("name", cases.names())
def test_black_leaves_a_case_as_it_is(name: str) -> None:
    for path, content in cases.compared(cases.run(name)).items():
        if path.endswith(".py"):
            with pytest.raises(black.NothingChanged):
                black.format_file_contents(content, fast=True, mode=black.Mode())
                pytest.fail(f"black would change {path}")


@pytest.mark.parametrize("name", cases.names())
def test_a_case_type_checks_and_every_module_imports(name: str, tmp_path: Path) -> None:
    package = ""
    for path, content in cases.run(name).files.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
        package = path.split("/")[0] if "/" in path else package
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "c"), package],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
    program = (
        f"import pkgutil, importlib, {package} as p\n"
        "for m in pkgutil.walk_packages(p.__path__, p.__name__ + '.'):\n"
        "    importlib.import_module(m.name)\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=tmp_path, check=True)
