"""SO002 says what the metaschema of Draft 2020-12 says, and what Python's `re` says."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specloom.lint import Subject, check
from specloom.lint.keywords import SHAPES
from specloom.lint.regex import is_anchored, lookaround, python_error

LOOSE = Subject("responses", "tool", False)
META = jsonschema.Draft202012Validator(jsonschema.Draft202012Validator.META_SCHEMA)

# What the metaschema asks and this rule leaves to others, or can't be asked of it.
ELSEWHERE = {"$vocabulary"}
JUNK = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-2, 3),
        st.sampled_from([0.5, 1.0, -0.5, "", "a", "string", "object", "#", "a#b", "1x"]),
        st.just({}),
        st.just([]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3, unique_by=repr),
        st.dictionaries(st.sampled_from(["a", "type", "items"]), inner, max_size=2),
    ),
    max_leaves=4,
)
KEYWORDS = st.dictionaries(
    st.sampled_from(sorted(SHAPES.keys() - ELSEWHERE)), JUNK, min_size=1, max_size=2
)
PLACES: list[Any] = [
    lambda schema: {"type": "object", "properties": {"x": schema}},
    lambda schema: {"type": "object", "properties": {}, "$defs": {"x": schema}},
    lambda schema: {"type": "object", "properties": {}, "anyOf": [schema]},
    lambda schema: {"type": "object", "properties": {}, "unknown": schema},
    lambda schema: {"type": "object", "properties": {}, "default": schema},
]


def breaks_so002(schema: dict[str, Any]) -> bool:
    return any(finding.rule == "SO002" for finding in check(schema, subject=LOOSE))


def without_duplicates(value: Any) -> Any:
    """Duplicates in lists of names are a rule of their own."""
    if isinstance(value, dict):
        return {key: without_duplicates(item) for key, item in value.items()}
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return list(dict.fromkeys(value))
    return [without_duplicates(v) for v in value] if isinstance(value, list) else value


@settings(max_examples=600, deadline=None, derandomize=True)
@given(KEYWORDS, st.sampled_from(PLACES))
def test_it_agrees_with_the_metaschema(schema: dict[str, Any], place: Any) -> None:
    document = without_duplicates(place(schema))
    assert breaks_so002(document) == (not META.is_valid(document))


@pytest.mark.parametrize("keyword", sorted(SHAPES))
def test_each_keyword_refuses_what_is_not_its_shape(keyword: str) -> None:
    bad: Any = 5 if SHAPES[keyword].value not in ("number", "positive", "count") else "5"
    document = {"type": "object", "properties": {"x": {keyword: bad}}}
    found = [f for f in check(document, subject=LOOSE) if f.rule == "SO002"]
    assert [f.pointer for f in found] == [f"/properties/x/{keyword.replace('/', '~1')}"]


def test_the_servers_words_for_an_empty_php_array() -> None:
    found = check({"type": "object", "properties": []}, subject=Subject(name="f"))
    server = {f.server for f in found if f.rule == "SO002"}
    assert server == {"Invalid schema for response_format 'f': [] is not of type 'object'."}


@pytest.mark.parametrize(
    "pattern", [r"^\p{L}+$", r"(?<year>\d+)", r"a\z", r"[\p{N}]", "(", "a{2,1}", r"\u{1F600}"]
)
def test_patterns_that_python_refuses(pattern: str) -> None:
    assert python_error(pattern)


@pytest.mark.parametrize("pattern", [r"^(?P<y>\d+)$", r"\\p{L}", r"[[a]", r"a\\z", "", r"\d{3}"])
def test_patterns_that_python_takes(pattern: str) -> None:
    assert python_error(pattern) == ""


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("^(?=a)", "a lookahead"),
        ("(?!a)", "a negative lookahead"),
        ("(?<=a)b", "a lookbehind"),
        ("x(?<!a)b", "a negative lookbehind"),
        (r"\\(?=a)", "a lookahead"),
        (r"[]](?=a)", "a lookahead"),
        (r"[^]](?=a)", "a lookahead"),
    ],
)
def test_lookaround_is_seen(pattern: str, words: str) -> None:
    assert lookaround(pattern) == words


@pytest.mark.parametrize(
    "pattern", [r"\(?=a", "[(?=]", r"[\](?=]", "(?:a)", "(?P<n>a)", "[](?!]", "(?i:a)"]
)
def test_no_lookaround_is_imagined(pattern: str) -> None:
    assert lookaround(pattern) == ""


def test_anchors() -> None:
    assert is_anchored("^a$")
    assert is_anchored(".*a.*")
    assert not is_anchored("^a")
    assert not is_anchored(r"^a\$")
