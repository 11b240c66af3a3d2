"""`--overlay FILE`: changes to a description that one doesn't own."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from inline import text_of
from specloom.pipeline import Result, generate

SPEC = """
openapi: 3.1.0
info: { title: Zoo, version: "1" }
servers: [{ url: "https://zoo.example" }]
paths:
  /a:
    get: { operationId: ugly_name, tags: [x], responses: { "204": { description: d } } }
  /b:
    get: { operationId: internal, tags: [x], responses: { "204": { description: d } } }
components: { schemas: { Pet: { type: object, properties: { id: { type: string } } } } }
"""


def overlaid(tmp_path: Path, actions: str) -> Result:
    (tmp_path / "spec.yaml").write_text(SPEC, encoding="utf-8")
    overlay = tmp_path / "elsewhere" / "overlay.yaml"
    overlay.parent.mkdir()
    overlay.write_text("overlay: 1.1.0\nactions:\n" + textwrap.dedent(actions), encoding="utf-8")
    return generate(tmp_path / "spec.yaml", overlays=[overlay])


def test_an_overlay_updates_and_removes(tmp_path: Path) -> None:
    result = overlaid(
        tmp_path,
        """
        - target: $.paths['/a'].get
          update:
            operationId: pets.get
            responses:
              "200": { description: d, content: { application/json: {
                schema: { $ref: "#/components/schemas/Pet" } } } }
        - target: $.paths[?@.get.operationId == 'internal']
          remove: true
        """,
    )
    source = text_of(result.files, "zoo_client/resources/pets.py")
    assert "def get(" in source and "-> Pet | None:" in source
    assert result.stats.operations == 1
    assert not any("/x/" in name for name in result.files)


def test_an_overlay_copies(tmp_path: Path) -> None:
    result = overlaid(
        tmp_path,
        """
        - target: $.paths
          update: { /c: {} }
        - target: $.paths['/c']
          copy: $.paths['/a']
        """,
    )
    assert result.stats.operations == 3


def test_problems_of_what_an_overlay_brings_are_reported_at_its_place(tmp_path: Path) -> None:
    result = overlaid(
        tmp_path,
        """
        - target: $.components.schemas
          update: { Other: { $ref: "#/components/schemas/Gone" } }
        """,
    )
    broken = [p for p in result.problems if p.code == "E020"]
    assert [Path(p.where.file).name for p in broken] == ["overlay.yaml"]


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ("- { target: '$.paths[', remove: true }", "E015"),
        ("- { update: {} }", "E015"),
        ("- 7", "E015"),
        ("- { target: $.paths, copy: $.gone }", "E015"),
        ("- { target: $.gone, update: {} }", "E016"),
    ],
)
def test_wrong_actions_are_reported(tmp_path: Path, action: str, code: str) -> None:
    result = overlaid(tmp_path, action + "\n")
    assert code in [problem.code for problem in result.problems]
    assert bool(result.files) == (code == "E016")


def test_what_is_no_overlay_is_refused(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(SPEC, encoding="utf-8")
    result = generate(spec, overlays=[spec])
    assert [p.code for p in result.problems] == ["E015"] and not result.files
