"""The spec's requests and the catalogue don't contradict each other, and examples last."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from specloom.document.load import load
from specloom.features.model_catalogue import Catalogue
from specloom.features.model_catalogue.of_spec import newest, of_spec
from specloom.features.model_catalogue.scan import scan

from tests.catalogue.conftest import SPEC

TODAY = date(2026, 11, 28)


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of this project's spec, to be spoiled."""
    folder = tmp_path / "spec"
    shutil.copytree(SPEC, folder)
    return folder


def problems(spec: Path, today: date = TODAY) -> list[tuple[str, str, str]]:
    """(code and severity, message, hint) of all that is wrong."""
    read, _ = load(spec)
    assert read is not None
    _, found = of_spec(read, today)
    return [(f"{p.code} {p.severity.value}", p.message, p.hint) for p in found]


def spoil(spec: Path, file: str, old: str, new: str) -> None:
    path = spec / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("day", [TODAY, date(2027, 6, 1)])
def test_nothing_is_wrong_with_ours(day: date) -> None:
    read, _ = load(SPEC)
    assert read is not None
    assert of_spec(read, day)[1] == []


HEAD = "system message\n  request:\n    body:\n      model: "


def test_an_example_whose_model_ends_soon_names_one_that_takes_the_request(spec: Path) -> None:
    old, new = "text-embedding-3-small", "text-similarity-ada-001"
    spoil(spec, "examples/embeddings.create.yaml", old, new)
    chat = "examples/chat.completions.create.yaml"
    spoil(spec, chat, f"{HEAD}gpt-5.4-mini\n", f"{HEAD}gpt-4.1\n")
    dead = "which was shut down on 2024-01-04"
    gone = ("M030 error", f"the example one_text uses {new}, {dead}", f"use {old}")
    # Its replacement, gpt-6-luna, would refuse the temperature.
    ends = "which is shut down on 2027-01-14"
    soon = (f"the example system_message uses gpt-4.1, {ends}", "use gpt-5.4-mini-2026-03-17")
    assert problems(spec) == [("M030 warning", *soon), gone]
    assert problems(spec, date(2026, 10, 15)) == [gone], "91 days before"


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "schemas/images.yaml",
            "enum: [low, medium, high, xhigh, max, auto, standard, hd, null]",
            "enum: [low, medium, high, auto, standard, hd, null]",
            "'quality' can't be 'xhigh', which gpt-image-2.5-flare takes",
        ),
        (
            "models/rules.yaml",
            "good: [{ output_format: png }]",
            "good: [{ output_format: tiff }]",
            "'output_format' can't be 'tiff', which the rule gpt-image-response-format calls good",
        ),
        (
            "models/rules.yaml",
            "good: [{ response_format: opus }]",
            "good: [{ format: opus }]",
            "the rule speech-format is about 'format', which audio.speech.create doesn't have",
        ),
    ],
)
def test_a_schema_and_the_catalogue_say_the_same(
    spec: Path, file: str, old: str, new: str, message: str
) -> None:
    spoil(spec, file, old, new)
    assert ("M029 error", message) in [(code, said) for code, said, _ in problems(spec)]


# Pages that are about models that end.
ABOUT_ENDS = {"ending-models.md.j2", "lifecycle.md.j2", "README.md"}


def test_pages_recommend_no_model_that_ends_soon(catalogue: Catalogue) -> None:
    """Where a page names one, its line says when it ends."""
    root = SPEC.parent
    pages = [root / "templates" / "docs", SPEC / "guides", root / "README.md"]
    found = scan([page for page in pages if page.exists()], catalogue)
    assert len(found.read) > 40
    wrong = []
    for hit in found.hits:
        left = hit.card.days_left(newest(catalogue))
        if left is None or left > 90 or hit.path.name in ABOUT_ENDS or "schemas" in hit.path.parts:
            continue
        lines = hit.path.read_text("utf-8").splitlines()
        around = " ".join(lines[hit.line - 1 : hit.line + 1])
        if str(hit.card.shutdown) not in around:
            wrong.append(f"{hit.path.relative_to(root)}:{hit.line}: {hit.card.id}")
    assert not wrong
