"""Fixtures for tests of the generator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from inline import Generate, Load, generate_in, loads_in


@pytest.fixture
def generated(tmp_path: Path) -> Generate:
    """Generates from a spec given inline; the head of the document may be left out."""
    return generate_in(tmp_path)


@pytest.fixture
def package(generated: Generate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    """Generates from an inline spec, writes the package and imports all of its modules."""
    with loads_in(generated, tmp_path / "out", monkeypatch) as load:
        yield load
