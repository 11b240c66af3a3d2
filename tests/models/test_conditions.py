"""The compiled conditions judge as JSON Schema does, and the rules as the catalogue does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openai_client._core.request import Request
from openai_client.model_catalogue import _preflight
from openai_client.model_catalogue._conditions import Unjudged, compiled
from specloom.features.model_catalogue import Catalogue, load
from specloom.features.model_catalogue.rules import advice, applies
from specloom.features.model_catalogue.rules import broken as breaks

ROOT = Path(__file__).resolve().parents[2]

SCALARS = st.one_of(
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from([0.5, 1.0, -2.0]),
    st.sampled_from(["", "a", "ab", "1x1"]),
)
NAMES = st.sampled_from(["a", "b"])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner)),
    max_leaves=8,
)
TYPES = ["string", "integer", "number", "boolean", "object", "array"]


def _schemas() -> st.SearchStrategy[Any]:
    number = st.sampled_from([-1, 0, 1, 1.5])
    count = st.integers(0, 3)

    def deeper(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.fixed_dictionaries(
            {},
            optional={
                "type": st.one_of(st.sampled_from(TYPES), st.just(("string", "array"))),
                "properties": st.dictionaries(NAMES, inner, max_size=2),
                "required": st.lists(NAMES, unique=True, max_size=2).map(tuple),
                "items": inner,
                "enum": st.lists(SCALARS, min_size=1, max_size=3).map(tuple),
                "const": SCALARS,
                "pattern": st.sampled_from(["^a", "b$", "[0-9]x"]),
                "not": inner,
                "anyOf": st.lists(inner, min_size=1, max_size=2).map(tuple),
                "minimum": number,
                "maximum": number,
                "minLength": count,
                "maxLength": count,
                "minItems": count,
                "maxItems": count,
            },
        )

    return st.recursive(st.booleans(), deeper, max_leaves=4)


def _plain(node: Any) -> Any:
    """The schema with lists, as the oracle wants it."""
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, (list, tuple)) else node


NO_EMPTY_TEXT = {"items": {"not": {"const": ""}}}


@example(NO_EMPTY_TEXT, ["a", ""])
@example(NO_EMPTY_TEXT, ["a", [""], False, 0])
@example({"items": {"not": {"const": "", "type": "object"}}}, [""])
@settings(max_examples=400, deadline=None)
@given(_schemas(), VALUES)
def test_conditions_judge_as_json_schema_does(schema: Any, value: Any) -> None:
    oracle = jsonschema.Draft202012Validator(_plain(schema))
    assert compiled(schema)(value) is oracle.is_valid(value)


@pytest.mark.parametrize(
    "value", [object(), iter("ab"), {"a"}, b"a", 1j], ids=["o", "i", "s", "b", "c"]
)
@pytest.mark.parametrize(
    "schema", [{"type": "string"}, {"const": 1}, {"maxItems": 1}, {"enum": ()}]
)
def test_what_has_no_plain_json_is_not_judged(schema: Any, value: Any) -> None:
    with pytest.raises(Unjudged):
        compiled(schema)(value)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(ROOT / "spec")


FILES = ("image", "mask", "file")


def test_rules_judge_as_the_catalogue_does(catalogue: Catalogue, monkeypatch: Any) -> None:
    # The examples hold files as what is known of them, so there is nothing to look up.
    monkeypatch.setattr(_preflight, "described", lambda facts: facts)
    tried = 0
    for rule in catalogue.rules:
        for sample in (*rule.good, *rule.bad):
            for operation in rule.operations:
                for name in sorted(rule.models):
                    tried += _agree(catalogue, operation, name, dict(sample))
    assert tried > 1_000


def _agree(catalogue: Catalogue, operation: str, name: str, example: dict[str, Any]) -> int:
    card = catalogue.cards[name]
    expected = {
        (rule.id, advice(rule, card), rule.error)
        for rule in catalogue.rules
        if operation in rule.operations and applies(rule, card) and breaks(rule, card, example)
    }
    if operation not in _preflight.RULES:
        return 0
    fields = {k: v for k, v in example.items() if k not in FILES}
    files = {k: v for k, v in example.items() if k in FILES}
    request = Request("POST", "/", multipart=fields, files=files, operation=operation)
    if name not in _watched(operation):
        assert not expected
        return 0
    found = _preflight._broken(request, name)
    assert {(rule.id, rule.instead, rule.refused) for rule in found} == expected
    return 1


def _watched(operation: str) -> set[str]:
    from openai_client.model_catalogue._watched import RULED

    return RULED[operation]
