"""What OpenAPI asks of the frame of any document."""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.checks.check import check
from specloom.document.load import load

INFO = 'openapi: 3.1.0\ninfo: { title: Zoo, version: "1" }\n'
OLD = 'openapi: 3.0.3\ninfo: { title: Zoo, version: "1" }\n'
SOUND = {
    "only paths": INFO + "paths: {}",
    "only components": INFO + "components: { schemas: { A: true, x-b: 1 } }",
    "a version without quotes": "openapi: 3.1.0\ninfo: { title: Zoo, version: 1.0 }\npaths: {}",
    "extensions": INFO + "paths: {}\nx-more: 1",
    "3.0": OLD + "paths: {}",
}
FORBIDDEN = {
    "an object of servers": INFO + "paths: {}\nservers: { url: /v1 }",
    "a server without URL": INFO + "paths: {}\nservers: [{ description: here }]",
    "schemas that are none": INFO + "components: { schemas: { a: null } }",
    "a schema that is a number": INFO + "components: { schemas: { b: 0 } }",
    "a key that nobody knows": INFO + "paths: {}\nserver: []",
    "nothing but a head": INFO,
    "no info": "openapi: 3.1.0\npaths: {}",
    "no title": 'openapi: 3.1.0\ninfo: { version: "1" }\npaths: {}',
    "a key of info that nobody knows": 'openapi: 3.1.0\ninfo: { title: Z, version: "1", no: 1 }\n'
    "paths: {}",
    "a path without slash": INFO + "paths: { pets: {} }",
    "a list of paths": INFO + "paths: []",
    "a kind of components that nobody knows": INFO + "components: { schema: {} }",
    "a list of schemas": INFO + "components: { schemas: [] }",
    "3.0 without paths": OLD + "components: {}",
    "webhooks in 3.0": OLD + "paths: {}\nwebhooks: {}",
}


def codes(text: str, folder: Path) -> list[str]:
    path = folder / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    spec, _ = load(path)
    assert spec is not None
    return [problem.code for problem in check(spec) if problem.code == "E049"]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
def test_a_sound_frame_is_fine(text: str, tmp_path: Path) -> None:
    assert codes(text, tmp_path) == []


@pytest.mark.parametrize("text", FORBIDDEN.values(), ids=FORBIDDEN)
def test_what_the_standard_forbids_is_told_once(text: str, tmp_path: Path) -> None:
    assert codes(text, tmp_path) == ["E049"]
