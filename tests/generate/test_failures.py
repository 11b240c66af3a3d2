"""What a server says when it refuses a call, read as the type that the description gives it."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from inline import Generate, Load, text_of, write_files
from loopback import Answer, loopback

SPEC = """
paths:
  /pets/{id}:
    get:
      operationId: pets.get
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: d, content: { application/json: { schema: {
          type: object, properties: { id: { type: string } } } } } }
        "404": { $ref: "#/components/responses/Missing" }
        4XX: { description: a wrong request, content: { application/json: { schema: {
          type: object, properties: { errors: { type: array, items: {
            type: object, properties: { field: { type: string } } } } } } } } }
        "500": { description: a text, content: { text/plain: { schema: { type: string } } } }
        default: { $ref: "#/components/responses/Missing" }
components:
  responses:
    Missing: { description: nothing is there, content: { application/problem+json: { schema: {
      $ref: "#/components/schemas/Problem" } } } }
  schemas:
    Problem: { type: object, required: [title], properties: { title: { type: string } } }
"""
USE = """
from zoo_client import APIStatusError, NotFoundError, Zoo
from zoo_client.types import PetsGetError4XX, Problem

def titled(client: Zoo) -> str:
    try:
        return client.pets.get("a").id or ""
    except NotFoundError as error:
        return error.parse(Problem).title
    except APIStatusError as error:
        return ", ".join(e.field or "" for e in error.parse(PetsGetError4XX).errors or [])
"""


def test_a_failure_is_read_as_its_type(package: Load) -> None:
    zoo = package(SPEC)
    types = __import__(f"{zoo.__name__}.types", fromlist=["Problem"])
    answers = iter(
        [
            Answer({"title": "gone"}, 404, {"content-type": "application/problem+json"}),
            Answer({"errors": [{"field": "id"}]}, 400),
            Answer(b"<html>", 404),
        ]
    )
    with ExitStack() as stack:
        server = stack.enter_context(loopback(lambda _: next(answers)))
        with zoo.Zoo(base_url=server.url, max_retries=0) as client:
            with pytest.raises(zoo.NotFoundError) as missing:
                client.pets.get("a")
            assert missing.value.parse(types.Problem).title == "gone"
            with pytest.raises(zoo.BadRequestError) as wrong:
                client.pets.get("a")
            assert wrong.value.parse(types.PetsGetError4XX).errors[0].field == "id"
            with pytest.raises(zoo.NotFoundError) as page:
                client.pets.get("a")
            with pytest.raises(zoo.APIResponseError, match="no JSON"):
                page.value.parse(types.Problem)


def test_failures_are_described_and_type_check(generated: Generate, tmp_path: Path) -> None:
    files = generated(SPEC).files
    module = " ".join(text_of(files, "zoo_client/resources/pets.py").split())
    text = "NotFoundError: 404: nothing is there. `error.parse(Problem)` reads it."
    assert f"Raises: {text} APIStatusError: 4XX: a wrong request." in module
    assert "| `PetsGetError4XX` | 4XX | 1 |" in text_of(files, "REPORT.md")
    write_files(files, tmp_path / "out")
    (tmp_path / "out" / "use.py").write_text(USE)
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "use.py"],
        cwd=tmp_path / "out",
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_what_all_failures_have_in_common_is_described_once(generated: Generate) -> None:
    start, end = SPEC.index("        4XX:"), SPEC.index('        "500"')
    files = generated(SPEC[:start] + SPEC[end:]).files
    assert "Raises:" not in text_of(files, "zoo_client/resources/pets.py")
    assert "error.parse(Problem)" in text_of(files, "zoo_client/_client.py")
