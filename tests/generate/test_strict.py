"""Clients of made-up and of odd documents type-check strictly, all of them in one run of mypy."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from inline import write_files
from specloom.pipeline import generate
from test_any_document import DOCUMENTS

ODD = sorted((Path(__file__).parents[1] / "cases" / "odd").glob("*.yaml"))


def made_up(folder: Path, most: int) -> list[Path]:
    """The same documents in every run."""
    found: list[Path] = []

    @seed(20)
    @settings(
        max_examples=most,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(DOCUMENTS)
    def each(document: dict[str, Any]) -> None:
        found.append(folder / f"made{len(found)}.json")
        found[-1].write_text(json.dumps(document), encoding="utf-8")

    each()
    return found


def sharing(
    files: Mapping[str, str | bytes], package: str, engine: str, shared: Mapping[str, str | bytes]
) -> dict[str, str | bytes]:
    """`files` with the engine of another package, as far as that has it: it is checked once."""
    found: dict[str, str | bytes] = {}
    for path, content in files.items():
        module = re.fullmatch(rf"{package}/(_core/(?!__)\w+)\.py", path)
        if module and package != engine and f"{engine}/{module[1]}.py" in shared:
            content = f"from {engine}.{module[1].replace('/', '.')} import *\n"
        if f"{package}/testing/" not in path or package == engine:
            found[path] = content
    return found


def test_clients_of_any_document_type_check(tmp_path: Path) -> None:
    out = tmp_path / "out"
    names: list[str] = []
    shared: Mapping[str, str | bytes] = {}
    for source in (*ODD, *made_up(tmp_path, 16)):
        name = f"client{len(names)}"
        files = generate(source, package=name).files
        assert files or source not in ODD
        if files:
            names.append(name)
            shared = shared or files
            write_files(sharing(files, name, "client0", shared), out)
    assert len(names) > len(ODD) + 5
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "c"), *names],
        cwd=out,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
