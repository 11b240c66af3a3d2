# fmt: off
# pyright: basic
"""The rules of the OpenAI server: what it rejects."""

from __future__ import annotations

from .findings import Mode, Severity
from .rule import ALL, ERROR, OFF, UNVERIFIED, WARNING, Rule

__all__ = ["SERVER_RULES"]

_TOOLS = frozenset({Mode.NORMALISED, Mode.LOOSE})
_VENDORS: dict[str, Severity | None] = dict.fromkeys(
    (
        *("anthropic", "gemini", "gemini-json", "mistral", "groq", "cerebras", "xai", "vllm"),
        "llama-cpp",
    ),
    ERROR,
)
_FEW_KEYWORDS = {"azure-docs": ERROR, "fine-tuned": ERROR, "openai-2024": ERROR}
_AP_SERVER = "In context={ctx}, 'additionalProperties' is required to be supplied and to be false."
_CONTEXT = "In context={ctx}, "
_REQUIRED = (
    _CONTEXT + "'required' is required to be supplied and to be an array including every key in "
    "properties. "
)
_EXTRA = _REQUIRED + "Extra required key '{name}' supplied."

SERVER_RULES: tuple[Rule, ...] = (
    Rule(
        "SO001",
        "a schema is an object",
        "the schema is {got}, not an object",
        "The API takes a JSON object as the schema, never true, false, null, a list or a scalar.",
        "write the schema as an object with `type: object` and `properties`",
        "Invalid type for '{parameter}': expected an object, but got {got} instead.",
        modes=ALL,
        profiles=_VENDORS,
        sources=("1nder-labs/schemalint",),
    ),
    Rule(
        "SO002",
        "a schema is valid JSON Schema (Draft 2020-12), its patterns valid for Python's re",
        "{problem}",
        "Every schema is first checked against the metaschema, non-strict tools included, and "
        "each pattern is compiled by Python's re.",
        "{fix}",
        "{server}",
        modes=ALL,
        profiles=_VENDORS,
        evidence="T",
    ),
    Rule(
        "SO003",
        "an empty schema is an object that lacks additionalProperties: false",
        "the schema is empty; the server reads it as an open object",
        "`{}` (or no parameters at all) counts as an empty object, and a strict object must be "
        "closed.",
        "write `type: object`, `properties: {}`, `required: []`, `additionalProperties: false`",
        _AP_SERVER,
    ),
    Rule(
        "SO010",
        "the root is `type: object`",
        "the root has type {got}; it must be the single string 'object'",
        "The root must say `type: object` itself: no list of types, no `$ref`, no bare union.",
        "wrap the schema as a property of an object",
        "schema must be a JSON Schema of 'type: \"object\"', got 'type: \"{got}\"'.",
        modes=ALL,
        since="2023",
        sources=("vercel/ai#1485",),
    ),
    Rule(
        "SO011",
        "a non-strict tool has no union or enum at its root",
        "'{keyword}' stands at the root of the parameters",
        "The parameters of a tool may not be a union, an enum or a negation, even without strict. "
        "The Responses API takes them from GPT-5 on; Chat Completions takes them for no model.",
        "move '{keyword}' into a property",
        "schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'const'/'not' "
        "at the top level.",
        modes=_TOOLS,
        since="2025-05",
        evidence="T",
        sources=("langchain-ai/langchainjs#9804",),
    ),
    Rule(
        "SO012",
        "the root is no union",
        "the root is an anyOf",
        "A strict schema may use anyOf everywhere but at its root. Unions of models (zod's "
        "discriminatedUnion, Union[A, B]) end up there.",
        "wrap the union as a property of an object",
        "{server}",
        evidence="D",
    ),
    Rule(
        "SO020",
        "every schema has a type",
        "this schema has no type",
        "Each schema needs `type`, `$ref` or `anyOf`; an empty schema (Any) and a const without a "
        "type are refused.",
        "say which type the value has{detail}",
        _CONTEXT + "schema must have a 'type' key.",
        sources=("pydantic/pydantic-ai#4425",),
    ),
    Rule(
        "SO021",
        "some keywords are not permitted",
        "'{keyword}' is not permitted in a strict schema",
        "Constrained decoding can't follow these keywords, so the server refuses them.",
        "{fix}",
        "{server}",
        sources=("1nder-labs/schemalint",),
    ),
    Rule(
        "SO022",
        "`default` is not permitted",
        "'default' is not permitted",
        "OpenAI took `default` out of the refused keywords in 2025; Azure still refuses it.",
        "remove it: the model has to give every value anyway",
        _CONTEXT + "'default' is not permitted.",
        severity=OFF,
        profiles={"azure": ERROR, "azure-docs": ERROR, "openai-2024": ERROR},
        since="launch to 2025-08",
        evidence="T",
        sources=("dottxt-ai/outlines#1254", "dotnet/extensions#6196"),
    ),
    Rule(
        "SO022b",
        "keywords that only some models take",
        "'{keyword}' is not permitted",
        "At launch strings, numbers and arrays could not be constrained; fine-tuned models still "
        "can't, and Azure's guide still says so.",
        "move the constraint into the description, and check the value yourself",
        _CONTEXT + "'{keyword}' is not permitted.",
        severity=OFF,
        profiles=_FEW_KEYWORDS,
        since="launch to 2025-05",
        evidence="T",
        sources=("pydantic/pydantic-ai#7400",),
    ),
    Rule(
        "SO023",
        "an enum without a type has values of one type",
        "the values of this enum have different types ({kinds})",
        "An enum that has no type beside it must be homogeneous.",
        "add `type: [{kinds}]`, or split the enum with anyOf",
        "enum values must be of the same type.",
        since="2026-02",
        evidence="T",
    ),
    Rule(
        "SO024",
        "values of enum and const fit the type",
        "{value} doesn't fit the type {kind}",
        "Each value of an enum (or const) must be valid for the type beside it.",
        "remove the value, or add its type",
        "context={ctx}, enum value {raw} does not validate against {against}.",
        evidence="T",
    ),
    Rule(
        "SO030",
        "an array has items",
        "this array says nothing of its items",
        "Every array needs `items`, in lists of types and in non-strict tools too; `prefixItems` "
        "doesn't stand in for it.",
        "add `items` with the schema of one element",
        _CONTEXT + "array schema missing items.",
        modes=ALL,
        since="2023",
        sources=("pydantic/pydantic-ai#7333",),
    ),
    Rule(
        "SO031",
        "an object has properties",
        "this object has no properties",
        "Every strict object, and the root of a non-strict tool, needs `properties`; an empty "
        "one will do.",
        "add `properties` (`{{}}` if there are none)",
        _CONTEXT + "object schema missing properties.",
        modes=ALL,
        since="2023",
        sources=("spring-projects/spring-ai#4776", "pnthn-ai/polar_llama#86"),
    ),
    Rule(
        "SO032",
        "every object is closed",
        "{what}",
        "A strict object must say `additionalProperties: false` itself, in every branch and "
        "definition, nullable objects included.",
        "{fix}",
        _AP_SERVER,
        profiles={"anthropic": ERROR, "groq": ERROR},
        sources=("moeru-ai/xsai#202", "mavam/pi-web-providers#14"),
    ),
    Rule(
        "SO033",
        "every property is required",
        "{names} not required",
        "A strict schema has no optional properties. What may be missing is written as nullable.",
        "add {these} to `required`, and allow null where a value may be missing",
        _REQUIRED + "Missing '{first}'.",
        profiles={"groq": ERROR, "cerebras": ERROR},
        sources=("anomalyco/opencode#13737",),
    ),
    Rule(
        "SO034",
        "nothing else is required",
        "'{name}' is required but is no property",
        "`required` may only name properties of the same object.",
        "remove it from `required`, or describe the property",
        _EXTRA,
        evidence="T",
        sources=("dotnet/extensions#6302", "pnthn-ai/polar_llama#86"),
    ),
    Rule(
        "SO040",
        "a $ref stands alone",
        "the $ref has other keywords beside it: {names}",
        "A strict `$ref` can't be combined with description, default or anything else.",
        "copy the definition in, or write `anyOf` with the $ref as its only branch",
        "context={ctx}, $ref cannot have keywords {keys}.",
        evidence="T, M",
    ),
    Rule(
        "SO041",
        "a $ref is local",
        "{ref} points outside this schema",
        "The server fetches nothing: a reference must start with `#`.",
        "copy the schema into `$defs` and point to `#/$defs/<name>`",
        _CONTEXT + "remote references are not permitted.",
        profiles={"anthropic": ERROR, "llama-cpp": ERROR},
        sources=("1nder-labs/schemalint",),
    ),
    Rule(
        "SO042",
        "a $ref points to the root or to a top-level definition",
        "{ref} {what}",
        "Only `#`, `#/$defs/<name>` and `#/definitions/<name>` may be pointed to.",
        "{fix}",
        _CONTEXT + "reference can only point to definitions defined at the top level of the "
        "schema.",
        evidence="T",
        sources=("dotnet/extensions#6918", "openai/openai-node#970", "vicentereig/dspy.rb#201"),
    ),
    Rule(
        "SO050",
        "a pattern doesn't look around",
        "the pattern uses {construct}",
        "Lookahead and lookbehind can't be sampled under. Earlier the server failed with a 500 on "
        "a part of the calls; now it refuses them, non-strict tools included.",
        "write the pattern without it, or check the value yourself",
        "Invalid JSON schema: regex lookaround is not supported. Found at {jsonpath}.pattern.",
        modes=ALL,
        profiles={"openai-2024": OFF, "azure": UNVERIFIED, "azure-docs": OFF, "fine-tuned": OFF},
        since="2026-08",
        evidence="T",
        sources=("vercel/ai#21037", "pydantic/pydantic-ai#5508"),
    ),
    Rule(
        "SO051",
        "only some formats are known",
        "'{format}' is not a format that the server knows",
        "Known are date-time, time, date, duration, email, hostname, ipv4, ipv6 and uuid.",
        "remove the format and describe it in words",
        _CONTEXT + "'{format}' is not a valid format.",
        profiles={"azure-docs": OFF, "fine-tuned": OFF, "openai-2024": OFF},
        since="2025-05",
        sources=("1nder-labs/schemalint",),
    ),
    Rule(
        "SO060",
        "the number of properties is limited",
        "{count} properties in all; at most {limit} are allowed",
        "All properties of the schema and its definitions count together.",
        "split the schema over several calls",
        "{count} parameters exceeds limit of {limit}.",
        "{count} parameters exceed the limit of {limit}.",
        since="2025-07",
        evidence="M",
        sources=("openai/openai-node#1176",),
    ),
    Rule(
        "SO061",
        "the nesting of objects is limited",
        "objects nest {depth} deep; at most {limit} are allowed, the root counts as one",
        "Each object inside an object is one level.",
        "flatten the schema, or split it over several calls",
        "{depth} levels of nesting exceeds limit of {limit}.",
        since="2026-02",
        sources=("tidyverse/ellmer#671", "openai/openai-java#732"),
    ),
    Rule(
        "SO062",
        "the number of enum values is limited",
        "{count} enum values in all; at most {limit} are allowed",
        "The values of all enums of the schema count together.",
        "use a plain string where the choice is large, and check the value yourself",
        "Expected at most {limit} enum values in total within a single schema when using "
        "structured outputs, but received {count}. Consider reducing the number of enums, or use "
        "'strict: false' to opt out of structured outputs.",
        since="2025-07",
        evidence="T",
    ),
    Rule(
        "SO063",
        "the length of all names and values is limited",
        "names, enum and const values have {count} characters in all; at most {limit} are allowed",
        "Names of properties and definitions, enum and const values count together.",
        "shorten the names, or split the schema",
        since="2025-07",
        evidence="D",
    ),
    Rule(
        "SO064",
        "the length of one large enum is limited",
        "this enum of {values} values has {count} characters; {limit} are documented as the most",
        "Documented for string enums of more than 250 values, but larger ones were accepted.",
        "shorten the values",
        severity=WARNING,
        evidence="D, against L",
    ),
    Rule(
        "SO070",
        "names have a fixed alphabet and length",
        "{problem}",
        "Names of tools and formats are made of letters, digits, _ and -, up to 64 of them (128 "
        "for tools of the Responses API).",
        "use only letters, digits, _ and -, at most {limit} of them",
        "{server}",
        modes=ALL,
        since="2023",
        evidence="T",
    ),
    Rule(
        "SO071",
        "a request has at most 128 tools",
        "{count} tools; at most {limit} are allowed",
        "The whole request is refused.",
        "send the tools that this call needs",
        "Invalid 'tools': array too long. Expected an array with maximum length {limit}, but got "
        "an array with length {count} instead.",
        modes=ALL,
        evidence="T",
    ),
    Rule(
        "SO072",
        "the model must know structured outputs",
        "{model} has no structured outputs",
        "A json_schema format needs gpt-4o-2024-08-06, gpt-4o-mini or a later model.",
        "use a later model, or a function tool",
        "{server}",
        modes=frozenset({Mode.STRICT, Mode.LOOSE_FORMAT}),
        evidence="D, T",
    ),
    Rule(
        "SO073",
        "what is around a schema is as its API has it",
        "{what}",
        "Chat Completions has `name`, `strict` and `schema` in `response_format.json_schema` and "
        "a tool's name in `function`; the Responses API has them beside `type`.",
        "{fix}",
        "{server}",
        modes=ALL,
        evidence="T",
    ),
    Rule(
        "SO080",
        "branches of a union start with different keys",
        "branches {first} and {second} both start with '{name}'",
        "Models of the o1 era refused unions whose objects share their first key; it is accepted "
        "now.",
        "reorder the properties of one branch",
        "Invalid schema: Objects provided via 'anyOf' must not share identical first keys. "
        "Consider adding a discriminator key or rearranging the properties to ensure the first "
        "key is unique.",
        severity=OFF,
        profiles={"o1": ERROR},
        since="until 2025-04",
        evidence="T",
    ),
)
