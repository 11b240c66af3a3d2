"""What nobody has tried, or where sources contradict each other: never an error."""

from __future__ import annotations

from .findings import Mode
from .rule import ALL, OFF, STRICT, UNVERIFIED, Rule

__all__ = ["UNVERIFIED_RULES"]


def _open(
    id: str,
    title: str,
    message: str,
    why: str,
    hint: str = "",
    modes: frozenset[Mode] = STRICT,
) -> Rule:
    off = {"fine-tuned": OFF, "openai-2024": OFF, "azure-docs": OFF} if id == "U1" else {}
    return Rule(
        id,
        title,
        message,
        why,
        hint,
        severity=UNVERIFIED,
        modes=modes,
        profiles=off,
        since="",
        evidence="U",
    )


UNVERIFIED_RULES: tuple[Rule, ...] = (
    _open(
        "U1",
        "patternProperties",
        "no evidence whether 'patternProperties' is accepted",
        "It is documented as refused for fine-tuned models alone.",
        "describe the properties one by one",
    ),
    _open(
        "U2",
        "an enum without a type",
        "no evidence whether an enum without a type is accepted",
        "A const without one is refused.",
        "add the type of its values",
    ),
    _open(
        "U3",
        "true and false as schemas",
        "no evidence whether {value} is accepted as a schema here",
        "The root may not be one; deeper inside nothing is known.",
        "write the schema out",
    ),
    _open(
        "U4",
        "an empty enum",
        "no evidence whether an empty enum is accepted; no value fits it",
        "The metaschema allows it.",
        "list the values, or remove the property",
        ALL,
    ),
    _open(
        "U5",
        "duplicates",
        "no evidence whether duplicates in '{keyword}' are accepted: {value} is listed twice",
        "The metaschema forbids them in `required`.",
        "list it once",
        ALL,
    ),
    _open(
        "U6",
        "depth through arrays and references",
        "{depth} levels if {what} count; at most {limit} are allowed",
        "Live probes nested plain objects only.",
        "flatten the schema if the server refuses it",
    ),
    _open(
        "U7",
        "a $ref to a nested definition",
        "no evidence whether {ref} is accepted: its definition is not at the top level",
        "Very likely it is refused.",
        "lift the definition to the top level",
    ),
    _open(
        "U8",
        "a $ref with escapes or an anchor",
        "no evidence whether {ref} is accepted",
        "References with escapes (~1, %20) or anchors were never seen.",
        "give the definition a plain name",
    ),
    _open(
        "U9",
        "long or empty names of properties",
        "no evidence whether a property name of {count} characters is accepted",
        "The length of single names is not documented.",
        "use a name of 1 to 64 characters",
    ),
    _open(
        "U10",
        "keywords that nobody tried",
        "no evidence whether '{keyword}' is accepted",
        "Its relatives are refused.",
        "leave it out",
    ),
    _open(
        "U11",
        "a definition that nothing refers to",
        "{message} (in a definition that nothing refers to)",
        "Whether the server reads unused definitions is not known; what it would refuse elsewhere "
        "is reported here without being an error.",
        "remove the definition",
    ),
    _open(
        "U12",
        "oneOf in a Responses tool that says nothing of strict",
        "one report says that 'oneOf' is refused in a tool that says nothing of `strict`",
        "A program's tools were refused so. It left `strict` out, and then the API makes a tool "
        "strict; but what can't be made strict is documented to be read as it is.",
        "say `strict: false`, or use anyOf",
        frozenset({Mode.NORMALISED}),
    ),
    _open(
        "U13",
        "a schema too large to examine",
        "{what}",
        "The rest was not examined; the server's own limits are far lower.",
        "",
        ALL,
    ),
    _open(
        "U14",
        "an identifier below the root",
        "no evidence whether references are read from '{keyword}' here or from the root",
        "By JSON Schema a `$id` inside of a schema changes what the references below it are "
        "relative to. Whether the server follows that is not known.",
        "write references as pointers from the root, and remove it",
        ALL,
    ),
    _open(
        "U15",
        "a union at the root of a Responses tool",
        "'{keyword}' stands at the root of the parameters: models before GPT-5 refuse it",
        "The Responses API takes a union there from GPT-5 on and refuses it for older models; "
        "this input names no model that is known.",
        "name the model in the request, or move '{keyword}' into a property",
        frozenset({Mode.NORMALISED, Mode.LOOSE}),
    ),
    _open(
        "U16",
        "propertyNames in a format that isn't strict",
        "one report says that 'propertyNames' is refused in a format that isn't strict",
        "Nothing else of that kind is refused there.",
        "list the properties",
        frozenset({Mode.LOOSE_FORMAT}),
    ),
    _open(
        "U17",
        "a map that may be null",
        "no evidence whether a map whose type is a list is refused: {message}",
        "One such schema was taken and filled by a strict chat completion in December 2025. "
        "Maps whose type is the one word 'object' are refused.",
        "use an array of objects with `key` and `value`",
    ),
)
