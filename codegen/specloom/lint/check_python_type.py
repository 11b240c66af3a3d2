"""Python types, checked as the schemas that they become."""

from __future__ import annotations

from typing import Any

from specloom.diagnostics.problems import Problem, Where

from .all_rules import check
from .to_problems import to_problem
from .type_schema import NotExpressibleError, strict_schema

__all__ = ["check_python_type"]


def check_python_type(value: Any, where: Where, profile: str) -> list[Problem]:
    """What a strict schema can't express of the type, or the traps of the schema it becomes."""
    try:
        schema = strict_schema(value, profile)
    except NotExpressibleError as error:
        return [
            Problem(
                where, one.rule, f"{one.field}: {one.reason}", one.hint, extra={"field": one.field}
            )
            for one in error.problems
        ]
    return [to_problem(finding, where) for finding in check(schema, profile)]
