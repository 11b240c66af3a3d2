"""Type-checking a script of ten lines that uses the package, without any cache."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from bench.measure import GENERATED, Measure, child

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
    return _checked(side, [sys.executable, "-m", "mypy", *options])


def pyright(side: str, url: str) -> Measure:
    """CPU seconds of pyright."""
    return _checked(side, [sys.executable, "-m", "pyright", "--pythonpath", sys.executable])


def _checked(side: str, command: list[str]) -> Measure:
    package = "openai" if side == "official" else "openai_client"
    text = _FLOOR if side == "pydantic" else _SCRIPT.format(package=package)
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "script.py")
        script.write_text(text)
        settings = f'{{"extraPaths": ["{GENERATED.as_posix()}"]}}'
        Path(folder, "pyrightconfig.json").write_text(settings)
        seconds, megabytes, code, output = child([*command, str(script)], cwd=Path(folder))
    assert code == 0, output
    return Measure(seconds, {"peak MB": megabytes})
