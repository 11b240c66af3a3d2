"""References by `$id`, `$anchor`, `$dynamicAnchor` and `$self`, as JSON Schema 2020-12 has them."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from specloom.cli import cli
from specloom.document.document import Map
from specloom.document.load import Spec, load

HEAD = 'openapi: 3.2.0\ninfo: { title: Zoo, version: "1" }\n'
PETS = """
components:
  schemas:
    Pet:
      $id: https://zoo.example/pet
      properties:
        leg: { $ref: "#/$defs/Leg" }
        tail: { $ref: "#tail" }
        owner: { $ref: owner }
        mate: { $ref: "#" }
        loose: { $ref: "#/components/schemas/Cat" }
        inner: { $ref: "#/$defs/Inner/$defs/Leg" }
      $defs:
        Leg: { title: leg }
        Tail: { $anchor: tail, title: tail }
        Inner: { $id: inner, properties: { own: { $ref: "#/$defs/Leg" }, up: { $ref: pet } },
          $defs: { Leg: { title: inner leg } } }
    Owner: { $id: "https://zoo.example/owner", title: owner }
    Cat: { $anchor: tail, title: cat }
    Tree: { $id: "https://zoo.example/tree", $dynamicAnchor: node, title: tree,
      properties: { kids: { items: { $dynamicRef: "#node" } } } }
    Uses:
      properties:
        byUri: { $ref: "https://zoo.example/pet" }
        anchor: { $ref: "https://zoo.example/pet#tail" }
        pointer: { $ref: "https://zoo.example/pet#/$defs/Leg" }
        nested: { $ref: "https://zoo.example/inner" }
        dynamic: { $ref: "https://zoo.example/tree#node" }
        own: { $ref: "#tail" }
"""


def loaded(folder: Path, text: str, **others: str) -> Spec:
    for name, content in {"openapi.yaml": text, **others}.items():
        (folder / name).write_text(content, encoding="utf-8")
    spec, problems = load(folder / "openapi.yaml")
    assert spec is not None and problems == []
    return spec


@pytest.mark.parametrize(
    ("schema", "name", "pointer"),
    [
        ("Pet", "leg", "/components/schemas/Pet/$defs/Leg"),
        ("Pet", "tail", "/components/schemas/Pet/$defs/Tail"),
        ("Pet", "owner", "/components/schemas/Owner"),
        ("Pet", "mate", "/components/schemas/Pet"),
        ("Pet", "loose", "/components/schemas/Cat"),
        ("Pet", "inner", "/components/schemas/Pet/$defs/Inner/$defs/Leg"),
        ("Uses", "byUri", "/components/schemas/Pet"),
        ("Uses", "anchor", "/components/schemas/Pet/$defs/Tail"),
        ("Uses", "pointer", "/components/schemas/Pet/$defs/Leg"),
        ("Uses", "nested", "/components/schemas/Pet/$defs/Inner"),
        ("Uses", "dynamic", "/components/schemas/Tree"),
        ("Uses", "own", "/components/schemas/Cat"),
    ],
)
def test_a_reference_leads_to_what_the_standard_says(
    tmp_path: Path, schema: str, name: str, pointer: str
) -> None:
    spec = loaded(tmp_path, HEAD + PETS)
    target = spec.resolve(spec.root["components"]["schemas"][schema]["properties"][name])
    assert target.pointer == pointer


def test_a_schema_inside_of_another_has_a_base_of_its_own(tmp_path: Path) -> None:
    spec = loaded(tmp_path, HEAD + PETS)
    inner = spec.root["components"]["schemas"]["Pet"]["$defs"]["Inner"]["properties"]
    assert spec.resolve(inner["own"]).node["title"] == "inner leg"
    assert spec.resolve(inner["up"]).pointer == "/components/schemas/Pet"
    kids = spec.root["components"]["schemas"]["Tree"]["properties"]["kids"]["items"]
    assert spec.resolve(kids).node["title"] == "tree"


def test_an_identity_may_stand_in_a_file_that_is_read_later(tmp_path: Path) -> None:
    text = HEAD + (
        "$self: https://zoo.example/api\ncomponents:\n  schemas:\n"
        '    A: { $ref: "https://zoo.example/pet" }\n    B: { $ref: pets.yaml#/Pet }\n'
        '    C: { $ref: "https://zoo.example/api#/components/schemas/D" }\n    D: { title: d }\n'
    )
    pets = 'Pet: { $id: "https://zoo.example/pet", title: pet }\n'
    spec = loaded(tmp_path, text, **{"pets.yaml": pets})
    schemas = spec.root["components"]["schemas"]
    found = {name: spec.resolve(schemas[name]).node["title"] for name in "ABC"}
    assert found == {"A": "pet", "B": "pet", "C": "d"}


def test_in_3_0_an_id_is_no_keyword(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(HEAD.replace("3.2.0", "3.0.3") + "paths: {}\n" + PETS, encoding="utf-8")
    spec, problems = load(path)
    assert spec is not None and {problem.code for problem in problems} == {"E020", "E021"}


def test_one_id_names_one_schema(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    twice = "components: { schemas: { A: { $id: 'https://a/b' }, B: { $id: 'https://a/b' } } }"
    path.write_text(HEAD + twice, encoding="utf-8")
    _, problems = load(path)
    assert [problem.code for problem in problems] == ["E025"]


def test_identities_survive_the_way_into_files_and_back(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(HEAD + "paths: {}" + PETS, encoding="utf-8")
    run = CliRunner().invoke
    made = run(cli, ["import", str(tmp_path / "api.yaml"), "--into", str(tmp_path / "spec")])
    assert made.exit_code == 0, made.output
    back = tmp_path / "back.yaml"
    bundled = run(cli, ["bundle", str(tmp_path / "spec"), "--plain", "--out", str(back)])
    assert bundled.exit_code == 0, bundled.output
    for path in (tmp_path / "spec" / "openapi.yaml", back):
        spec, problems = load(path)
        assert spec is not None and problems == []
        titles = {name: spec.resolve(node).node.get("title") for name, node in _used(spec)}
        assert titles["anchor"] == "tail" and titles["pointer"] == "leg", path
        assert titles["dynamic"] == "tree" and titles["own"] == "cat", path


def _used(spec: Spec) -> list[tuple[str, Map]]:
    uses = spec.follow(spec.root["components"]["schemas"]["Uses"])
    return list(uses["properties"].items())
