"""`specloom schema`: JSON Schemas for structured outputs."""

from __future__ import annotations

import click

from specloom.cli.group import LazyGroup

__all__ = ["schema"]

_COMMANDS: dict[str, tuple[str, str]] = {
    "check": (
        "specloom.cli.schema_check:check",
        "Tell what the server would reject, and the traps.",
    ),
    "rules": ("specloom.cli.schema_rules:rules", "List the rules, or explain one."),
    "fix": ("specloom.cli.schema_fix:fix", "Fix schemas; shows a diff."),
    "validate": ("specloom.cli.schema_validate:validate", "Check outputs against a schema."),
    "model": ("specloom.cli.schema_model:model", "Write a typed model for a schema."),
    "from": ("specloom.cli.schema_from:from_", "Print the strict schema of a Python type."),
}


@click.group(cls=LazyGroup, lazy=_COMMANDS)
def schema() -> None:
    """Check, fix and use JSON Schemas for structured outputs.

    \b
    specloom schema check request.json        what would the server say?
    specloom schema check app.models:Invoice  a pydantic model, dataclass or TypedDict
    specloom schema fix schema.yaml --write   fix it, keeping its comments
    specloom schema rules SO033               explain a rule
    """
