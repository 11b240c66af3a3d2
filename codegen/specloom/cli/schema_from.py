"""`specloom schema from`."""

from __future__ import annotations

import json
from typing import NoReturn

import click

from specloom.cli.schema_inputs import profile_option
from specloom.diagnostics.problems import Problem, render
from specloom.lint.import_object import NotFoundError, find_object, is_object_name, where_of
from specloom.lint.type_schema import NotExpressibleError, strict_schema

__all__ = ["from_"]


@click.command("from", context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("name", metavar="MODULE:NAME")
@profile_option
@click.option(
    "--wrap",
    type=click.Choice(["none", "response_format", "text", "tool"]),
    default="none",
    show_default=True,
    help="Print it as the part of a request that holds it.",
)
@click.option("--indent", type=click.IntRange(0, 8), default=2, show_default=True)
def from_(name: str, profile: str, wrap: str, indent: int) -> None:
    """Print the strict schema of a pydantic model, a dataclass or a TypedDict.

    Importing MODULE runs its code. What no strict schema can express (dict[str, X], sets,
    tuples, Any) is an error that names the field.

    \b
    specloom schema from app.models:Invoice
    specloom schema from app.models:Invoice --wrap response_format > format.json
    """
    if not is_object_name(name):
        raise click.UsageError(f"{name} doesn't read module:Name")
    try:
        value = find_object(name)
        schema = strict_schema(value, profile)
    except NotFoundError as error:
        _fail([error.problem])
    except NotExpressibleError as error:
        where = where_of(value, name)
        _fail(
            [
                Problem(where, one.rule, f"{one.field}: {one.reason}", one.hint)
                for one in error.problems
            ]
        )
    short = name.partition(":")[2].replace(".", "_")
    body = _wrapped(schema, wrap, short)
    click.echo(json.dumps(body, indent=indent or None, ensure_ascii=False))


def _fail(problems: list[Problem]) -> NoReturn:
    click.echo(render(problems), err=True, nl=False)
    raise SystemExit(1)


def _wrapped(schema: dict[str, object], wrap: str, name: str) -> dict[str, object]:
    if wrap == "response_format":
        inner = {"name": name, "strict": True, "schema": schema}
        return {"type": "json_schema", "json_schema": inner}
    if wrap == "text":
        inner = {"type": "json_schema", "name": name, "strict": True, "schema": schema}
        return {"format": inner}
    if wrap == "tool":
        return {"type": "function", "name": name, "strict": True, "parameters": schema}
    return schema
