"""Our description beside a vendor's document, and beside a client that is installed."""

from __future__ import annotations

from pathlib import Path

import click.testing
import pytest
from specloom.cli import cli
from specloom.project.installed import calls_of

OURS = """\
openapi: 3.1.0
info: { title: Zoo, version: 1.0.0 }
paths:
  /pets:
    post:
      operationId: pets.create
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
      responses: { 204: { description: Done. } }
  /ours: { get: { operationId: ours.get, responses: { 204: { description: Done. } } } }
components:
  schemas:
    Pet: { type: object, properties: { kind: { enum: [cat, dog] } } }
"""
THEIRS = """\
openapi: 3.0.3
info: { title: Their zoo, version: "9" }
paths:
  /pets:
    post:
      operationId: AddPet
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: { kind: { type: string, enum: [cat, dog, bird] }, age: { type: integer } }
      responses: { "204": { description: No content } }
  /keepers: { get: { operationId: AllKeepers, responses: { "204": { description: None } } } }
"""


@pytest.fixture(autouse=True)
def zoo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("spec").mkdir()
    Path("spec/openapi.yaml").write_text(OURS)
    Path("theirs.yaml").write_text(THEIRS)


def run(*arguments: str, code: int) -> click.testing.Result:
    result = click.testing.CliRunner().invoke(cli, ["upstream", *arguments])
    assert result.exit_code == code, result.output
    return result


def test_what_they_have_comes_first_whatever_it_is_called() -> None:
    lines = run("theirs.yaml", code=1).stdout.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "DF101 GET /keepers was added",
        "DF210 POST /pets",
        "DF230 POST /pets",
        "DF102 GET /ours was removed",
        "4 differences",
    ]
    assert "they have it, we lack it (theirs.yaml:14:20)" in lines[0]


def test_a_difference_that_is_meant_has_its_reason() -> None:
    entries = "".join(
        f"- {{ code: {code}, reason: Asked them. }}\n" for code in ("DF101", "DF210", "DF230")
    )
    Path("spec/upstream-differences.yaml").write_text(entries)
    shown = run("theirs.yaml", code=1).stdout
    assert shown.endswith("1 difference, 3 more accepted\n")
    Path("spec/upstream-differences.yaml").write_text(
        entries + "- { code: DF102, reason: Ours alone. }\n"
    )
    assert run("theirs.yaml", code=0).stdout == "0 differences, 4 more accepted\n"


def test_an_installed_client_is_read_and_not_called() -> None:
    calls = {call[:2]: call for call in calls_of("openai")}
    _, _, name, arguments = calls["POST", "/embeddings"]
    assert name == "embeddings.create"
    assert {"input", "model", "dimensions"} <= set(arguments)
    assert calls["GET", "/files/{}"][2] == "files.retrieve"
    assert "file_id" not in calls["GET", "/files/{}"][3]
    assert calls["POST", "/responses"][2] == "responses.create"
    shown = run("--package", "openai", code=1).stdout
    assert "DF101 POST /embeddings is embeddings.create: openai " in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "name a document, or a client"),
        (("theirs.yaml", "--package", "openai"), "name a document, or a client"),
        (("--package", "no_such_client"), "no_such_client is not installed"),
        (("nothing.yaml",), "there is no nothing.yaml"),
    ],
)
def test_what_cannot_be_compared_is_wrong_usage(arguments: tuple[str, ...], said: str) -> None:
    assert said in run(*arguments, code=2).stderr
