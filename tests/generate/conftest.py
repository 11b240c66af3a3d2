"""Fixtures for tests of the generator."""

from __future__ import annotations

from pathlib import Path

import pytest
from inline import Generate, generate_in


@pytest.fixture
def generated(tmp_path: Path) -> Generate:
    """Generates from a spec given inline; the head of the document may be left out."""
    return generate_in(tmp_path)
