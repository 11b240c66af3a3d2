"""Identifiers are the field's terms: the private words of the first days don't come back."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GONE = ("told",)


def _identifiers() -> Iterator[tuple[Path, tokenize.TokenInfo]]:
    for folder in ("codegen", "templates", "tests", "bench"):
        for path in (ROOT / folder).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            for token in tokenize.generate_tokens(io.StringIO(text).readline):
                if token.type == tokenize.NAME:
                    yield path, token


@pytest.fixture(scope="module")
def identifiers() -> list[tuple[str, str]]:
    """Each identifier, with the line that has it."""
    return [
        (token.string, f"{path.relative_to(ROOT)}:{token.start[0]}: {token.string}")
        for path, token in _identifiers()
    ]


@pytest.mark.parametrize("word", GONE)
def test_a_private_word_is_no_part_of_an_identifier(
    word: str, identifiers: list[tuple[str, str]]
) -> None:
    part = re.compile(rf"(?:^|_){word}(?:_|$)", re.IGNORECASE)
    assert [place for name, place in identifiers if part.search(name)] == []
