"""Tools for tests of the generator: specs written inline, and the files that they become."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from codegen.pipeline import Result, generate

HEAD = """
openapi: 3.1.0
info: { title: Zoo, version: "1" }
servers: [{ url: "https://zoo.example/v1" }]
"""

Generate = Callable[..., Result]


@pytest.fixture
def generated(tmp_path: Path) -> Generate:
    """Generates from a spec given inline; the head of the document may be left out."""

    def run(text: str, **options: object) -> Result:
        body = textwrap.dedent(text)
        document = body if "openapi:" in body else HEAD + body
        path = tmp_path / "openapi.yaml"
        path.write_text(document, encoding="utf-8")
        return generate(path, **options)  # type: ignore[arg-type]

    return run


def text_of(files: Mapping[str, str | bytes], name: str) -> str:
    content = files[name]
    assert isinstance(content, str)
    return content
