"""Codes of making a client, its documentation and projects, and of schemas and outputs."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.explain.text import DOCUMENT, Text

__all__ = ["TEXTS"]

_ANSWER = "responses: { 200: { description: Fine. } }"

TEXTS: Mapping[str, Text] = {
    "G010": Text(
        "Two classes, or two methods of one resource, can't have one name; numbering them would"
        " change names whenever something is added.",
        "Rename one of the two, or give it x-loom-name.",
    ),
    "G011": Text(
        "In a document of others the name is made longer by a rule that stays the same when"
        " unrelated things are added.",
        "Give it an operationId of its own, with an overlay if the document isn't yours.",
        "paths:\n  /pets: { get: { operationId: list, " + _ANSWER + " } }\n"
        "  /pets/all: { get: { operationId: list, " + _ANSWER + " } }",
        "",
        DOCUMENT,
    ),
    "G022": Text(
        "In a document of others the name is made longer by a rule that stays the same when"
        " unrelated things are added.",
        "Rename the schema, with an overlay if the document isn't yours.",
    ),
    "G012": Text(
        "Requests have a path, a query, headers and cookies.",
        "Say `in: query`, or describe a body with requestBody.",
        "paths: { /pets: { get: { parameters: [{ name: a, in: body }], " + _ANSWER + " } } }",
        "paths: { /pets: { get: { parameters: [{ name: a, in: query }], " + _ANSWER + " } } }",
        DOCUMENT,
    ),
    "G013": Text(
        "Nothing says what a call gives that goes well, so it gives None.",
        "Describe a 2XX response, with an overlay if the document isn't yours.",
        "paths: { /pets: { get: { responses: { 404: { description: None. } } } } }",
        "paths: { /pets: { get: { responses: { 200: { description: Pets. } } } } }",
        DOCUMENT,
    ),
    "G014": Text(
        "A call sends one form: JSON before multipart before others.",
        "Nothing, unless another form is wanted: leave the others out with an overlay.",
        "paths: { /pets: { post: { requestBody: { content: { application/json: {}, text/csv: {} } }"
        ", " + _ANSWER + " } } }",
        "",
        DOCUMENT,
    ),
    "G015": Text(
        "Where a mapping should describe it there is something else, or a reference that leads"
        " nowhere; it is left out.",
        "Describe it as OpenAPI has it.",
        "paths: { /pets: { get: 5 } }",
        "paths: { /pets: { get: { " + _ANSWER + " } } }",
        DOCUMENT,
    ),
    "G016": Text(
        "The client knows keys, passwords and tokens. By other schemes, such as `digest`, it"
        " signs nothing; certificates (mutualTLS) belong to the HTTP client that it is given.",
        "Sign the calls with an http_client of your own, or describe a scheme that is known.",
        "components: { securitySchemes: { login: { type: http, scheme: digest } } }",
        "components: { securitySchemes: { login: { type: http, scheme: basic } } }",
        DOCUMENT,
    ),
    "G017": Text(
        "Parsers of webhooks and callbacks read JSON; for a message that is a form or XML none is"
        " made.",
        "Describe the body as JSON, if it can be JSON too.",
        "webhooks: { paid: { post: { requestBody: { content: { text/xml: { schema: {} } } } } } }",
        "webhooks: { paid: { post: { requestBody: { content: { application/json: {"
        " schema: { type: object, properties: { id: { type: string } } } } } } } } }",
        DOCUMENT,
    ),
    "G020": Text(
        "allOf is merged into one type; a text and a number have nothing in common.",
        "Describe the result as one schema.",
        "paths: { /pets: { get: { responses: { 200: { description: A., content: { application/json:"
        " { schema: { allOf: [{ type: string }, { type: integer }] } } } } } } } }",
        "",
        DOCUMENT,
    ),
    "G021": Text(
        "The operation answers with JSON or with an event stream, and no field of its body says"
        " which; the client asks for JSON.",
        "Name the field: x-loom-stream: { switch: … }, with an overlay if need be.",
        "paths: { /pets: { post: { responses: { 200: { description: A., content: {"
        " application/json: {}, text/event-stream: {} } } } } } }",
        "",
        DOCUMENT,
    ),
    "G030": Text(
        "The parameters and the result look like those of a list in pages, so the method gives"
        " an iterator over all of its items. REPORT.md says of each by what it was recognised.",
        "Nothing; or `x-loom-page: none` where it is no such list.",
    ),
    "G031": Text(
        "parse() looks for choices with a message that has content and tool calls.",
        "Remove x-loom-structured from this operation.",
    ),
    "G032": Text(
        "Code that moves over would import a name that isn't there.",
        "Correct the entry under x-loom-aliases: it names a type or another export.",
    ),
    "G040": Text(
        "The template breaks Jinja's rules, or asks for something that its view doesn't have.",
        "Look at the line; the first line of ours names the view.",
        "{{ operation.nmae }}",
        "{{ operation.name }}",
    ),
    "G041": Text(
        "A generated file that doesn't parse would break the whole package.",
        "Mend the template of your own that prints this file.",
    ),
    "G042": Text(
        "A file of --templates replaces ours of the same path; this one replaces none.",
        "Give it the path of the template that it is for, as below templates/.",
    ),
    "D001": Text(
        "Readers of that language would find English in the middle of a page.",
        "Add the text to a file of spec/i18n/<language>/, at the place named.",
    ),
    "D002": Text(
        "What it translated was renamed or removed.",
        "Remove it, or move it to the new name.",
    ),
    "D003": Text(
        "The guide would have a hole where the code should be.",
        "Add the example to the operation, or have the guide show another.",
    ),
    "D004": Text(
        "Only one of the two would be shown, and nobody could tell which.",
        "Remove one of them, or merge them.",
    ),
    "P001": Text(
        "OpenAPI 3.1 has no word for it; specloom bundle --openapi 3.1 says what became of it.",
        "Nothing; bundle without --openapi 3.1 for tools that know 3.2.",
    ),
    "P002": Text(
        "`externalValue` names a file beside the document, which import doesn't copy.",
        "Copy it to the same place below the new openapi.yaml.",
    ),
    "P003": Text(
        "Comments go with what they stand at, and that is gone or merged.",
        "Look for them in the old document, and write them where they belong now.",
    ),
    "P004": Text(
        "specloom init never mixes its files with yours.",
        "Name a new folder; or specloom import for a description that exists.",
    ),
    "SF01": Text("It isn't there, or may not be read.", "Mind the path and the permissions."),
    "SF02": Text(
        "Only what can be read can be judged.",
        "Look at the place and at the line above it.",
        '{"type": "object",}',
        '{"type": "object"}',
    ),
    "SF03": Text(
        "No server takes a schema of that depth: the limit of OpenAI's is ten levels.",
        "Move inner parts into $defs.",
    ),
    "SF04": Text("No server takes a schema of that size.", "Split it."),
    "SF05": Text(
        "Readers keep the last of the two, and the first is lost.",
        "Remove one of the two.",
        '{"type": "object", "type": "string"}',
        '{"type": "object"}',
    ),
    "SF06": Text(
        "`module:Name` is looked for as Python's import does it, from this folder.",
        "Mind the spelling, and that the module imports; only files can be mended.",
        "specloom schema check app.models:Invoce",
        "specloom schema check app.models:Invoice",
    ),
    "SF07": Text(
        "The text can't be changed without losing comments, anchors or layout.",
        "Mend it by hand; specloom schema check says what is wrong.",
    ),
    "SF08": Text(
        "The schema says something that no class can have.",
        "Give its root an object with properties.",
    ),
    "SV01": Text(
        "The output has a value that its schema forbids; the message says which.",
        "Ask for strict output; or mend the schema if the output is right.",
    ),
    "SV02": Text(
        "The output is nested deeper than is checked, or the schema has a reference that leads"
        " nowhere.",
        "Mind the schema's references; specloom schema check finds them.",
    ),
    "SV03": Text(
        "It is no JSON Schema, so nothing can be held against it.",
        "specloom schema check tells what is wrong with it.",
    ),
}
