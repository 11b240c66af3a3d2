"""Positions in JSON and YAML texts."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from specloom.document.document import where_at
from specloom.document.json_reader import read_json
from specloom.document.json_tree import json_tree
from specloom.document.pointer import join, resolve, split, split_fragment
from specloom.document.yaml_tree import yaml_trees
from specloom.lint.documents import find_files, read

VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=4), inner, max_size=4)
    ),
    max_leaves=15,
)
LAYOUTS: list[dict[str, Any]] = [{}, {"indent": 2}, {"separators": (",", ":")}, {"indent": "\t"}]


def pointers(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [at]
    if isinstance(value, dict):
        for key, item in value.items():
            found += pointers(item, (*at, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += pointers(item, (*at, index))
    return found


@settings(max_examples=200, deadline=None, derandomize=True)
@given(VALUES, st.sampled_from(LAYOUTS), st.booleans())
def test_every_place_of_a_json_text(value: Any, layout: dict[str, Any], ascii: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii, **layout)
    every = pointers(value)
    root, _ = read_json(text, "x.json")
    decoder = json.JSONDecoder()
    lines = text.split("\n")
    for tokens in every:
        at = where_at(root, join(tokens))
        offset = len("\n".join([*lines[: at.line - 1], ""])) + at.column - 1
        found, _ = decoder.raw_decode(text, offset)
        is_key = bool(tokens) and isinstance(tokens[-1], str)
        assert found == (tokens[-1] if is_key else resolve(value, map(str, tokens)))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(VALUES, st.sampled_from(LAYOUTS))
def test_the_tree_of_a_json_text(value: Any, layout: dict[str, Any]) -> None:
    text = json.dumps(value, **layout)
    tree = json_tree(text)
    assert tree.value == value
    stack = [tree]
    while stack:
        node = stack.pop()
        assert json.loads(text[node.start : node.end]) == node.value
        for entry in node.entries:
            assert json.loads(text[entry.key_start : entry.key_end]) == entry.key
        stack += node.children()


_BARE_EXPONENT = re.compile(r'"[-+]?[0-9.]+[eE][-+]?[0-9]+"')


@settings(max_examples=200, deadline=None, derandomize=True)
@given(VALUES, st.booleans())
def test_the_tree_of_a_yaml_text(value: Any, flow: bool) -> None:
    # PyYAML writes U+0085 as a line break that its own reader takes for a space.
    assume("\\x85" not in ascii(value))
    # To YAML 1.2 that is a number; PyYAML writes such a string without quotes.
    assume(not _BARE_EXPONENT.search(json.dumps(value)))
    text = yaml.safe_dump(value, default_flow_style=flow, allow_unicode=True)
    (tree,) = yaml_trees(text)
    assert tree.value == json.loads(json.dumps(value))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.one_of(st.text(max_size=4), st.integers(0, 9).map(str)), max_size=5))
def test_pointers_there_and_back(tokens: list[str]) -> None:
    assert split(join(tokens)) == tuple(tokens)


def test_fragments() -> None:
    assert split_fragment("#") == ()
    assert split_fragment("#/a~1b/c%20d/~0") == ("a/b", "c d", "~")
    assert split_fragment("#name") is None
    assert split_fragment("/a") is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: yes", {"a": "yes"}),
        ("a: on", {"a": "on"}),
        ("a: 2024-01-01", {"a": "2024-01-01"}),
        ("a: 1.0", {"a": 1.0}),
        ("a: 1e3", {"a": 1000.0}),
        ("a: 010", {"a": "010"}),
        ("a: 0o10", {"a": 8}),
        ("a: ~", {"a": None}),
        ("a:", {"a": None}),
        ("a: 'null'", {"a": "null"}),
        ("a: !!str 1", {"a": "1"}),
        ("a: >\n  x\n  y\n", {"a": "x y\n"}),
        ("a: &x [1]\nb: *x", {"a": [1], "b": [1]}),
        ("a: &x {k: 1}\nb: {<<: *x, l: 2}", {"a": {"k": 1}, "b": {"l": 2, "k": 1}}),
    ],
)
def test_yaml_is_read_by_the_core_schema(text: str, value: Any) -> None:
    assert yaml_trees(text)[0].value == value
    assert read("x.yaml", text.encode()).documents[0].value == value


def test_places_in_yaml() -> None:
    text = "# top\na:\n  - k: &x {p: 1}   # here\n  - *x\nb: *x\n"
    document = read("x.yaml", text.encode()).documents[0]
    places = document.places(["", "/a", "/a/0/k", "/a/0/k/p", "/a/1", "/b", "/b/p", "/nowhere"])
    assert {pointer: str(where) for pointer, where in places.items()} == {
        "": "x.yaml:2:1",
        "/a": "x.yaml:2:1",
        "/a/0/k": "x.yaml:3:5",
        "/a/0/k/p": "x.yaml:3:12",
        "/a/1": "x.yaml:4:5",
        "/b": "x.yaml:5:1",
        "/b/p": "x.yaml:3:12",
        "/nowhere": "x.yaml:2:1",
    }


def test_duplicate_keys_are_reported() -> None:
    source = read("x.json", b'{"a": {"b": 1, "b": 2}, "a": {"c": 1}}')
    assert [p.message for p in source.problems] == [
        "the key 'b' stands here a second time; the first is at x.json:1:8",
        "the key 'a' stands here a second time; the first is at x.json:1:2",
    ]
    assert [(p.code, str(p.where)) for p in source.problems] == [
        ("SF05", "x.json:1:16"),
        ("SF05", "x.json:1:25"),
    ]
    assert source.documents[0].places(["/a/c"])["/a/c"].column == 31


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    source = read("x.json", b'\xef\xbb\xbf{"a": 1}')
    assert source.documents[0].value == {"a": 1}


def test_folders(tmp_path: Any) -> None:
    for name in ("a.json", "b/c.yaml", ".hidden/d.json", "node_modules/e.json", "f.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("{}")
    found = [name.removeprefix(str(tmp_path)) for name in find_files(tmp_path)]
    assert found == ["/a.json", "/b/c.yaml"]
