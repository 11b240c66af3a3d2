"""Codes of reading files and following references, and of writing what is made."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.explain.text import DOCUMENT, Text

__all__ = ["TEXTS"]

_REFERENCE = "components: { schemas: { Pet: { type: object } } }\npaths: { /pets: { get: { "

TEXTS: Mapping[str, Text] = {
    "E001": Text(
        "Nothing can be said of a file that isn't there or may not be read.",
        "Mind the path, the file's permissions, and that a spec's folder holds an openapi.yaml.",
        "specloom check petstore.yml",
        "specloom check petstore.yaml",
    ),
    "E002": Text(
        "YAML and JSON are Unicode; guessing at another encoding would garble names.",
        "Save the file as UTF-8.",
    ),
    "E003": Text(
        "The file breaks the rules of its syntax, so what it means is anybody's guess. A wrong"
        " indentation, or a value with ': ' in it that isn't quoted, are the usual causes.",
        "Look at the place and at the line above it.",
        "info: { title: Pets: the API }",
        'info: { title: "Pets: the API" }',
        DOCUMENT,
    ),
    "E004": Text(
        "An OpenAPI document, and each file of a spec, is a mapping: keys with values.",
        "Write `key: value` lines at the top of the file.",
        "- openapi: 3.1.0",
        "openapi: 3.1.0",
    ),
    "E005": Text(
        "Most readers keep the last of the two silently, and the first is lost.",
        "Remove one of the two, or merge them.",
        "info: { title: Pets, title: Cats }",
        "info: { title: Pets }",
        DOCUMENT,
    ),
    "E006": Text(
        "An API speaks JSON: a tag of a programming language, a key that is a list, or a number"
        " such as .nan can't travel in it.",
        "Write plain text, numbers, lists and mappings; quote what is text.",
        "info: { title: !!binary aGk= }",
        "info: { title: hi }",
        DOCUMENT,
    ),
    "E007": Text(
        "No API is that deep; reading it would cost memory and bring nothing.",
        "Move inner parts into schemas of their own and refer to them.",
    ),
    "E008": Text(
        "A few lines of aliases can stand for gigabytes; one inside its own anchor never ends.",
        "Write the parts out, or use $ref.",
        "x-a: &a [*a]",
        "x-a: [1]",
        DOCUMENT,
    ),
    "E009": Text(
        "`<<` takes the keys of another mapping over; a text or a number has none.",
        "Give it an alias of a mapping, or a list of such aliases.",
        "x-base: &base text\nx-more: { <<: *base }",
        "x-base: &base { a: 1 }\nx-more: { <<: *base }",
        DOCUMENT,
    ),
    "E010": Text(
        "The key `openapi` says by which rules a document is read; 3.0, 3.1 and 3.2 are known."
        " Swagger 2.0 is not read.",
        "Add `openapi: 3.1.0` at the top, or convert the document first.",
        'swagger: "2.0"',
        "openapi: 3.1.0",
    ),
    "E015": Text(
        "An overlay that is applied in part would leave a description that nobody meant.",
        "Mend the action: `target` is a JSONPath, beside it stands `update`, `copy` or `remove`.",
        "actions: [{ target: $.info, updates: { title: Pets } }]",
        "actions: [{ target: $.info, update: { title: Pets } }]",
    ),
    "E016": Text(
        "The description has probably changed since the overlay was written, and what the action"
        " improved isn't improved any more.",
        "Correct its `target`, or remove the action.",
        "actions: [{ target: \"$.paths['/pet']\", remove: true }]",
        "actions: [{ target: \"$.paths['/pets']\", remove: true }]",
    ),
    "W001": Text(
        "The mark is invisible and of no use in UTF-8; some tools trip over it.",
        "Save the file as UTF-8 without a byte order mark.",
    ),
    "E020": Text(
        "What the reference stands for can't be generated without its target.",
        "Mind the spelling. A path is seen from the file that the reference stands in.",
        _REFERENCE + 'responses: { 200: { $ref: "#/components/responses/Pet" } } } } }',
        "",
        DOCUMENT,
    ),
    "E021": Text(
        "A run reads local files alone: what it makes depends on nothing that others can change.",
        "Download the file, keep it beside the spec, and refer to that.",
        _REFERENCE + "responses: { 200: { $ref: 'https://pets.invalid/pet.yaml' } } } } }",
        "",
        DOCUMENT,
    ),
    "E022": Text(
        "A description of others must not make a run read just any file of this machine.",
        "Move the file into the spec's folder.",
        _REFERENCE + "responses: { 200: { $ref: '../pet.yaml' } } } } }",
        "",
        DOCUMENT,
    ),
    "E023": Text(
        "Each leads to the next, and none to a schema. (A schema may well refer to itself in one"
        " of its properties: a tree, say.)",
        "Give one of them a value of its own.",
        "components:\n  schemas:\n"
        "    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n"
        "paths: { /a: { get: { responses: { 200: { description: A, content: { application/json:"
        " { schema: { $ref: '#/components/schemas/A' } } } } } } } }",
        "",
        DOCUMENT,
    ),
    "E024": Text(
        "A reference is a URI: a file's path, `#`, and the steps to the value with `/` between.",
        "Separate folders with `/`; write `~1` for a `/` inside a key, `%20` for a space.",
        _REFERENCE + "responses: { 200: { $ref: 'parts\\pet.yaml' } } } } }",
        "",
        DOCUMENT,
    ),
    "E900": Text(
        "Files are written below the output folder alone, never through a link, and two of them"
        " never under names that a Mac or Windows takes for one.",
        "Remove the link, or rename one of the two.",
    ),
    "E901": Text(
        "What you wrote is never replaced. Only files that are listed in the manifest of an"
        " earlier run, and are as that run made them, are.",
        "Move the file away; or delete a generated file that was edited, and change the spec or a"
        " template instead; or name another folder with --out.",
    ),
    "E902": Text(
        "The manifest says which files a run may replace; without it none may be touched.",
        "Restore .specloom-manifest.json from version control; or delete it together with the"
        " files that it listed.",
    ),
    "E903": Text(
        "The disk is full, the folder is read-only, or another program holds the file.",
        "Make room, then run again: a run that was cut short is finished by the next.",
    ),
    "E910": Text(
        "What is vendored is a package that specloom generated: a folder of plain files.",
        "Run specloom generate first, and name its package with --from.",
        "specloom vendor src/app/_vendor --from build",
        "specloom vendor src/app/_vendor --from build/petstore",
    ),
    "E911": Text(
        "The folder has no .vendored.json: whatever is in it is yours and stays.",
        "Name another folder, or move the old one away.",
    ),
    "E912": Text(
        "The copy isn't what was generated any more: the next update would lose the edits.",
        "Make the change in the spec or in a template; or restore the file.",
    ),
    "E913": Text(
        "The package was generated anew after it was copied.",
        "Run the same specloom vendor command without --check.",
    ),
}
