"""What the testing package costs, types, and gives to pytest."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"

PROGRAM = """
from openai_client.testing import MockOpenAI, UnexpectedCallError
from openai_client.types.chat import ChatCompletion, ChatCompletionChunk


def whole(answer: ChatCompletion, chunks: list[ChatCompletionChunk]) -> str:
    with MockOpenAI() as mock:
        mock.chat.completions.create.returns(answer).returns(chunks).raises(status=429)
        mock.chat.completions.create.returns([{"id": "c"}]).returns({"id": "c"}, times=2)
        mock.files.list.returns([{"id": "file-1"}])
        mock.audio.speech.create.returns(b"sound")
        mock.models.retrieve.answers(lambda call: {"id": call.path["model"]})
        return mock.client.models.retrieve("m").id
"""


def _python(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(GENERATED), "MYPYPATH": str(GENERATED)}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_client_alone_loads_nothing_of_it(tmp_path: Path) -> None:
    program = (
        "import sys, openai_client\n"
        "openai_client.OpenAI(api_key='k').close()\n"
        "assert 'openai_client.testing' not in sys.modules\n"
        "import openai_client.testing\n"
        "assert 'pytest' not in sys.modules\n"
    )
    done = _python("-W", "error", "-c", program, cwd=tmp_path)
    assert done.returncode == 0, done.stderr


def test_its_data_stays_small() -> None:
    assert (GENERATED / "openai_client" / "testing" / "operations.json").stat().st_size < 200_000


def test_a_program_that_uses_it_type_checks(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text(PROGRAM, encoding="utf-8")
    cache = ("--cache-dir", str(tmp_path / "cache"))
    done = _python("-m", "mypy", "--strict", *cache, "program.py", cwd=tmp_path)
    assert done.returncode == 0, done.stdout


def test_what_cannot_be_right_is_an_error_of_types(tmp_path: Path) -> None:
    wrong = [
        "mock.audio.speech.create.returns(3)",
        "mock.files.list.returns('file-1')",
        "mock.chat.completions.crate.returns()",
        "mock.models.retrieve.returns(chunks)",
    ]
    right = 'mock.files.list.returns([{"id": "file-1"}])'
    program = PROGRAM.replace(right, "\n        ".join(wrong))
    first = program[: program.index(wrong[0])].count("\n") + 1
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    cache = ("--cache-dir", str(tmp_path / "cache"))
    done = _python("-m", "mypy", "--strict", *cache, "program.py", cwd=tmp_path)
    lines = {int(row.split(":")[1]) for row in done.stdout.splitlines() if ": error:" in row}
    assert lines == set(range(first, first + len(wrong))), done.stdout


def test_the_plugin_answers_and_fails_where_it_should(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["openai_client.testing.plugin"]\n')
    (tmp_path / "test_app.py").write_text("""
import contextlib
from openai_client import OpenAI

ASKED = [{"role": "user", "content": "hi"}]


def test_answered(mock_openai):
    mock_openai.chat.completions.create.returns()
    assert OpenAI().chat.completions.create(model="m", messages=ASKED).id
    assert mock_openai.chat.completions.create.last.body["model"] == "m"


def test_swallowed(mock_openai):
    with contextlib.suppress(BaseException):
        OpenAI().models.list()
""")
    done = _python("-m", "pytest", "-p", "no:cacheprovider", "-W", "error", cwd=tmp_path)
    assert "1 error" in done.stdout and "2 passed" in done.stdout, done.stdout
    assert "nothing is set up for models.list" in done.stdout
