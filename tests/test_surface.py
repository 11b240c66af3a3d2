"""`generate` tells in at most twenty lines what it did to what each target gives its users."""

from __future__ import annotations

from pathlib import Path

import click.testing
import pytest
from specloom.cli import cli
from specloom.cli.surface import surface_lines
from specloom.output import Changes

OPERATION = (
    "    {method}: {{ operationId: pets.{name}, responses: {{ 204: {{ description: Done. }} }} }}\n"
)


def spec(*operations: tuple[str, str], query: str = "") -> str:
    head = "openapi: 3.1.0\ninfo: { title: Zoo, version: '1' }\npaths:\n  /pets:\n"
    body = "".join(OPERATION.format(method=m, name=n) for m, n in operations)
    parameter = f"    parameters: [{{ name: {query}, in: query, schema: {{ type: string }} }}]\n"
    return head + (parameter if query else "") + body


def test_calls_that_come_go_and_change_are_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def generate(text: str) -> list[str]:
        Path("api.yaml").write_text(text)
        arguments = ["generate", "api.yaml", "--target", "python"]
        result = click.testing.CliRunner().invoke(cli, arguments)
        assert result.exit_code == 0, result.output
        return result.stdout.splitlines()

    first = generate(spec(("get", "list"), ("delete", "clear")))
    assert not [line for line in first if line.startswith("  ")]
    shown = generate(spec(("get", "list"), ("post", "create"), query="kind"))
    assert "  + `pets.create`: request `POST /pets`, arguments 1, gives `None`" in shown
    assert "  ~ `pets.list`: arguments 0 → arguments 1" in shown
    assert any(line.startswith("  - `pets.clear`: ") for line in shown)
    assert any(line.startswith("  zoo_client/: ") for line in shown), shown


def test_twenty_lines_are_all() -> None:
    head = "## Operations\n\n| call | arguments |\n|---|---|\n"
    after = head + "".join(f"| `a{n}` | {n} |\n" for n in range(50))
    changes = Changes(added=("x/a", "y/b"), changed=("x/c",))
    lines = surface_lines(head, after, changes)
    assert len(lines) == 20
    assert lines[17] == "… and 33 lines more: see the diff of REPORT.md"
    assert lines[18:] == ["x/: 1 file added, 1 file changed", "y/: 1 file added"]
