"""Renew what a comparison should say: `python tests/diff/cases.py [case…]`, then read the diff."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import click.testing
from specloom.cli import cli

CASES = Path(__file__).resolve().parents[1] / "cases" / "diff"


def run(*arguments: str, code: int | None = None) -> click.testing.Result:
    result = click.testing.CliRunner().invoke(cli, ["diff", *arguments], prog_name="specloom")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    assert code is None or result.exit_code == code, result.output
    return result


def said(folder: Path) -> str:
    """A line for each change: verdict, rule, what, where in both, why."""
    here = Path.cwd()
    os.chdir(folder)
    try:
        rows = json.loads(run("old.yaml", "new.yaml", "--format", "json").stdout)
    finally:
        os.chdir(here)
    lines = []
    for row in sorted(rows, key=lambda r: (r["code"], r["message"])):
        places = " → ".join(_place(row[side]) for side in ("old", "new"))
        lines.append(f"{row['verdict']}: {row['rule']}: {row['message']}")
        lines.append(f"    {places}\n    {row['reason']}")
    return "\n".join(lines) + "\n"


def _place(side: dict[str, object] | None) -> str:
    return "nowhere" if side is None else f"{side['line']}:{side['column']} {side['pointer']}"


if __name__ == "__main__":
    for name in sys.argv[1:] or sorted(path.name for path in CASES.iterdir()):
        (CASES / name / "expected.txt").write_text(said(CASES / name), encoding="utf-8")
