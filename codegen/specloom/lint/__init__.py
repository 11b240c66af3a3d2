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

from .all_rules import PROFILES, RULES, check
from .check_request import check_document
from .engine import is_accepted
from .findings import Finding, Mode, Severity, Subject
from .fixing import Change, Fixed, fix
from .profiles import Profile, UnknownProfileError
from .request import RequestSchema, find_schemas
from .rule import Rule
from .strict import FieldProblem, NotExpressibleError
from .type_schema import strict_schema

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

# What a client needs before it sends a schema: the server's rules with what checks them, and
# the schemas of types. These modules work alone, wherever they are copied to.
PORTABLE = (
    "check_limits",
    "check_nodes",
    "check_properties",
    "check_recursion",
    "check_refs",
    "check_root",
    "check_structure",
    "engine",
    "findings",
    "keywords",
    "profiles",
    "regex",
    "registry",
    "rule",
    "strict",
    "to_strict",
    "table_server",
    "typeddicts",
    "values",
    "walk",
)
