"""Type-checking a script of ten lines that uses the package, without any cache.

The environment is a user's: what else the project's own has installed, such as aiohttp and rich,
is read by type checkers as soon as one of the packages mentions it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from bench.measure import GENERATED, USER, Measure, Skipped, child

_SCRIPT = """\
from {package} import OpenAI

client = OpenAI()
completion = client.chat.completions.create(
    model="gpt-4o-mini",
    messages=[{{"role": "user", "content": "Hello"}}],
)
print(completion.choices[0].message.content)
for model in client.models.list():
    print(model.id)
"""

# What every script pays that has anything to do with pydantic.
_FLOOR = """\
from pydantic import BaseModel


class Model(BaseModel):
    id: str


print(Model(id="x").id)
"""


def mypy(side: str, url: str) -> Measure:
    """CPU seconds of mypy."""
    # Both are looked at as packages that are installed, not as code of the user.
    os.environ["PYTHONPATH"] = str(GENERATED)
    options = ["--cache-dir", os.devnull, "--config-file", os.devnull]
    return _checked(side, ["mypy", *options, "--python-executable", _python()])


def pyright(side: str, url: str) -> Measure:
    """CPU seconds of pyright."""
    return _checked(side, ["pyright", "--pythonpath", _python()])


def _python() -> str:
    found = USER / "bin" / "python"
    if not found.exists():
        raise Skipped("bench/.peers/user isn't there: make bench makes it")
    return str(found)


def _checked(side: str, command: list[str]) -> Measure:
    package = "openai" if side == "official" else "openai_client"
    text = _FLOOR if side == "pydantic" else _SCRIPT.format(package=package)
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "script.py")
        script.write_text(text)
        settings = f'{{"extraPaths": ["{GENERATED.as_posix()}"]}}'
        Path(folder, "pyrightconfig.json").write_text(settings)
        program = [sys.executable, "-m", *command, str(script)]
        seconds, megabytes, code, output = child(program, cwd=Path(folder))
    assert code == 0, output
    return Measure(seconds, {"peak MB": megabytes})
