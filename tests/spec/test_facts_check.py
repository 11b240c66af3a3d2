"""The comparison itself: it reports what was planted, and no other way to write the same."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from .facts_check.compare import Difference, differences
from .facts_check.documents import Facts, Spec

OPERATIONS = """
- method: POST
  path: /otters/{id}
  call: otters.feed
  deprecated: false
  parameters:
  - { name: id, in: path, required: true, schema: { type: string } }
  - { name: order, in: query, schema: { type: string, enum: [asc, desc], default: desc } }
  request:
    application/json: { $ref: '#/components/schemas/Feed' }
  responses:
    '200':
      application/json: { $ref: '#/components/schemas/Otter' }
      text/event-stream: { $ref: '#/components/schemas/Event' }
    '429': {}
"""

SCHEMAS = """
Feed:
  allOf:
  - { $ref: '#/components/schemas/Shared' }
  - type: object
    required: [fish]
    properties:
      fish: { type: integer, minimum: 0, exclusiveMinimum: true, maximum: 9 }
      note: { type: string, nullable: true, minLength: 1, maxLength: 64, pattern: ^a,
              default: null }
      mood:
        anyOf:
        - anyOf: [{ type: string, enum: [calm], default: calm }, { type: number }]
        - { type: 'null' }
Shared:
  properties:
    user: { type: string, deprecated: true }
Otter:
  type: object
  additionalProperties: false
  required: [id, kind]
  properties:
    id: { type: string }
    kind: { type: string, enum: [otter] }
    pups: { type: array, maxItems: 4, items: { $ref: '#/components/schemas/Otter' } }
    food:
      oneOf:
      - { $ref: '#/components/schemas/Fish' }
      - { $ref: '#/components/schemas/Crab' }
Fish:
  type: object
  required: [type]
  properties: { type: { type: string, enum: [fish] }, grams: { type: number } }
Crab:
  type: object
  required: [type]
  properties: { type: { type: string, enum: [crab] }, legs: { type: integer } }
Event:
  type: object
  required: [done]
  properties: { done: { type: boolean }, at: { type: integer, format: unixtime } }
"""

SPEC = """
paths:
  /otters/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    post:
      operationId: otters.feed
      parameters:
        - { name: order, in: query, schema: { type: string, enum: [asc, desc], default: desc } }
      requestBody:
        content:
          application/json: { schema: { $ref: "#/FeedParams" } }
      responses:
        "200":
          content:
            application/json: { schema: { $ref: "#/Otter" } }
            text/event-stream:
              itemSchema:
                type: object
                properties:
                  data: { contentSchema: { $ref: "#/Event" } }
        4XX: { description: An error. }
FeedParams:
  type: object
  description: Not compared.
  required: [fish]
  properties:
    fish: { type: integer, exclusiveMinimum: 0, maximum: 9, description: Not compared. }
    note: { type: [string, "null"], minLength: 1, maxLength: 64, pattern: ^a, default: null }
    mood:
      anyOf:
        - { type: string, const: calm, default: calm }
        - { type: number }
        - { type: "null" }
    user: { type: string, deprecated: true }
Otter:
  type: object
  additionalProperties: false
  required: [id, kind]
  properties:
    id: { type: string }
    kind: { type: string, const: otter }
    pups: { type: array, maxItems: 4, items: { $ref: "#/Otter" } }
    food:
      oneOf:
        - $ref: "#/Crab"
        - $ref: "#/Fish"
      discriminator: { propertyName: type }
Fish:
  type: object
  required: [type]
  properties: { grams: { type: number }, type: { type: string, const: fish } }
Crab:
  type: object
  required: [type]
  properties: { type: { type: string, const: crab }, legs: { type: integer } }
Event:
  type: object
  required: [done]
  properties: { done: { type: boolean }, at: { type: integer, format: unixtime } }
"""


def compare(spec: str, schemas: str = SCHEMAS) -> list[Difference]:
    facts = Facts(yaml.safe_load(OPERATIONS), yaml.safe_load(schemas))
    return differences(Spec(Path("spec.yaml"), spec), facts)


def test_the_same_written_differently_is_no_difference() -> None:
    assert [str(one) for one in compare(SPEC)] == []


POST = "POST /otters/{id}"
PLANTED = [
    (
        "operationId: otters.feed",
        "operationId: otters.eat",
        f"{POST} operationId",
        "otters.eat",
        "otters.feed",
    ),
    (
        "operationId: otters.feed",
        "operationId: otters.feed\n      deprecated: true",
        f"{POST} deprecated",
        True,
        False,
    ),
    ("/otters/{id}:", "/otters/{id}/pups:", "POST /otters/{id}/pups", "present", "absent"),
    (
        "{ name: order, in: query",
        "{ name: order, in: query, required: true",
        f"{POST} query order required",
        True,
        False,
    ),
    (
        "{ name: order, in: query",
        "{ name: order, in: query, style: form",
        f"{POST} query order style",
        "form",
        None,
    ),
    ("default: desc", "default: asc", f"{POST} query order default", "asc", "desc"),
    ("enum: [asc, desc]", "enum: [asc]", f"{POST} query order enum", ["asc"], ["asc", "desc"]),
    (
        "type: integer, exclusiveMinimum: 0",
        "type: number, exclusiveMinimum: 0",
        "FeedParams.fish type",
        "number",
        "integer",
    ),
    ("exclusiveMinimum: 0", "exclusiveMinimum: 1", "FeedParams.fish exclusiveMinimum", 1, 0),
    ("maximum: 9", "maximum: 8", "FeedParams.fish maximum", 8, 9),
    ("minLength: 1,", "", "FeedParams.note minLength", "absent", 1),
    ("maxLength: 64", "maxLength: 63", "FeedParams.note maxLength", 63, 64),
    ("pattern: ^a", "pattern: ^b", "FeedParams.note pattern", "^b", "^a"),
    (", default: null", "", "FeedParams.note default", "absent", None),
    ('[string, "null"]', "string", "FeedParams.note nullable", False, True),
    ('        - { type: "null" }\n', "", "FeedParams.mood nullable", False, True),
    ("        - { type: number }\n", "", "FeedParams.mood|number", "absent", "present"),
    (
        "        - { type: number }\n",
        "        - { type: number }\n        - { type: boolean }\n",
        "FeedParams.mood|boolean",
        "present",
        "absent",
    ),
    ("deprecated: true }", "}", "FeedParams.user deprecated", "absent", True),
    ("    user: { type: string, deprecated: true }\n", "", "FeedParams.user", "absent", "present"),
    ("required: [fish]", "required: [fish, note]", "FeedParams required note", "present", "absent"),
    (
        "    id: { type: string }\n",
        "    id: { type: string }\n    age: { type: integer }\n",
        "Otter.age",
        "present",
        "absent",
    ),
    (
        "additionalProperties: false",
        "additionalProperties: { type: string }",
        "Otter{}",
        "present",
        False,
    ),
    ("const: otter", "const: seal", "Otter.kind enum", ["seal"], ["otter"]),
    ("maxItems: 4", "maxItems: 5", "Otter.pups maxItems", 5, 4),
    (
        'items: { $ref: "#/Otter" }',
        "items: { type: string }",
        "Otter.pups[] type",
        "string",
        "object",
    ),
    ("grams: { type: number }", "grams: { type: integer }", "Fish.grams type", "integer", "number"),
    ("format: unixtime", "format: int32", "Event.at format", "int32", "unixtime"),
]


@pytest.mark.parametrize(("old", "new", "path", "ours", "facts"), PLANTED)
def test_a_planted_difference_is_reported(
    old: str, new: str, path: str, ours: object, facts: object
) -> None:
    assert SPEC.count(old) >= 1
    found = {one.path: one for one in compare(SPEC.replace(old, new, 1))}
    assert path in found, sorted(found)
    assert (found[path].ours, found[path].facts) == (ours, facts)


def test_a_difference_says_where_it_is() -> None:
    [found] = compare(SPEC.replace("maxItems: 4", "maxItems: 5"))
    line = next(n for n, text in enumerate(SPEC.split("\n"), 1) if "maxItems" in text)
    assert str(found) == f"spec.yaml:{line}: Otter.pups maxItems: ours 5, facts 4"


def test_a_missing_body_and_a_missing_stream_are_reported() -> None:
    body = SPEC.index("      requestBody:"), SPEC.index("      responses:")
    assert [one.path for one in compare(SPEC[: body[0]] + SPEC[body[1] :])] == [
        f"{POST} request application/json"
    ]
    stream = SPEC.index("            text/event-stream:"), SPEC.index("        4XX:")
    assert [one.path for one in compare(SPEC[: stream[0]] + SPEC[stream[1] :])] == [
        f"{POST} response 200 text/event-stream"
    ]


def test_a_tag_that_only_one_side_knows_is_reported_by_its_name() -> None:
    spec = SPEC.replace("const: crab", "const: shrimp")
    paths = [(one.path, one.ours, one.facts) for one in compare(spec)]
    assert paths == [
        ("Otter.food|shrimp", "present", "absent"),
        ("Otter.food|crab", "absent", "present"),
    ]


def test_a_shared_schema_is_reported_once_and_a_use_of_it_on_its_own() -> None:
    spec = SPEC.replace("pups: {", 'best: { $ref: "#/Fish" }\n    pups: {')
    schemas = SCHEMAS.replace("pups: {", "best: { $ref: '#/components/schemas/Fish' }\n    pups: {")
    inside = compare(spec.replace("grams: { type: number }", "grams: { type: string }"), schemas)
    assert [one.path for one in inside] == ["Fish.grams type"]
    beside = compare(spec.replace('"#/Fish" }', '"#/Fish", deprecated: true }', 1), schemas)
    assert [one.path for one in beside] == ["Otter.best deprecated"]


def test_a_reference_that_leads_nowhere_says_where_it_stands() -> None:
    with pytest.raises(LookupError, match=r"spec\.yaml:\d+: #/Eel leads nowhere"):
        compare(
            SPEC.replace(
                '{ $ref: "#/Otter" } }\n            text', '{ $ref: "#/Eel" } }\n            text'
            )
        )
