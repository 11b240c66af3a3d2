"""Specs written inline, and the files that they become."""

from __future__ import annotations

import importlib
import itertools
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest
from specloom.pipeline import Result, generate

HEAD = """
openapi: 3.1.0
info: { title: Zoo, version: "1" }
servers: [{ url: "https://zoo.example/v1" }]
"""

Generate = Callable[..., Result]
Load = Callable[..., ModuleType]
_numbers = itertools.count()


def generate_in(folder: Path) -> Generate:
    """A function from a spec's text, whose head may be left out, to what is generated from it."""

    def run(text: str, **options: object) -> Result:
        body = textwrap.dedent(text)
        document = body if "openapi:" in body else HEAD + body
        path = folder / "openapi.yaml"
        path.write_text(document, encoding="utf-8")
        return generate(path, **options)  # type: ignore[arg-type]

    return run


def text_of(files: Mapping[str, str | bytes], name: str) -> str:
    content = files[name]
    assert isinstance(content, str)
    return content


def type_text(files: Mapping[str, str | bytes], module: str) -> str:
    """The module of this name below `types/`, whichever resource's it is."""
    (path,) = (p for p in files if "/types/" in p and p.endswith(f"/{module}.py"))
    return text_of(files, path)


def write_files(files: Mapping[str, str | bytes], folder: Path) -> None:
    """What was generated, below `folder`."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())


@contextmanager
def loads_in(generated: Generate, out: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    """A function from a spec's text to its package, all modules imported; gone at the end."""
    made: list[str] = []

    def load(text: str, **options: object) -> ModuleType:
        name = f"quirk{next(_numbers)}"
        made.append(name)
        result = generated(text, package=name, **options)
        assert result.files, [p.message for p in result.problems]
        write_files(result.files, out)
        monkeypatch.syspath_prepend(str(out))
        importlib.invalidate_caches()
        root = importlib.import_module(name)
        for path in sorted((out / name).rglob("*.py")):
            parts = path.relative_to(out).with_suffix("").parts
            if "testing" not in parts and "_core" not in parts:
                importlib.import_module(".".join(parts).removesuffix(".__init__"))
        return root

    yield load
    for module in list(sys.modules):
        if module.split(".")[0] in made:
            del sys.modules[module]
