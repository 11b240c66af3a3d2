"""Other vendors' subsets, as far as they were measured or quoted."""

from __future__ import annotations

from .rule import ALL, ERROR, OFF, UNVERIFIED, WARNING, Rule

__all__ = ["VENDOR_RULES"]

_ANTHROPIC = {"anthropic": ERROR}
_GEMINI = {"gemini": ERROR}

VENDOR_RULES: tuple[Rule, ...] = (
    Rule(
        "AN01",
        "no numeric bounds",
        "Anthropic doesn't take '{keyword}'",
        "Numbers can't be bounded.",
        "move the bound into the description",
        severity=OFF,
        profiles=_ANTHROPIC,
        evidence="M",
    ),
    Rule(
        "AN02",
        "minItems is 0 or 1",
        "Anthropic takes minItems 0 or 1, not {value}",
        "Larger minimums can't be sampled.",
        "use 1, and check the length yourself",
        severity=OFF,
        profiles=_ANTHROPIC,
        evidence="M",
    ),
    Rule(
        "AN03",
        "no other bounds of arrays and objects",
        "Anthropic doesn't take '{keyword}'",
        "The size of arrays and objects can't be bounded.",
        "move the bound into the description",
        severity=OFF,
        profiles=_ANTHROPIC,
        evidence="M",
    ),
    Rule(
        "AN04",
        "no recursion",
        "Anthropic takes no recursive schemas; {ref} leads back to itself",
        "The grammar must be finite.",
        "unroll the levels that you need",
        severity=OFF,
        profiles=_ANTHROPIC,
        evidence="M",
    ),
    Rule(
        "AN05",
        "no $ref inside allOf",
        "Anthropic takes no $ref inside allOf",
        "allOf is merged only where its branches are written out.",
        "copy the definition in",
        severity=OFF,
        profiles=_ANTHROPIC,
        evidence="D",
    ),
    Rule(
        "AN06",
        "the sum of a request is limited",
        "{count} {what} in the request; at most {limit} are allowed",
        "All strict tools of a request are compiled into one grammar.",
        "send fewer, or simpler, tools",
        "compiled grammar is too large",
        severity=OFF,
        profiles=_ANTHROPIC,
        modes=ALL,
        evidence="M",
    ),
    Rule(
        "AN07",
        "string lengths",
        "'{keyword}' is documented as refused by Anthropic, though it was measured as accepted",
        "The documentation and a measurement contradict each other.",
        "don't rely on it",
        severity=OFF,
        profiles={"anthropic": WARNING},
        evidence="D, against M",
    ),
    Rule(
        "GM01",
        "keywords unknown to responseSchema",
        "Gemini's responseSchema doesn't know '{keyword}'",
        "responseSchema is a part of OpenAPI's schema object: no references, no oneOf, no tuples.",
        "copy definitions in and use anyOf, or send it as responseJsonSchema",
        "Cannot find field",
        severity=OFF,
        profiles=_GEMINI,
        modes=ALL,
        evidence="M",
    ),
    Rule(
        "GM02",
        "types are upper-case in REST",
        "Gemini's REST API writes types in upper case ({value})",
        "Its client libraries translate; whether a bare request may use lower case is not known.",
        "write {upper} in REST requests",
        severity=OFF,
        profiles={"gemini": UNVERIFIED},
        modes=ALL,
        evidence="D",
    ),
)
