"""Regular expressions of documents: matched in bounded time; those that explode are reported."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from specloom.checks.check import check
from specloom.document.load import load
from specloom.document.regexes import is_explosive, matches

EXPLOSIVE = [
    r"^(([a-z])+.)+[A-Z]([a-z])+$",
    r"(a+)+$",
    r"(a*)*b",
    r"(a|aa)+$",
    r"^(\w+\s?)*$",
    r"(.*)*x",
    r"(x+x+)+y",
    r'([^"]*,?)*$',
    r"^(?:(?:[a-z]+)*-?)*$",
]
TAME = [
    r"^[a-z0-9]+(-[a-z0-9]+)*$",
    r"^(\d{3}-)+\d$",
    r"^([A-Z]{3},)*[A-Z]{3}$",
    r"^(foo|bar)+$",
    r"^[\w.]+@[\w.]+\.\w+$",
    r"^(/[^/]+)+$",
    r"^(?:[a-z]+\.)*[a-z]+$",
    r"^((25[0-5]|2[0-4]\d)\.)+$",
    r"^\p{L}+$",
    r"[",
]


@pytest.mark.parametrize("pattern", EXPLOSIVE)
def test_an_explosive_pattern_is_known_and_matched_in_bounded_time(pattern: str) -> None:
    assert is_explosive(pattern)
    start = time.process_time()
    assert matches(pattern, "a" * 60 + "!\n") in (True, False)
    assert time.process_time() - start < 2


@pytest.mark.parametrize("pattern", TAME)
def test_a_tame_pattern_raises_no_alarm(pattern: str) -> None:
    assert not is_explosive(pattern)


def test_a_pattern_is_read_as_json_schema_has_it() -> None:
    assert matches(r"^\p{L}{2}$", "éa") is True
    assert matches("b", "abc") is True
    assert matches("[", "abc") is None


DOCUMENT = """
openapi: 3.1.0
info: { title: Zoo, version: "1" }
paths: { /a: { get: { parameters: [{ name: q, in: query, schema: {
  $ref: "#/components/schemas/T" } }], responses: { "204": { description: d } } } } }
components: { schemas: {
  T: { type: object, additionalProperties: false, example: { LETTERS: x, k: LETTERS },
    properties: { k: { type: string, pattern: &p '^(([a-z])+.)+[A-Z]([a-z])+$',
      default: LETTERS } },
    patternProperties: { '^(([a-z])+.)+[A-Z]([a-z])+$': { type: integer } } } } }
""".replace("LETTERS", "abcdefghijklmnopqrstuvwxyz" * 2)


def test_values_of_a_document_meet_its_patterns_in_bounded_time(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    start = time.process_time()
    spec, _ = load(path)
    assert spec is not None
    codes = [problem.code for problem in check(spec)]
    assert codes.count("W011") == 2 and {"E080", "E081"} <= set(codes)
    assert time.process_time() - start < 5
