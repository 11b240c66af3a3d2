"""`specloom migrate`: imports alone change, or a file stays as it is and it is said why."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import click.testing
import pytest
from specloom.cli import cli

ROOT = Path(__file__).resolve().parents[2]
CLIENT = ROOT / "generated" / "openai_client"

MOVED = [
    ("import openai\n", "import openai_client as openai\n"),
    ("import os, openai  # why\n", "import os, openai_client as openai  # why\n"),
    ("import openai as oa\n", "import openai_client as oa\n"),
    (
        "import openai.types.chat\n",
        "import openai_client.types.chat, openai_client as openai\n",
    ),
    ("import openai.types.chat as t\n", "import openai_client.types.chat as t\n"),
    ("from openai import OpenAI\n", "from openai_client import OpenAI\n"),
    (
        "from openai.types.chat import (\n    ChatCompletion,  # 회의\n"
        "    ChatCompletionChunk,\n)\n",
        "from openai_client.types.chat import (\n    ChatCompletion,  # 회의\n"
        "    ChatCompletionChunk,\n)\n",
    ),
    ("from openai import *\n", "from openai_client import *\n"),
    ("from openai.types import chat\n", "from openai_client.types import chat\n"),
    ("from  \\\n  openai import OpenAI\n", "from  \\\n  openai_client import OpenAI\n"),
    ("if True:\r\n\timport openai\r\n", "if True:\r\n\timport openai_client as openai\r\n"),
    ("\ufeffimport openai\n", "\ufeffimport openai_client as openai\n"),
    (
        "x = 'é'; from openai import OpenAI; y = 'ü'\n",
        "x = 'é'; from openai_client import OpenAI; y = 'ü'\n",
    ),
    (
        "import openai\nopenai.api_key = 'k'\n"
        "openai.chat.completions.create(model='m', messages=[])\n",
        "import openai_client as openai\nopenai.api_key = 'k'\n"
        "openai.chat.completions.create(model='m', messages=[])\n",
    ),
    (
        "@patch('openai.resources.chat.completions.Completions.create')\ndef test(): ...\n",
        "@patch('openai_client.resources.chat.completions.Completions.create')\ndef test(): ...\n",
    ),
    ('pytest.importorskip("openai")\n', 'pytest.importorskip("openai_client")\n'),
    ("logging.getLogger('openai').info(1)\n", "logging.getLogger('openai_client').info(1)\n"),
]
LEFT = ["from .openai import x\n", "import openai_tools\n", "print('openai')\n", "openai = 1\n"]
REFUSED = [
    ("from openai import OpenAI, Nonesuch\n", 1, "openai_client has no Nonesuch"),
    ("import openai\nopenai.OpenAl()\n", 2, "openai_client has no OpenAl"),
    ("import os\nimport openai.nonesuch\n", 2, "openai_client has no module nonesuch"),
    ("from openai.types.chat import ChatCompletionn\n", 1, "did you mean 'ChatCompletion'?"),
    ("import openai . types\n", 1, "can't be found in the text"),
]


def run(*arguments: object, code: int = 0) -> str:
    words = ["migrate", *map(str, arguments), "--client", str(CLIENT)]
    result = click.testing.CliRunner().invoke(cli, words, prog_name="specloom")
    assert result.exit_code == code, result.output
    return result.output


@pytest.mark.parametrize(("before", "after"), MOVED)
def test_imports_move_and_the_rest_stays(tmp_path: Path, before: str, after: str) -> None:
    program = tmp_path / "app.py"
    program.write_bytes(before.encode())
    assert run(program).startswith(f"--- a/{program}\n+++ b/{program}\n")
    assert program.read_bytes() == before.encode()
    assert run(program, "--write") == "1 file changed\n"
    assert program.read_bytes() == after.encode()
    compile(program.read_bytes(), "app.py", "exec")
    assert run(program, "--write") == "nothing to change\n"


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_import_of_the_package_stays(tmp_path: Path, text: str) -> None:
    (tmp_path / "app.py").write_text(text)
    assert run(tmp_path, "--write") == "nothing to change\n"
    assert (tmp_path / "app.py").read_text() == text


@pytest.mark.parametrize(("text", "line", "said"), REFUSED)
def test_a_file_that_cannot_move_whole_stays(
    tmp_path: Path, text: str, line: int, said: str
) -> None:
    program = tmp_path / "app.py"
    program.write_text(text)
    (tmp_path / "other.py").write_text("import openai\n")
    shown = run(tmp_path, "--write", code=1)
    assert f"{program}:{line}:" in shown
    assert said in shown
    assert shown.endswith("1 file changed; 1 file left alone, see above\n")
    assert program.read_text() == text
    [problem] = json.loads(run(program, "--format", "json", code=1))
    assert (problem["code"], problem["line"]) == (problem["code"], line)


def test_notes_are_no_failure(tmp_path: Path) -> None:
    (tmp_path / "old.py").write_text("print 'openai'\n")
    (tmp_path / "app.py").write_text(
        "import httpx\nfrom openai import OpenAI\n"
        "NAME = 'openai.OpenAI'\nOpenAI(http_client=httpx.Client())\n"
    )
    shown = run(tmp_path)
    assert "app.py:3:8: note[V003]" in shown
    assert "app.py:4:8: warning[V004]" in shown
    assert "old.py:1:1: warning[V002]" in shown
    assert shown.endswith("1 file would change; --write changes them\n")


def test_a_vendored_package_and_ignored_files(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("skip.py\n")
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    for name in ("app.py", "skip.py", "out.py"):
        text = "import openai\nfrom openai.types.chat import ChatCompletion\n"
        (tmp_path / name).write_text(text)
    run(tmp_path, "--to", "app._vendor.openai_client", "--exclude", "out.py", "--write")
    assert (tmp_path / "app.py").read_text() == (
        "import app._vendor.openai_client as openai\n"
        "from app._vendor.openai_client.types.chat import ChatCompletion\n"
    )
    for name in ("skip.py", "out.py"):
        assert (tmp_path / name).read_text().startswith("import openai\n")


def test_wrong_usage(tmp_path: Path) -> None:
    assert "no such file or folder" in run(tmp_path / "none.py", code=2)
    assert "names of packages" in run(tmp_path, "--to", "a-b", code=2)


def test_programs_that_were_moved_run(tmp_path: Path) -> None:
    """The lines run and see the same classes, by whatever form of import they come."""
    program = tmp_path / "app.py"
    program.write_text(
        "import openai, openai.types.chat\nimport openai.types as types\n"
        "from openai import OpenAI\nfrom openai.types.chat import ChatCompletion\n"
        "assert openai.OpenAI is OpenAI\n"
        "assert openai.types.chat.ChatCompletion is ChatCompletion is types.chat.ChatCompletion\n"
        "print(openai.OpenAI(api_key='k').base_url, OpenAI.__module__)\n"
    )
    run(program, "--write")
    environment = {**os.environ, "PYTHONPATH": str(CLIENT.parent)}
    environment.pop("OPENAI_BASE_URL", None)
    command = [sys.executable, str(program)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.stderr == ""
    assert done.stdout == "https://api.openai.com/v1/ openai_client._client\n"
