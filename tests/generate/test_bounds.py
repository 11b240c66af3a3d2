"""Documents that ask for too much: an answer each, within bounded time and memory."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 60  # of CPU; all of these take less than five on any machine of today
BYTES = 3 * 1024**3


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def answered(path: Path, out: Path) -> subprocess.CompletedProcess[str]:
    """What the program says of the document at `path`, in a process that can't have more."""
    done = subprocess.run(
        [sys.executable, "-m", "specloom", "generate", str(path), "--out", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=_limited,
    )
    assert "Traceback" not in done.stderr + done.stdout, done.stderr[-2000:]
    assert done.returncode in (0, 1), (done.returncode, done.stderr[-2000:])
    return done


HEAD = b'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n'
PATHS = b"paths: { /a: { get: { responses: { '204': { description: d } } } } }\n"


def bomb() -> bytes:
    rows = [b"x-0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    rows += [
        b"x-%d: &a%d [%s]" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 10)) for n in range(1, 12)
    ]
    return HEAD + PATHS + b"\n".join(rows)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(bomb(), "E008", id="an alias bomb"),
        pytest.param(HEAD + PATHS + b"x-deep: " + b"[" * 200_000, "E007", id="deep nesting"),
        pytest.param(b'{"a":' * 200_000, "E007", id="deep nesting in JSON"),
        pytest.param((HEAD + PATHS).decode().encode("utf-16"), "E002", id="UTF-16"),
        pytest.param(HEAD + b"paths:\n\t/a: {}\n", "E003", id="a tab"),
        pytest.param(HEAD + PATHS + PATHS, "E005", id="a key twice"),
        pytest.param(HEAD + b"paths: [", "E003", id="broken YAML"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(64), "E002", id="a picture"),
        pytest.param(b"openapi: 2.9.0\n", "E010", id="an unknown version"),
    ],
)
def test_what_can_not_be_read_has_its_diagnostic(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_bytes(content)
    done = answered(path, tmp_path / "out")
    assert f"[{code}]" in done.stderr
    assert done.returncode == 1


def test_a_byte_order_mark_is_reported_and_read(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + HEAD + PATHS)
    done = answered(path, tmp_path / "out")
    assert "[W001]" in done.stderr and done.returncode == 0


def test_a_hundred_megabytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    with path.open("wb") as file:
        file.write(HEAD)
        file.truncate(100 * 1024 * 1024)
    done = answered(path, tmp_path / "out")
    assert "[E001]" in done.stderr and "larger than" in done.stderr and done.returncode == 1


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def doubling(keyword: str) -> dict[str, Any]:
    """Each schema names the next one twice: 2⁴⁰ ways to the last."""
    schemas: dict[str, Any] = {
        f"S{n}": {keyword: [reference(f"S{n + 1}"), reference(f"S{n + 1}")]} for n in range(40)
    }
    return {**schemas, "S40": {"type": "object", "properties": {"a": {"type": "string"}}}}


def branching(keyword: str) -> dict[str, Any]:
    """An object with sixteen parts of two kinds each: 2¹⁶ combinations."""
    parts = [
        {
            keyword: [
                {"type": "object", "properties": {f"p{n}{kind}": {"type": "string"}}}
                for kind in "ab"
            ]
        }
        for n in range(16)
    ]
    return {"S0": {"allOf": parts}}


def fanning(_: str) -> dict[str, Any]:
    """Objects whose eight fields are all objects of the next kind: 8³⁰ values."""
    schemas: dict[str, Any] = {
        f"S{n}": {
            "type": "object",
            "required": [f"f{m}" for m in range(8)],
            "properties": {f"f{m}": reference(f"S{n + 1}") for m in range(8)},
        }
        for n in range(30)
    }
    return {**schemas, "S30": {"type": "object"}}


def chained(_: str) -> dict[str, Any]:
    """Ten thousand references, each to the next one."""
    schemas: dict[str, Any] = {f"S{n}": reference(f"S{n + 1}") for n in range(10_000)}
    return {**schemas, "S10000": {"type": "string"}}


def nested(keyword: str) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}
    for _ in range(60):
        schema = {keyword: [schema]} if keyword != "properties" else {keyword: {"a": schema}}
    return {"S0": schema}


def matching(pattern: str) -> dict[str, Any]:
    text = {"type": "string", "pattern": pattern, "example": "a" * 40 + "!"}
    return {"S0": {"type": "object", "required": ["a"], "properties": {"a": text}}}


def sized(keyword: str) -> dict[str, Any]:
    kind = {"minLength": "string", "minItems": "array", "minProperties": "object"}[keyword]
    return {"S0": {"type": kind, keyword: 10**12}}


@pytest.mark.parametrize(
    ("make", "keyword"),
    [
        *((doubling, keyword) for keyword in ("allOf", "oneOf", "anyOf")),
        *((branching, keyword) for keyword in ("oneOf", "anyOf")),
        (fanning, ""),
        (chained, ""),
        *((nested, keyword) for keyword in ("allOf", "anyOf", "properties")),
        (matching, "^(a+)+$"),
        (matching, "^(a|aa)+$"),
        *((sized, keyword) for keyword in ("minLength", "minItems", "minProperties")),
    ],
)
def test_what_explodes_ends(
    tmp_path: Path, make: Callable[[str], dict[str, Any]], keyword: str
) -> None:
    content = {"application/json": {"schema": reference("S0")}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {
                "post": {
                    "requestBody": {"content": content},
                    "responses": {"200": {"description": "d", "content": content}},
                }
            }
        },
        "components": {"schemas": make(keyword)},
    }
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    answered(path, tmp_path / "out")
    assert list((tmp_path / "out").rglob("_client.py"))
