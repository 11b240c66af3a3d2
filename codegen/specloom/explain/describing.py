"""Codes of what a spec may say: its dialect, its operations and its schemas."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.explain.text import Text

__all__ = ["TEXTS"]

_ROOT = "openapi.yaml"
_ENDPOINTS = "endpoints/animals.yaml"
_ANIMALS = "schemas/animals.yaml"
_NOISES = "schemas/noises.yaml"

TEXTS: Mapping[str, Text] = {
    "E030": Text(
        "A key that nobody reads is a misspelt one, or one of another version of OpenAPI; what it"
        " says would have no effect.",
        "Correct it. spec/dialect.schema.json lists the keys of each place; keys of your own"
        " begin with x-.",
        "sumary: List animals",
        "summary: List animals",
        _ENDPOINTS,
    ),
    "E031": Text(
        "Without it something would be missing in the client, its documentation or its tests.",
        "Add it; the hint names a key that looks like it.",
        "x-loom-client:\n  package: zoo",
        "x-loom-client:\n  name: Zoo\n  package: zoo",
        _ROOT,
    ),
    "E032": Text(
        "YAML takes 1.0 for a number, yes for a truth value and 2026-01-01 for a date.",
        "Put text in quotes; write numbers and truth values without.",
        "version: 1",
        "version: 1.0.0",
        _ROOT,
    ),
    "E033": Text(
        "The place takes one of a few values, or a text of a certain form.",
        "Take one of the values that the message lists.",
        "type: htp,",
        "type: http,",
        _ROOT,
    ),
    "E034": Text(
        "Every description becomes a docstring and a line of the documentation.",
        "Say in one or two plain sentences what it is, its unit, and its default.",
        "id: { type: string }",
        "id: { type: string, description: The animal's id. }",
        _ANIMALS,
    ),
    "E040": Text(
        "The operationId is the call that users write, so there can be only one.",
        "Name the second after what it does.",
        "operationId: animals.list",
        "operationId: animals.create",
        _ENDPOINTS,
    ),
    "E041": Text(
        "`animals.create` becomes client.animals.create(…).",
        "Write lower_snake_case resource names and a method, with dots between.",
        "operationId: createAnimal",
        "operationId: animals.create",
        _ENDPOINTS,
    ),
    "E042": Text(
        "Each {name} of a path is filled in by a parameter with `in: path`, and each such"
        " parameter needs its {name}.",
        "Give both one name, and say `required: true`.",
        "      name: animalid",
        "      name: animal_id",
        _ROOT,
    ),
    "E043": Text(
        "/animals/{id} and /animals/{animal_id} are one path to a server.",
        "Use one name for the parameter, and put all methods into one path item.",
        "/animals/{id}/noises:",
        "/animals/{animal_id}/photo:",
        _ROOT,
    ),
    "E044": Text(
        "The documentation, the fixtures and the tests of an operation are made of its examples.",
        "Write spec/examples/<operationId>.yaml with at least one.",
    ),
    "E045": Text(
        "It is shown nowhere and proves nothing: its operation was renamed or is gone.",
        "Name the file after an operationId.",
    ),
    "E046": Text(
        "The list of tags in the root file is the tree of the documentation.",
        "Correct the tag, or list it under `tags` in openapi.yaml.",
        "tags: [animals.noise]",
        "tags: [animals.noises]",
        _ENDPOINTS,
    ),
    "E047": Text(
        "Tags are a tree; a circle has no top to begin at.",
        "Remove one `parent`.",
        "  - name: animals\n    parent: animals.noises\n",
        "  - name: animals\n",
        _ROOT,
    ),
    "E048": Text(
        "The client has to know how the credential travels.",
        "Correct the name, or describe the scheme under components.securitySchemes.",
        "- kye: []",
        "- key: []",
        _ROOT,
    ),
    "E050": Text(
        "A schema's name is the type that users import, whichever file it stands in.",
        "Rename one of the two.",
        "Animal:\n",
        "Noise:\n",
        _NOISES,
    ),
    "E051": Text(
        "An object inside another gets a name by its path or by x-loom-name, and that is taken.",
        "Give one of them another x-loom-name.",
        "x-loom-name: Animal",
        "x-loom-name: DietCost",
        _ANIMALS,
    ),
    "E052": Text(
        "The client picks the member by its tag, without trying one after the other.",
        "Give the member the tag as a `const`, and list it in `required`.",
        "type: { type: string, description: The kind of diet. }",
        "type: { type: string, description: The kind of diet., const: mice }",
        _ANIMALS,
    ),
    "E053": Text(
        "With one tag for two members, one of them could never be picked.",
        "Give each member a `const` of its own.",
        "const: fish",
        "const: mice",
        _ANIMALS,
    ),
    "E055": Text(
        "A required property that isn't described is a misspelt one most of the time.",
        "Correct the name under `required`, or add the property.",
        "required: [txt]",
        "required: [text]",
        _NOISES,
    ),
    "W010": Text(
        "It makes no code and no documentation, and whoever reads the spec looks for its use.",
        "Refer to it, or remove it.",
        "Howl: { type: object, description: No more. }\n\nNoise:\n",
        "Noise:\n",
        _NOISES,
    ),
}
