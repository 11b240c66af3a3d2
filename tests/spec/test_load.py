"""Reading a spec: every value with its place, and a problem, never a traceback, for the rest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from specloom.diagnostics.problems import Problem, SpecError, Where
from specloom.document.document import Map, Seq, key_where, where
from specloom.document.files import read_map
from specloom.document.json_reader import read_json
from specloom.document.load import Spec, load
from specloom.document.yaml_reader import MOST_NESTED, read_yaml

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def lay(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write files below `folder`; the root is openapi.yaml."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def loaded(folder: Path, files: dict[str, str | bytes]) -> Spec:
    spec, problems = load(lay(folder, files))
    assert problems == []
    assert spec is not None
    return spec


def found(folder: Path, files: dict[str, str | bytes]) -> list[Problem]:
    return load(lay(folder, files))[1]


def tree(text: str) -> Any:
    value, problems = read_yaml(text, "f.yaml")
    assert problems == []
    return value


def codes(problems: list[Problem]) -> list[str]:
    return [problem.code for problem in problems]


# Values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"),
        ("on", "on"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("null", None),
        ("", None),
        ("2024-01-01", "2024-01-01"),
        ("2024-01-01T10:00:00Z", "2024-01-01T10:00:00Z"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("007", "007"),
        ("-7", -7),
        ("0x1F", 31),
        ("0o17", 15),
        ("1e3", 1000.0),
        (".5", 0.5),
        (".nan", ".nan"),
        (".inf", ".inf"),
        ('"5"', "5"),
        ("!!str 5", "5"),
        ("!!float 5", 5.0),
        ("! 5", "5"),
        ("=", "="),
        ("1.2.3", "1.2.3"),
    ],
)
def test_scalars_are_those_of_json(text: str, value: Any) -> None:
    read = tree(f"key: {text}")["key"]
    assert (type(read), read) == (type(value), value)


def test_keys_are_text() -> None:
    assert list(tree("200: a\n4XX: b\ntrue: c\n1.10: d\n'201': e")) == [
        "200",
        "4XX",
        "true",
        "1.10",
        "201",
    ]


def test_every_value_has_its_place() -> None:
    root = tree("a: 1\nb:\n  - x\n  - {c: 2}\n")
    assert where(root) == Where("f.yaml", 1, 1)
    assert where(root, "a") == Where("f.yaml", 1, 4)
    assert key_where(root, "b") == Where("f.yaml", 2, 1)
    assert where(root["b"], 1) == Where("f.yaml", 4, 5)
    assert where(root["b"][1], "c") == Where("f.yaml", 4, 9)
    assert where(root, "missing") == where(root)


def test_json_has_the_places_that_its_text_says() -> None:
    root, problems = read_json('{\n "a": [1, {"b": "x"}],\n "c": {}\n}', "f.json")
    assert problems == []
    assert where(root["a"], 1) == Where("f.json", 2, 11)
    assert where(root["a"][1], "b") == Where("f.json", 2, 17)
    assert key_where(root, "c") == Where("f.json", 3, 2)


TEXT = st.text('aé😀"\\\n:#- {<&*!', max_size=6)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=10,
)


@given(st.dictionaries(st.text('abc<"\\', max_size=3), JSON), st.sampled_from([None, 1]))
@settings(max_examples=60, deadline=None)
def test_json_reads_as_it_was_written(value: dict[str, Any], indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    root, problems = read_json(text, "f.json")
    assert problems == []
    assert root == value
    for node, key in containers(root):
        place = where(node, key)
        line = text.split("\n")[place.line - 1]
        shown = json.dumps(node[key]) if not isinstance(node[key], (Map, Seq)) else "{["
        assert line[place.column - 1] in shown[:2]


@given(st.dictionaries(st.text("abcxyz", min_size=1, max_size=3), JSON), st.booleans())
@settings(max_examples=60, deadline=None)
def test_yaml_reads_as_it_was_written(value: dict[str, Any], flow: bool) -> None:
    text = yaml.safe_dump(value, default_flow_style=flow, default_style='"', allow_unicode=True)
    root, problems = read_yaml(text, "f.yaml")
    assert problems == []
    assert json.loads(json.dumps(root)) == json.loads(json.dumps(value))


def containers(node: Any) -> list[tuple[Any, Any]]:
    if isinstance(node, Map):
        own: list[tuple[Any, Any]] = [(node, key) for key in node]
    elif isinstance(node, Seq):
        own = [(node, index) for index in range(len(node))]
    else:
        return []
    return own + [pair for holder, key in own for pair in containers(holder[key])]


@given(st.text(max_size=60) | st.text("{}[]:-?&*!|>'\"%@`#,\t\n ab1<", max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_a_value_or_a_problem(text: str) -> None:
    value, problems = read_yaml(text, "f.yaml")
    # The two scanners of PyYAML differ: `&0` before a tab is nothing to one, an error to the other.
    reference = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    assert value is not None or problems or yaml.load(text or "", reference) is None
    read_json(text, "f.json")


@given(st.binary(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_bytes_give_a_tree_or_a_problem(tmp_path_factory: Any, data: bytes) -> None:
    path = tmp_path_factory.mktemp("bytes") / "f.yaml"
    path.write_bytes(data)
    read, problems = read_map(path, "f.yaml")
    assert (read is None) == any(p.severity.value == "error" for p in problems) or problems


# Aliases and merge keys


def test_aliases_and_merge_keys() -> None:
    root = tree("base: &b {x: 1, y: 2}\nuse: {<<: *b, y: 3}\nmany: {<<: [{x: 7}, *b]}\nsame: *b")
    assert root["use"] == {"x": 1, "y": 3}
    assert root["many"] == {"x": 7, "y": 2}
    assert root["same"] is root["base"]
    assert where(root["use"], "x") == Where("f.yaml", 1, 14)


def test_a_quoted_merge_key_is_a_key() -> None:
    assert tree('a: {"<<": 1}') == {"a": {"<<": 1}}


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a: 1\nb: 2\na: 3", "E005", (3, 1)),
        ("a: !!python/object:os.system x", "E006", (1, 4)),
        ("a: !mine {}", "E006", (1, 4)),
        ("a: !!binary aGk=", "E006", (1, 4)),
        ("a: !!int x", "E006", (1, 4)),
        ("? [a]\n: 1", "E006", (1, 3)),
        ("a: 1e999", "E006", (1, 4)),
        ("a: " + "9" * 5000, "E006", (1, 4)),
        ("a: &x [*x]", "E008", (1, 8)),
        ("a: *nowhere", "E003", (1, 4)),
        ("a: {<<: 1}", "E009", (1, 9)),
        ("a: 1\n---\nb: 2", "E003", (2, 1)),
        ("a:\n\t- b", "E003", (2, 1)),
        ("a: b: c", "E003", (1, 5)),
        ("a: [1, 2", "E003", (2, 1)),
        ("a: \x07", "E003", (1, 4)),
        ("[" * 100_000, "E007", (1, MOST_NESTED + 1)),
        ("".join(f"{' ' * n}a:\n" for n in range(MOST_NESTED + 5)), "E007", (MOST_NESTED + 1,) * 2),
    ],
)
def test_what_can_not_be_read_is_a_problem(text: str, code: str, place: tuple[int, int]) -> None:
    problems = read_yaml(text, "f.yaml")[1]
    assert [(p.code, p.where) for p in problems] == [(code, Where("f.yaml", *place))]


def test_a_tab_is_called_a_tab() -> None:
    [problem] = read_yaml("a:\n\tb: 1", "f.yaml")[1]
    assert "tab" in problem.message
    assert "spaces" in problem.hint


def test_a_second_key_names_the_first() -> None:
    [problem] = read_yaml("a: 1\nb: {c: 1, c: 2}", "f.yaml")[1]
    assert problem.where == Where("f.yaml", 2, 11)
    assert "f.yaml:2:5" in problem.message


def test_an_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    assert codes(read_yaml("\n".join(lines), "f.yaml")[1]) == ["E008"]


def test_a_merge_bomb_is_refused() -> None:
    first = "a: &a {" + ", ".join(f"k{n}: 1" for n in range(2000)) + "}\n"
    uses = "".join(f"b{n}: {{<<: *a}}\n" for n in range(600))
    assert codes(read_yaml(first + uses, "f.yaml")[1]) == ["E008"]


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ('{"a": 1, "a": 2}', "E005", (1, 10)),
        ('{"a": {"x": 1},\n "b": 1, "a": [{"x": {}}]}', "E005", (2, 10)),
        ('{"a":\n NaN}', "E006", (2, 2)),
        ('{"a": 1e999}', "E006", (1, 7)),
        ('{"a": ' + "9" * 5_000 + "}", "E006", (1, 7)),
        ('{"a": "\\ud800"}', "E006", (0, 0)),
        ('{"a": 1,}', "E003", (1, 8)),
        ('{"a": ' + "[" * 300 + "]" * 300 + "}", "E007", (0, 0)),
        ('{"a": ' + "[" * 100_000, "E007", (0, 0)),
    ],
)
def test_what_is_wrong_with_json(text: str, code: str, place: tuple[int, int]) -> None:
    problems = read_json(text, "f.json")[1]
    assert [p.code for p in problems] == [code]
    assert problems[0].where.line == place[0] or code == "E003"


# Files


@pytest.mark.parametrize(
    ("content", "code", "severity"),
    [
        (b"", "E004", "error"),
        (b"# only words\n", "E004", "error"),
        (b"- a\n", "E004", "error"),
        (b"text", "E004", "error"),
        ("a: ü".encode("latin-1"), "E002", "error"),
        ((HEAD + "paths: {}").encode("utf-16"), "E002", "error"),
        ((HEAD + "paths: {}").encode("utf-16-le"), "E002", "error"),
        ((HEAD + "paths: {}").encode("utf-32"), "E002", "error"),
        (b"\xef\xbb\xbf" + (HEAD + "paths: {}").encode(), "W001", "warning"),
        (b"a: 1\n", "E010", "error"),
        (b"swagger: '2.0'\n", "E010", "error"),
        (b"openapi: 4.0.0\n", "E010", "error"),
        (b"openapi: [3]\n", "E010", "error"),
    ],
)
def test_files_that_are_not_a_description(
    tmp_path: Path, content: bytes, code: str, severity: str
) -> None:
    [problem] = found(tmp_path, {"openapi.yaml": content})
    assert (problem.code, problem.severity.value) == (code, severity)


def test_a_byte_that_is_not_utf8_has_a_place(tmp_path: Path) -> None:
    [problem] = found(tmp_path, {"openapi.yaml": b"a: 1\nb: \xc3\xa9\xff"})
    assert (problem.where.line, problem.where.column) == (2, 5)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0", "3.1", "3.0.0-rc1"])
def test_versions_that_are_read(tmp_path: Path, version: str) -> None:
    assert found(tmp_path, {"openapi.yaml": f"openapi: {version}\npaths: {{}}"}) == []


def test_a_folder_without_a_root_and_a_path_that_is_not_there(tmp_path: Path) -> None:
    assert codes(load(tmp_path)[1]) == ["E001"]
    (tmp_path / "petstore.yaml").write_text("x")
    spec, [problem] = load(tmp_path / "petstor.yaml")
    assert spec is None
    assert "petstore.yaml" in problem.hint


def test_no_device_is_read() -> None:
    assert codes(load("/dev/null")[1]) == ["E001"]


def test_a_json_document_under_a_yaml_name(tmp_path: Path) -> None:
    assert (
        loaded(tmp_path, {"openapi.yaml": '{"openapi": "3.1.0", "paths": {}}'}).root["paths"] == {}
    )


# References


def test_display_paths_are_as_the_user_typed_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(
        tmp_path / "spec",
        {
            "openapi.yaml": HEAD + "paths: {/a: {$ref: 'endpoints/a.yaml#/one'}}",
            "endpoints/a.yaml": "one: {get: {responses: {200: {$ref: '../openapi.yaml#/x-r'}}}}",
        },
    )
    monkeypatch.chdir(tmp_path)
    spec, problems = load("spec")
    assert spec is not None
    assert list(spec.files) == ["spec/openapi.yaml", "spec/endpoints/a.yaml"]
    assert [str(p.where) for p in problems] == ["spec/endpoints/a.yaml:1:37"]


def test_references_are_followed_to_the_end(tmp_path: Path) -> None:
    spec = loaded(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + """components:
  schemas:
    A: {$ref: '#/components/schemas/B'}
    B: {$ref: 'more%20s.yaml#/x~1y/a~0b'}
    C: {$ref: '#/components/schemas/A', description: its own words}
    D: {$ref: 'more%20s.yaml#named'}
    E: {$ref: 'more%20s.yaml'}
    F: {$ref: '#/components/schemas/A', minLength: 3}
    G: {$ref: '#/components/schemas/F'}
    H: {$ref: 'more%20s.yaml#/list/1'}
""",
            "more s.yaml": "x/y: {a~b: {type: string}}\nlist: [1, {type: 'null'}]\n"
            "n: {$anchor: named, type: integer}\n",
        },
    )
    schemas = spec.root["components"]["schemas"]
    targets = {name: spec.resolve(node) for name, node in schemas.items()}
    for name in "ABC":
        assert targets[name].node == {"type": "string"}
        assert (targets[name].name, targets[name].pointer) == ("a~b", "/x~1y/a~0b")
    assert targets["D"].node["type"] == "integer"
    assert targets["E"].name == "more s"
    assert targets["F"].name == "a~b"
    # Keywords beside a reference make a schema of its own: following stops there.
    assert targets["G"].node is schemas["F"]
    assert targets["H"].node == {"type": "null"}


def test_a_pointer_runs_through_a_reference(tmp_path: Path) -> None:
    spec = loaded(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + "paths: {/a: {$ref: 'p.yaml#/a'}}\nx-loom-y: {$ref: '#/paths/~1a/get'}",
            "p.yaml": "a: {get: {summary: here}}",
        },
    )
    assert spec.resolve(spec.root["x-loom-y"]).node == {"summary": "here"}


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("#/nowhere", "E020"),
        ("#/components/schemas/Nam", "E020"),
        ("other.yaml#/A", "E020"),
        ("components/schemas", "E020"),
        ("#components", "E020"),
        ("notes.txt#/A", "E020"),
        (".", "E020"),
        ("broken.yaml#/A", "E020"),
        ("https://example.com/x.yaml#/A", "E021"),
        ("//example.com/x.yaml", "E021"),
        ("file:///etc/hosts", "E021"),
        ("../outside.yaml#/A", "E022"),
        ("/etc/hosts.yaml", "E022"),
        ("link.yaml#/A", "E022"),
        ("sub/../../outside.yaml", "E022"),
        ("%2e%2e/outside.yaml", "E022"),
        ("#/components/schemas/Self", "E023"),
        ("a\\\\b.yaml", "E024"),
        ("x.yaml?y=1", "E024"),
        ("#/%ff", "E024"),
        ("a%00b.yaml", "E024"),
    ],
)
def test_references_that_lead_nowhere(tmp_path: Path, reference: str, code: str) -> None:
    lay(tmp_path, {"outside.yaml": "A: {type: string}"})
    root = f'components:\n  schemas:\n    Name: {{}}\n    Self: {{$ref: "{reference}"}}\n'
    folder = lay(
        tmp_path / "spec",
        {
            "openapi.yaml": HEAD + root,
            "notes.txt": "A: {}",
            "broken.yaml": "a: [",
            "sub/x.yaml": "{}",
        },
    )
    (folder / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    spec, problems = load(folder)
    assert spec is not None
    problems = [p for p in problems if p.where.file.endswith("openapi.yaml")]
    assert [(p.code, p.where.line, p.where.column) for p in problems] == [(code, 6, 18)]
    with pytest.raises(SpecError):
        spec.resolve(spec.root["components"]["schemas"]["Self"])


@pytest.mark.parametrize("given", ["5", "null", "[a]", "true"])
def test_a_reference_of_others_that_is_no_text_is_reported(tmp_path: Path, given: str) -> None:
    api = f"components: {{schemas: {{Name: {{properties: {{a: {{$ref: {given}}}}}}}}}}}\n"
    path = tmp_path / "api.yaml"
    path.write_text(HEAD + api)
    _, problems = load(path)
    assert [(p.code, p.where.line) for p in problems] == [("E024", 3)]


def test_a_property_may_be_called_like_a_reference(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(HEAD + "components: {schemas: {A: {properties: {$ref: {type: string}}}}}\n")
    assert load(path)[1] == []


def test_hints_name_what_was_meant(tmp_path: Path) -> None:
    problems = found(
        tmp_path,
        {
            "openapi.yaml": HEAD + "x-loom-a: {$ref: 'b.yaml#/Imagee'}\n"
            "x-loom-b: {$ref: 'c.yaml#/Image'}\nx-loom-c: {$ref: 'b.yaml#/Sound'}",
            "b.yaml": "Image: {}",
            "cc.yaml": "Sound: {}",
            "openapi2.yaml": "",
        },
    )
    assert "'Image'" in problems[0].hint
    assert "'cc.yaml'" in problems[1].hint


def test_circles_of_references_end(tmp_path: Path) -> None:
    problems = found(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + "components: {schemas: {A: {$ref: '#/components/schemas/B'},"
            + " B: {$ref: '#/components/schemas/A'}, C: {$ref: '#/components/schemas/C/x'}}}"
        },
    )
    assert codes(problems) == ["E023", "E023", "E023"]


def test_data_holds_no_references(tmp_path: Path) -> None:
    spec = loaded(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + """x-theirs: {$ref: nowhere.yaml}
components:
  examples: {e: {value: {$ref: nowhere.yaml}}}
  schemas:
    default: {type: string, default: {$ref: nowhere.yaml}}
    A:
      enum: [{$ref: nowhere.yaml}]
      example: {$ref: nowhere.yaml}
      examples: [{$ref: nowhere.yaml}]
      properties: {$ref: {type: string}, example: {$ref: '#/components/schemas/default'}}
"""
        },
    )
    assert list(spec.files) == [(tmp_path / "openapi.yaml").as_posix()]


def test_a_broken_reference_under_a_property_called_example_is_found(tmp_path: Path) -> None:
    text = "components: {schemas: {A: {properties: {example: {$ref: '#/nowhere'}}}}}"
    assert codes(found(tmp_path, {"openapi.yaml": HEAD + text})) == ["E020"]


def test_our_own_profile_reads_its_folders(tmp_path: Path) -> None:
    spec = loaded(
        tmp_path,
        {
            "openapi.yaml": HEAD + "x-loom-client: {name: C}",
            "examples/a.b.yaml": "one: {request: {body: {$ref: '#/nowhere'}}}",
            "examples/files/otter.png": b"\x89PNG",
            "examples/files/sample.json": "{",
            "examples/c/c.d.yaml": "{two: {}}",
            "models/gpt.yaml": "m: {}",
            "schemas/unused.yaml": "U: {}",
        },
    )
    assert spec.in_dialect
    assert (list(spec.examples), list(spec.models)) == (["a.b", "c.d"], ["gpt"])
    assert (tmp_path / "schemas/unused.yaml") in spec.inputs


def test_our_own_profile_follows_no_link_out(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("s: {}")
    folder = lay(
        tmp_path / "spec", {"openapi.yaml": HEAD + "x-loom-client: {}", "models/a.yaml": "a: 1"}
    )
    (folder / "models" / "b.yaml").symlink_to(tmp_path / "secret.yaml")
    spec, problems = load(folder)
    assert spec is not None
    assert list(spec.models) == ["a"]
    assert codes(problems) == ["E022"]


def test_a_file_is_read_once_however_it_is_called(tmp_path: Path) -> None:
    spec = loaded(
        tmp_path,
        {
            "openapi.yaml": HEAD
            + "x-loom-a: {$ref: 'b.yaml#/B'}\nx-loom-b: {$ref: './sub/../b.yaml#/B'}",
            "b.yaml": "B: {}",
            "sub/c.yaml": "{}",
        },
    )
    a, b = spec.resolve(spec.root["x-loom-a"]), spec.resolve(spec.root["x-loom-b"])
    assert a.node is b.node
    assert a.file == b.file
