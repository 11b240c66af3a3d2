"""The documentation of our own spec, made once, and what its tests read out of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.pipeline import Result, generate

from tests.docs.reading import Snippet, blocks

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def result() -> Result:
    return generate(ROOT / "spec")


@pytest.fixture(scope="session")
def pages(result: Result) -> dict[str, str]:
    """The Markdown pages by their path below docs/."""
    found = {}
    for path, content in result.files.items():
        if path.startswith("docs/") and path.endswith(".md"):
            assert isinstance(content, str)
            found[path.removeprefix("docs/")] = content
    return found


@pytest.fixture(scope="session")
def snippets(pages: dict[str, str]) -> list[Snippet]:
    return [snippet for page, text in pages.items() for snippet in blocks(page, text)]


@pytest.fixture(scope="session")
def written(result: Result, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with everything that is generated."""
    folder = tmp_path_factory.mktemp("generated")
    for path, content in result.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder
