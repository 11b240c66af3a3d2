"""What is generated for `x-loom-structured`, and what isn't without it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import openai_client
import pytest
from specloom.lint.portable import portable_sources
from specloom.pipeline import Result, generate

ROOT = Path(__file__).resolve().parents[2]
KEY = "    x-loom-structured: { format: response_format, tools: tools }\n"
ITEMS = "    x-loom-structured: { shape: items, format: text.format, tools: tools, "
ITEMS += "resume: responses.retrieve }\n"


def _with(tmp_path: Path, text: str) -> Result:
    """The result of our spec with other words in place of the key."""
    folder = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", folder)
    chat = folder / "endpoints" / "chat.yaml"
    source = chat.read_text(encoding="utf-8")
    assert source.count(KEY) == 1
    chat.write_text(source.replace(KEY, text), encoding="utf-8")
    return generate(folder)


def test_the_rules_are_the_linters_own() -> None:
    folder = Path(openai_client.__file__).parent / "structured" / "lint"
    copied = {p.name: p.read_text(encoding="utf-8") for p in folder.glob("*.py")}
    del copied["__init__.py"]
    pragmas = "# fmt: off\n# pyright: basic\n"
    assert copied == {name: pragmas + text for name, text in portable_sources().items()}


def _change(folder: Path, old: str, new: str) -> Result:
    """The result of the spec with other words in the endpoints of responses."""
    file = folder / "endpoints" / "responses.yaml"
    source = file.read_text(encoding="utf-8")
    assert source.count(old) == 1
    file.write_text(source.replace(old, new), encoding="utf-8")
    return generate(folder)


def test_without_the_key_there_is_none_of_it(tmp_path: Path) -> None:
    _with(tmp_path, "")
    problems = _change(tmp_path / "spec", ITEMS, "").problems
    assert {p.code for p in problems} == {"G032"}  # further names of what is gone
    emptied = re.compile(r"^(?:types|lib)[\w.]+:\n(?! )", re.MULTILINE)
    for file in {Path(p.where.file) for p in problems}:
        gone = {p.where.line for p in problems if p.where.file == str(file)}
        lines = file.read_text("utf-8").splitlines(keepends=True)
        kept = "".join(line for n, line in enumerate(lines, 1) if n not in gone)
        file.write_text(emptied.sub("", kept), "utf-8")
    result = generate(tmp_path / "spec")
    assert not result.problems
    source = str(result.files["openai_client/resources/chat/completions/completions.py"])
    assert "structured" not in source and "def parse" not in source and "def stream" not in source
    names = [name for name in result.files if name.startswith("openai_client/")]
    gone_too = ("structured/", "parsed_chat", "parsed_response")
    assert not [name for name in names if any(part in name for part in gone_too)]
    assert "SchemaError" not in str(result.files["openai_client/__init__.py"])


@pytest.mark.parametrize("field", ["format", "tools"])
def test_a_field_that_is_not_there_is_reported(tmp_path: Path, field: str) -> None:
    names = {"format": "response_format", "tools": "tools", field: "respons_format"}
    key = f"    x-loom-structured: {{ format: {names['format']}, tools: {names['tools']} }}\n"
    result = _with(tmp_path, key)
    (problem,) = [p for p in result.problems if p.code == "E067"]
    assert problem.where.file.endswith("chat.yaml") and problem.where.line
    assert "respons_format" in problem.message
    assert result.files == {}


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("format: text.format", "format: txt.format", "E067", "'text'"),
        ("resume: responses.retrieve", "resume: responses.retriev", "E067", "retriev"),
        ("format: text.format", "format: text.formt", "G031", "'formt'"),
        ("resume: responses.retrieve", "resume: responses.cancel", "G031", "responses.cancel"),
        ("shape: items", "shape: choices", "G031", "choices"),
    ],
)
def test_a_key_that_does_not_fit_the_operation_is_reported(
    tmp_path: Path, old: str, new: str, code: str, words: str
) -> None:
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    result = _change(tmp_path / "spec", ITEMS, ITEMS.replace(old, new))
    (problem,) = [p for p in result.problems if p.code == code]
    assert problem.where.file.endswith("responses.yaml") and problem.where.line
    assert words in f"{problem.message} {problem.hint}"


def test_an_answer_of_another_form_is_reported(tmp_path: Path) -> None:
    folder = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", folder)
    for file in (folder / "endpoints").glob("*.yaml"):
        source = file.read_text(encoding="utf-8")
        if "operationId: embeddings.create\n" in source:
            key = "operationId: embeddings.create\n    x-loom-structured: { format: input }\n"
            file.write_text(source.replace("operationId: embeddings.create\n", key))
    (problem,) = [p for p in generate(folder).problems if p.code == "G031"]
    assert "choices" in problem.message


@pytest.mark.parametrize(
    "statement",
    [
        "import openai_client",
        "from openai_client import LengthFinishReasonError, SchemaError, RefusalError",
    ],
)
def test_nothing_heavy_is_imported_before_it_is_needed(statement: str) -> None:
    program = (
        f"import sys; {statement}\n"
        "heavy = ('pydantic', 'httpx2', 'openai_client.structured.lint')\n"
        "print([m for m in sys.modules if m.startswith(heavy)])"
    )
    folder = str(Path(openai_client.__file__).parents[1])
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": folder},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == "[]"


def test_every_name_can_be_had() -> None:
    import openai_client.structured as structured
    from openai_client.types import chat

    assert all(getattr(structured, name) for name in dir(structured))
    wanted: dict[str, Any] = {
        "root": (
            *("ContentFilterFinishReasonError", "LengthFinishReasonError", "RefusalError"),
            *("SchemaError", "OutputError", "OutputValidationError"),
            *("function_tool", "pydantic_function_tool"),
        ),
        "chat": (
            *("ParsedChatCompletion", "ParsedChoice", "ParsedChatCompletionMessage"),
            *("ParsedFunction", "ParsedFunctionToolCall", "ChatCompletionStream"),
            *("AsyncChatCompletionStream", "ChatCompletionStreamManager"),
            *("AsyncChatCompletionStreamManager", "ChatCompletionStreamEvent"),
        ),
    }
    assert all(hasattr(openai_client, name) for name in wanted["root"])
    assert all(hasattr(chat, name) for name in wanted["chat"])
