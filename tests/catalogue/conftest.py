"""Small catalogues, written as users write them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from specloom.features.model_catalogue import Catalogue, load

SPEC = Path(__file__).parents[2] / "spec"
TODAY = date(2026, 11, 22)

SETTINGS = """
provider: test
base: /v1
kinds: { chat: Answers., embedding: Embeds., image: Draws. }
modalities: [text, image]
features: { tools: Calls functions., streaming: Streams. }
sources:
  here: { title: a page, url: "https://example.com/page", looked_up: 2026-11-22 }
undescribed_endpoints: [/v1/batch]
prefixes: [openai, openrouter]
foreign_prefixes: [azure]
"""

Write = Callable[..., Path]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The catalogue of this project."""
    return load(SPEC)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a catalogue: `write(family="family: a\\nmodels: …", rules="…")` → its spec folder."""

    def make(settings: str = SETTINGS, **files: str) -> Path:
        folder = tmp_path / "spec" / "models"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "catalogue.yaml").write_text(settings, encoding="utf-8")
        for name, text in files.items():
            (folder / f"{name}.yaml").write_text(dedent(text), encoding="utf-8")
        return tmp_path / "spec"

    return make
