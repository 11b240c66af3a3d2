"""Any description gets documentation; what it lacks is left out or reported."""

from __future__ import annotations

import json
import re
import shutil
import textwrap
from pathlib import Path

import pytest
from click.testing import CliRunner
from specloom.cli import cli
from specloom.diagnostics.codes import codes
from specloom.diagnostics.problems import Severity
from specloom.pipeline import Result, generate

from tests.docs.answering import ROOT
from tests.docs.reading import anchors, links

OTHER = """
openapi: 3.1.0
info: { title: "Zoo | <b>", version: "1", description: "Animals <script>alert(1)</script>." }
servers: [{ url: "https://zoo.example/v1" }]
paths:
  /animals/{name}:
    get:
      operationId: animals.retrieve
      summary: "One animal | by name"
      parameters:
        - { name: name, in: path, required: true, schema: { type: string, maxLength: 20 } }
        - { name: deep, in: query, schema: { type: boolean, default: false } }
      responses:
        "200":
          description: ok
          content: { application/json: { schema: { $ref: "#/components/schemas/Animal" } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Zoo-Key }
  schemas:
    Animal:
      type: object
      description: "With <i>HTML</i>"
      properties:
        name: { type: string, description: "Its name" }
        young: { type: array, items: { $ref: "#/components/schemas/Animal" } }
"""


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "openapi.yaml"
    path.write_text(OTHER, encoding="utf-8")
    return path


def _page(result: Result, path: str) -> str:
    content = result.files[f"docs/{path}"]
    assert isinstance(content, str)
    return content


def test_a_spec_without_examples_and_models_gets_pages(other: Path) -> None:
    result = generate(other)
    made = {path.removeprefix("docs/") for path in result.files if path.startswith("docs/en/")}
    assert {p for p in made if p.endswith(".md")} == {
        "en/index.md",
        "en/quickstart.md",
        "en/reference/index.md",
        "en/reference/animals.md",
        "en/types/index.md",
        "en/types/animals.md",
    }
    page = _page(result, "en/reference/animals.md")
    assert "- **`name`** string · **required** · at most 20 characters\n" in page
    assert "- **`deep`** boolean · default `false`\n" in page
    assert re.search(r'-H "X-Zoo-Key: \$\w+_API_KEY"', page)
    assert "[`Animal`](../types/animals.md#animal)" in page
    assert not any(path.startswith("docs/ko/") for path in result.files)


def test_links_of_other_specs_resolve(other: Path) -> None:
    result = generate(other, languages=["ko"])
    pages = {
        path: text
        for path, text in result.files.items()
        if path.endswith(".md") and path.startswith("docs/") and isinstance(text, str)
    }
    for path, text in pages.items():
        for target in links(text):
            file, _, anchor = target.partition("#")
            there = (Path("/") / path).parent / file if file else Path("/") / path
            found = str(there.resolve()).removeprefix("/")
            assert found in result.files, f"{path}: {target}"
            if anchor:
                content = result.files[found]
                assert isinstance(content, str)
                assert anchor in anchors(content), f"{path}: {target}"


def test_nothing_of_a_spec_is_markup(other: Path) -> None:
    result = generate(other)
    text = "".join(
        c for p, c in result.files.items() if p.startswith("docs/") and isinstance(c, str)
    )
    assert "<script>alert" not in text
    assert "<i>HTML" not in text
    assert "| One animal &#124; by name |" in text
    assert "Zoo &#124; &lt;b&gt;" in text
    assert "<title>Zoo | &lt;b&gt;</title>" in text


def test_a_language_can_be_asked_for(other: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run = CliRunner().invoke(cli, ["generate", str(other), "--out", str(out), "--lang", "ko"])
    assert run.exit_code == 0, run.output
    assert "**필수**" in (out / "docs/ko/reference/animals.md").read_text(encoding="utf-8")
    assert (out / "docs/site.ko.toml").is_file()


def test_a_language_without_texts_is_wrong_usage(other: Path, tmp_path: Path) -> None:
    arguments = ["generate", str(other), "--out", str(tmp_path / "out"), "--lang", "tlh"]
    run = CliRunner().invoke(cli, arguments)
    assert run.exit_code == 2
    assert "tlh" in run.output
    assert not (tmp_path / "out").exists()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of our own spec, to be changed."""
    return Path(shutil.copytree(ROOT / "spec", tmp_path / "spec"))


def _codes(result: Result) -> list[tuple[str, str]]:
    return [(p.code, p.message) for p in result.problems]


def test_what_is_not_translated_is_reported(own: Path) -> None:
    path = own / "i18n" / "ko" / "files.yaml"
    text = path.read_text(encoding="utf-8")
    row = "  files.list: { summary: 올린 파일 나열하기 }\n"
    assert row in text
    path.write_text(text.replace(row, ""), encoding="utf-8")
    result = generate(own)
    message = "operations → files.list → summary is not translated into 'ko'"
    assert _codes(result) == [("D001", message)]
    assert result.problems[0].severity is Severity.WARNING
    assert "ko/files.yaml" in result.problems[0].where.file
    assert "| List your files |" in _page(result, "ko/reference/files.md")


def test_a_translation_of_nothing_is_reported_with_its_place(own: Path) -> None:
    path = own / "i18n" / "ko" / "files.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + "\nfeatures_of_old: { telepathy: 텔레파시 }\n", encoding="utf-8")
    result = generate(own)
    assert [code for code, _ in _codes(result)] == ["D002"]
    assert "telepathy" in result.problems[0].message
    assert result.problems[0].where.line == len(text.splitlines()) + 2


def test_a_misspelt_translation_is_reported_with_what_it_is_meant_for(own: Path) -> None:
    path = own / "i18n" / "ko" / "files.yaml"
    text = path.read_text(encoding="utf-8").replace("  files.list:", "  files.lists:", 1)
    path.write_text(text, encoding="utf-8")
    hints = {p.hint for p in generate(own).problems if p.code == "D002"}
    assert "did you mean 'operations → files.list → summary'?" in hints


def test_a_guide_whose_example_is_gone_is_left_out_and_reported(own: Path) -> None:
    path = own / "examples" / "embeddings.create.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\nseveral_texts:\n", "\nmany_texts:\n"), encoding="utf-8")
    result = generate(own)
    messages = [message for code, message in _codes(result) if code == "D003"]
    message = "embeddings.create has no example 'several_texts', which this guide shows"
    assert messages == [message] * 2
    assert "docs/en/guides/embeddings.md" not in result.files
    assert "guides/embeddings.md" not in _page(result, "en/index.md")


def test_a_text_that_is_translated_twice_is_reported(own: Path) -> None:
    again = "operations:\n  files.list: { summary: 파일 목록 }\n"
    (own / "i18n" / "ko" / "more.yaml").write_text(again, encoding="utf-8")
    [problem] = generate(own).problems
    assert (problem.code, problem.where.line) == ("D004", 2)
    assert "operations → files.list → summary" in problem.message


def test_an_operation_that_no_file_translates_is_named_in_full(own: Path) -> None:
    (own / "i18n" / "ko" / "embeddings.yaml").unlink()
    problems = generate(own).problems
    assert {p.code for p in problems} == {"D001"}
    assert "add operations → embeddings.create → summary" in {p.hint for p in problems}
    assert {p.where.file for p in problems} == {"i18n/ko"}


def test_broken_translations_stop_the_run(own: Path) -> None:
    (own / "i18n" / "ko" / "files.yaml").write_text(textwrap.dedent("api: [\n"), encoding="utf-8")
    result = generate(own)
    assert not result.files
    errors = [p.where.file for p in result.problems if p.severity is Severity.ERROR]
    assert any("ko/files.yaml" in file for file in errors)


def test_every_code_is_listed_and_reported_by_a_test() -> None:
    docs = ROOT / "codegen/specloom/targets/docs"
    sources = "".join(p.read_text(encoding="utf-8") for p in docs.glob("*.py"))
    here = Path(__file__).read_text(encoding="utf-8")
    listed = {code for code in codes() if code.startswith("D")}
    for code in listed:
        assert sources.count(f'"{code}"') >= 1, code
        assert f'"{code}"' in here, code
    assert set(re.findall(r'"(D\d{3})"', sources)) == listed


FAILING = OTHER.replace(
    "components:\n",
    """        "404": { $ref: "#/components/responses/Gone" }
        5XX: { description: "The zoo | is closed" }
components:
  responses: { Gone: { description: No such animal } }
""",
    1,
)


def test_described_failures_and_a_made_answer_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(FAILING, encoding="utf-8")
    page = _page(generate(path), "en/reference/animals.md")
    assert "| 404 | `NotFoundError` |  | No such animal |" in page
    assert "| 5XX | `InternalServerError` |  | The zoo &#124; is closed |" in page
    answer = page.partition("**Response**")[2].partition("```json\n")[2].partition("```")[0]
    # A young animal's young would be animals again, which ends somewhere.
    assert json.loads(answer) == {"name": "name", "young": []}


def test_an_example_of_the_document_wins_over_a_made_one(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    schema = '{ schema: { $ref: "#/components/schemas/Animal" }'
    assert schema in OTHER
    written = OTHER.replace(schema, schema + ", example: { name: Fin }")
    path.write_text(written, encoding="utf-8")
    page = _page(generate(path), "en/reference/animals.md")
    answer = page.partition("**Response**")[2].partition("```json\n")[2].partition("```")[0]
    assert json.loads(answer) == {"name": "Fin"}


def test_a_long_answer_is_cut_to_what_is_required(tmp_path: Path) -> None:
    fields = ", ".join(f"f{n}: {{ type: string }}" for n in range(100))
    many = f"        many: {{ type: object, properties: {{ {fields} }} }}\n"
    name = "        name: { type: string"
    long = OTHER.replace(name, many + name)
    path = tmp_path / "openapi.yaml"
    path.write_text(long, encoding="utf-8")
    page = _page(generate(path), "en/reference/animals.md")
    assert page.partition("**Response**")[2].partition("### ")[0].count("\n") < 90


def _guide(other: Path, name: str, text: str) -> None:
    folder = other.parent / "guides" / "en"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.md.j2").write_bytes(text.encode("utf-8", "surrogateescape"))


def test_guides_of_a_spec_stand_in_their_order_with_links_to_its_operations(other: Path) -> None:
    _guide(other, "care", "# Taking care\n\n{{ links.animals.retrieve }}\n")
    _guide(other, "arrival", "# New animals\n")
    (other.parent / "guides" / "order.yaml").write_text("order: [care]\n", encoding="utf-8")
    result = generate(other)
    assert _page(result, "en/guides/care.md").startswith(
        "# Taking care\n\n../reference/animals.md#"
    )
    first = _page(result, "en/index.md")
    assert first.index("[Taking care]") < first.index("[New animals]")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ home.__class__.__mro__ }}", "access to attribute '__class__'"),
        ("{{ home.package.join.__self__ }}", "access to attribute '__self__'"),
        ("{% include '../../openapi.yaml' %}", "../../openapi.yaml"),
        ("{% for %}", "Expected an expression"),
        ("{{ 1 / 0 }}", "ZeroDivisionError"),
        ("\udcff", "byte 0xff is not UTF-8 text"),
    ],
)
def test_a_guide_reaches_nothing_but_what_it_prints(other: Path, text: str, message: str) -> None:
    _guide(other, "evil", f"# Evil\n\n{text}\n")
    result = generate(other)
    assert not result.files
    [problem] = [p for p in result.problems if p.code == "G040"]
    assert message in problem.message and problem.where.line == 3
    assert problem.where.file.endswith("en/evil.md.j2")
