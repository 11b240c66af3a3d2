"""Structured-output schemas: what the server rejects, what it takes and you regret.

    >>> from specloom.lint import check
    >>> [finding.rule for finding in check({"type": "array"})]
    ['SO030', 'SO010']

`check` and `fix` take a schema, `check_document` a request body too, `strict_schema` a
Python type. Importing this needs the standard library alone, and so does all but
`strict_schema`, which asks pydantic to read the type. The modules in `PORTABLE` import
nothing but the standard library, each other and `document.pointer`, so they can be copied
elsewhere together.
"""

from __future__ import annotations

from .check_request import check_document
from .engine import check, is_accepted
from .findings import Finding, Mode, Severity, Subject
from .fixing import Change, Fixed, fix
from .profiles import PROFILES, Profile, UnknownProfileError
from .request import RequestSchema, find_schemas
from .rule import Rule
from .strict import FieldProblem, NotExpressibleError, strict_schema
from .table import RULES

__all__ = [
    "PORTABLE",
    "PROFILES",
    "RULES",
    "Change",
    "FieldProblem",
    "Finding",
    "Fixed",
    "Mode",
    "NotExpressibleError",
    "Profile",
    "RequestSchema",
    "Rule",
    "Severity",
    "Subject",
    "UnknownProfileError",
    "check",
    "check_document",
    "find_schemas",
    "fix",
    "is_accepted",
    "strict_schema",
]

# The modules that work alone, wherever they are copied to.
PORTABLE = (
    "check_limits",
    "check_nodes",
    "check_properties",
    "check_recursion",
    "check_refs",
    "check_request",
    "check_root",
    "check_structure",
    "check_traps",
    "check_vendors",
    "combine",
    "engine",
    "findings",
    "keywords",
    "fixing",
    "fix_defs",
    "fix_keywords",
    "fix_nodes",
    "fix_containers",
    "fix_patterns",
    "fix_references",
    "fix_root",
    "fix_sizes",
    "fix_vacuous",
    "fix_work",
    "profiles",
    "regex",
    "registry",
    "request",
    "rule",
    "strict",
    "table",
    "table_server",
    "table_traps",
    "table_unverified",
    "table_vendors",
    "typeddicts",
    "values",
    "walk",
)
