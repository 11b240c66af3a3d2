"""One line in a test: the server will take this schema.

from specloom.lint.testing import assert_accepted

def test_schemas():
    assert_accepted(Invoice)
"""

from __future__ import annotations

from typing import Any

from .check_request import check_document
from .findings import Finding, Severity
from .profiles import DEFAULT
from .type_schema import NotExpressibleError, strict_schema

__all__ = ["assert_accepted"]


def assert_accepted(
    schema: Any, profile: str = DEFAULT, *, warnings: bool = False, ignore: tuple[str, ...] = ()
) -> None:
    """Fail with every finding unless the server takes the schema.

    `schema` is a schema, a request body, a list of tools or a Python type. With `warnings`
    the traps fail it too; `ignore` names rules that don't. Raises AssertionError.
    """
    __tracebackhide__ = True
    if not isinstance(schema, (dict, list)):
        try:
            schema = strict_schema(schema, profile)
        except NotExpressibleError as error:
            raise AssertionError(f"no strict schema can express this type:\n{error}") from None
    bad = [f for f in check_document(schema, profile) if _counts(f, warnings, ignore)]
    if bad:
        rows = "\n".join(f"  {finding}" + _hint(finding) for finding in bad)
        raise AssertionError(f"{len(bad)} findings for the profile {profile}:\n{rows}")


def _counts(finding: Finding, warnings: bool, ignore: tuple[str, ...]) -> bool:
    if finding.rule in ignore:
        return False
    if finding.severity is Severity.ERROR:
        return True
    return warnings and finding.severity is Severity.WARNING


def _hint(finding: Finding) -> str:
    return f" ({finding.hint})" if finding.hint else ""
