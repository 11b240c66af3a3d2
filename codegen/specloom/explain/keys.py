"""Codes of our own keys, and of examples."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.explain.text import Text

__all__ = ["TEXTS"]

_ROOT = "openapi.yaml"
_ENDPOINTS = "endpoints/animals.yaml"
_ANIMALS = "schemas/animals.yaml"
_CREATE = "examples/animals.create.yaml"
_LIST = "examples/animals.list.yaml"
_LISTEN = "examples/animals.noises.listen.yaml"
_PHOTO = "examples/animals.photo.yaml"

TEXTS: Mapping[str, Text] = {
    "E060": Text(
        "OpenAPI can say what an event looks like, not what switches streaming on or ends it.",
        "Add x-loom-stream with `switch`, and `end` or `last`.",
        "    x-loom-variants:",
        "    x-loom-stream: { switch: stream, last: [noise.done] }\n    x-loom-variants:",
        _ENDPOINTS,
    ),
    "E061": Text(
        "Without it a stream that breaks off looks like one that is complete.",
        'Name the event\'s data that ends it (`end: "[DONE]"`), or its last types (`last: […]`).',
        "x-loom-stream: { switch: stream }",
        "x-loom-stream: { switch: stream, last: [noise.done] }",
        _ENDPOINTS,
    ),
    "E062": Text(
        "The client sends this field as true to get a stream, and false to get one answer.",
        "Name a property of the request's body.",
        "{ switch: streaming,",
        "{ switch: stream,",
        _ENDPOINTS,
    ),
    "E063": Text(
        "A page shape says where a page's items are and how the next one is asked for.",
        "Name one of x-loom-pages in openapi.yaml.",
        "x-loom-page: CursorPages",
        "x-loom-page: CursorPage",
        _ENDPOINTS,
    ),
    "E064": Text(
        "The client reads and sets these by name while it turns the pages.",
        "Correct the name in x-loom-pages, or describe the parameter or property.",
        "query: from",
        "query: after",
        _ROOT,
    ),
    "E065": Text(
        "The value of this field decides what the call returns.",
        "Name a property of the request's body.",
        "switch: form\n",
        "switch: format\n",
        _ENDPOINTS,
    ),
    "E066": Text(
        "The client would send a field that the server doesn't know.",
        "Name a property of the request's body.",
        "x-loom-send: { form: json }",
        "x-loom-send: { format: json }",
        _ENDPOINTS,
    ),
    "E067": Text(
        "parse() puts the caller's type into this field.",
        "Name the properties of the body that take the response format and the tools.",
        "x-loom-structured: { format: form }",
        "x-loom-send: { format: json }",
        _ENDPOINTS,
    ),
    "E068": Text(
        "There is no event for the key to speak of.",
        "Describe the stream under `text/event-stream`, or remove the key.",
        '    x-loom-stream: { end: "[DONE]" }',
        "    x-loom-binary: true",
        _ENDPOINTS,
    ),
    "E069": Text(
        "A stream that should end with an event of this type would never end well.",
        "Name the `const` of a member of the event's union.",
        "last: [noise.don]",
        "last: [noise.done]",
        _ENDPOINTS,
    ),
    "E070": Text(
        "Examples are printed in the documentation and sent by tests: a wrong one misleads both.",
        "Mend the example, or the schema if the example is right.",
        "body: { species: otter, diet: { type: fihs } }",
        "body: { species: otter, diet: { type: fish } }",
        _CREATE,
    ),
    "E071": Text(
        "An example's `path`, `query` and `headers` are arguments of the call.",
        "Give each required parameter, only parameters that are described, and values that fit.",
        "query: { limt: 1 }",
        "query: { limit: 1 }",
        _LIST,
    ),
    "E072": Text(
        "The mock server and the tests answer with it; the client has to be able to read it.",
        "Mend the example, or the schema if the example is right.",
        "body: { id: 2, species: otter }",
        "body: { id: an_2, species: otter }",
        _CREATE,
    ),
    "E073": Text(
        "Tests send these events to the client.",
        "Mend the event's `data`, or the schema of the stream's events.",
        "delta: 5 }",
        "delta: Ho }",
        _LISTEN,
    ),
    "E074": Text(
        "`$file` names a sample in spec/examples/files/.",
        "Correct the name, or add the file.",
        "$file: oter.png",
        "$file: otter.png",
        _PHOTO,
    ),
    "E075": Text(
        "The documentation would show an answer that is described nowhere.",
        "Take a status that the operation has, or describe the response.",
        "status: 200",
        "status: 201",
        _CREATE,
    ),
    "E076": Text(
        "An example of a stream sends the switch, and ends as the operation says streams end.",
        "Add the closing event, or the switch to the request's body.",
        "    - data: { type: noise.delta, delta: Ho }\n",
        "    - data: { type: noise.delta, delta: Ho }\n    - data: { type: noise.done }\n",
        _LISTEN,
    ),
    "E077": Text(
        "What is in the spec is published in documentation and fixtures.",
        "Revoke the secret if it is real; write a stand-in such as sk-example.",
    ),
    "E080": Text(
        "The documentation would promise a default that the server rejects.",
        "Mend the default or the limits.",
        "default: 200 }",
        "default: 20 }",
        _ENDPOINTS,
    ),
    "E081": Text(
        "The documentation would show a value that the server rejects.",
        "Mend the example or the schema.",
        "examples: [cow]",
        "examples: [owl]",
        _ANIMALS,
    ),
}
