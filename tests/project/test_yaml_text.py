"""What is printed as YAML reads back as it was, by our reader and by others."""

from __future__ import annotations

from typing import Any

import hypothesis.strategies as st
import pytest
import yaml
from hypothesis import example, given, settings
from specloom.document.document import Map, Seq
from specloom.document.yaml_reader import read_yaml
from specloom.project.comments import read_comments
from specloom.project.yaml_text import yaml_text

from .conftest import same

ODD = (
    *(
        "",
        "null",
        "yes",
        "~",
        "1",
        "1.0",
        "0x1f",
        "1e3",
        "- a",
        "a: b",
        "a #b",
        "#",
        "<<",
        "=",
        ":",
    ),
    *("2020-01-01", "1:30", " a", "a ", "a\n", "a\n\n", "\n", "\na", " a\nb", "\ta\nb", "a\n b\n"),
    *("word " * 40, "word  " * 40, ("word " * 40).strip(), "x" * 400, "a\r\nb", "a\x85b\nc"),
    *("---", "...", "--- a\nb", "%YAML", "@x", "`x", "!x", "&x", "*x", "{x", "[x", "a, b", "'"),
    *('"', "a?", "? a", "-", "?", "|", ">", "a\t\nb", "\u2028", "\ufeff", "\U0001f600"),
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300) | st.sampled_from(ODD)
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
SCALARS = TEXTS | NUMBERS | st.booleans() | st.none()
TREES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


def tree(value: Any) -> Any:
    if isinstance(value, dict):
        return Map((key, tree(each)) for key, each in value.items())
    return Seq(map(tree, value)) if isinstance(value, list) else value


@given(st.dictionaries(TEXTS, TREES, max_size=5))
@example({"a": "x\n\n", "b": {"c": "y\n\n", "d": 1}, "e": {"f": 1}})
@example({"k" * 1500: {"a": 1}})
@example({"a": [[["x"]], [], {}, [{}], {"b": [{"c": [1, {"d": []}]}]}]})
@settings(max_examples=300, deadline=None)
def test_any_tree_reads_back(value: dict[str, Any]) -> None:
    got, problems = read_yaml(yaml_text(tree(value)), "x.yaml")
    assert problems == []
    assert same(got, value)


@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader])
@given(st.dictionaries(TEXTS, TREES, max_size=5))
@settings(max_examples=100, deadline=None)
def test_readers_of_yaml_1_1_read_the_same(loader: Any, value: dict[str, Any]) -> None:
    assert same(yaml.load(yaml_text(tree(value)), loader), value)


def test_it_looks_like_written_by_hand() -> None:
    value = {
        "info": {"title": "Pets", "version": "1", "description": "Line one.\nLine two.\n"},
        "paths": {"/pets/{id}": {"$ref": "endpoints/pets.yaml#/pet"}},
        "tags": [{"name": "a", "description": "Long words " * 10 + "end."}, {"name": "b"}],
        "enum": ["a", "b", "c"],
        "empty": {},
    }
    assert yaml_text(tree(value)) == """\
info:
  title: Pets
  version: "1"
  description: |
    Line one.
    Line two.

paths:
  /pets/{id}: { $ref: "endpoints/pets.yaml#/pet" }

tags:
  - name: a
    description: >-
      Long words Long words Long words Long words Long words Long words Long words Long words Long
      words Long words end.
  - { name: b }

enum: [a, b, c]
empty: {}
"""


COMMENTED = """\
# What this is.
info: # of the API
  # The name.
  title: Pets # a good one
  text: | # kept
    # no comment
    body
paths:
  # One.
  - a # first
  # Two.
  - k: v # second
    # Inside.
    w: "x # no"
# The end.
"""


def test_comments_go_with_what_they_stand_at() -> None:
    source, _ = read_yaml(COMMENTED, "x.yaml")
    comments = read_comments({"x.yaml": COMMENTED})
    text = yaml_text(source, comments)
    assert comments.left == 0
    assert comments.foot == ("# The end.",)
    assert text + "# The end.\n" == COMMENTED.replace("\npaths:", "\n\npaths:")
    again, problems = read_yaml(text, "y.yaml")
    assert problems == []
    assert same(again, source)


@pytest.mark.parametrize("text", ["a: 1", "{a: 1} # x", "[", "a: 'x\n", ""])
def test_reading_comments_never_fails(text: str) -> None:
    assert read_comments({"x.yaml": text}).left >= 0
