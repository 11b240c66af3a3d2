"""Specs written inline, and the files that they become."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path

from codegen.pipeline import Result, generate

HEAD = """
openapi: 3.1.0
info: { title: Zoo, version: "1" }
servers: [{ url: "https://zoo.example/v1" }]
"""

Generate = Callable[..., Result]


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
