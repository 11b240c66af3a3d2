"""Templates are compiled once, and it never shows in what they print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment
from specloom.targets import render
from specloom.targets.render import Renderer, keep_compiled


@pytest.fixture
def compilings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The templates that are compiled, with a cache of this test's own."""
    found: list[str] = []
    compile_ = Environment.compile

    def counted(self: Environment, source: object, name: object = None, *rest: object) -> object:
        found.append(str(name))
        return compile_(self, source, name, *rest)  # type: ignore[call-overload]

    monkeypatch.setattr(Environment, "compile", counted)
    monkeypatch.setattr(render, "_compiled", None)
    # Users' templates run in a sandbox, and aren't kept.
    monkeypatch.setattr(render, "shipped", lambda name: tmp_path)
    (tmp_path / "cache").mkdir()
    keep_compiled(tmp_path / "cache")
    yield found


def printed(folder: Path, text: str) -> str:
    (folder / "t.j2").write_text(text, encoding="utf-8")
    renderer = Renderer([folder])
    return renderer.render(renderer.environment(), "t.j2", name="world")


def test_a_template_is_compiled_once(tmp_path: Path, compilings: list[str]) -> None:
    assert printed(tmp_path, "hello {{ name }}") == "hello world"
    assert printed(tmp_path, "hello {{ name }}") == "hello world"
    assert compilings == ["t.j2"]


def test_a_changed_template_is_compiled_anew(tmp_path: Path, compilings: list[str]) -> None:
    assert printed(tmp_path, "hello {{ name }}") == "hello world"
    assert printed(tmp_path, "good bye {{ name }}") == "good bye world"
    assert len(compilings) == 2


def test_a_broken_cache_does_not_matter(tmp_path: Path, compilings: list[str]) -> None:
    assert printed(tmp_path, "hello {{ name }}") == "hello world"
    kept = [path for path in (tmp_path / "cache").iterdir() if path.is_file()]
    assert kept
    for path in kept:
        path.write_bytes(b"nothing that was compiled")
    assert printed(tmp_path, "hello {{ name }}") == "hello world"


def test_no_cache_does_not_matter(tmp_path: Path, compilings: list[str]) -> None:
    (tmp_path / "cache").rmdir()
    (tmp_path / "cache").write_text("in the way")
    assert printed(tmp_path, "hello {{ name }}") == "hello world"
    keep_compiled(tmp_path / "cache" / "below a file")
    assert printed(tmp_path, "hello {{ name }}") == "hello world"
