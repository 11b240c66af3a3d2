"""Codes of the model catalogue, and of scans for models."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.explain.text import FAMILY, Text

__all__ = ["TEXTS"]

_ENDED = "kind: chat, deprecated: 2026-01-01, shutdown"

TEXTS: Mapping[str, Text] = {
    "M001": Text(
        "The models commands read a folder with a catalogue.yaml, by default spec/models.",
        "Name the spec with --spec; or restore the file.",
    ),
    "M002": Text(
        "The form of the files is described by models.schema.json, so that a typing error is"
        " found and not taken for a fact.",
        "Correct the key or value at the place.",
        "  m: { kind: chat, contextwindow: 3 }",
        "  m: { kind: chat, context_window: 3 }",
        FAMILY,
    ),
    "M003": Text(
        "With two entries nobody knows which of them holds.",
        "Keep one of the two.",
    ),
    "M004": Text(
        "A model is released, then deprecated, then shut down; dates are counted with.",
        "Write YYYY-MM-DD, and mind the order.",
        "  m: { kind: chat, shutdown: 2026-02-30 }",
        "  m: { kind: chat, deprecated: 2026-01-30, shutdown: 2026-02-28 }",
        FAMILY,
    ),
    "M005": Text(
        "`alias_of` and `like` take facts from another entry.",
        "Correct the id, or describe that model too.",
        "  m: { alias_of: mm }",
        "  m: { alias_of: n }\n  n: { kind: chat }",
        FAMILY,
    ),
    "M006": Text(
        "Each takes its facts from the next, and none has any.",
        "Give one of them the facts.",
        "  m: { like: n }\n  n: { alias_of: m }",
        "  m: { kind: chat }\n  n: { alias_of: m }",
        FAMILY,
    ),
    "M007": Text(
        "Users are told to move there, and warned of nothing when it goes away.",
        "Correct the id, or describe that model too.",
        f"  m: {{ {_ENDED}: 2027-01-01, replacement: nobody }}",
        f"  m: {{ {_ENDED}: 2027-01-01, replacement: n }}\n  n: {{ kind: chat }}",
        FAMILY,
    ),
    "M008": Text(
        "Users would move to a model that doesn't answer any more.",
        "Name the model that replaced the replacement.",
        f"  m: {{ {_ENDED}: 2027-01-01, replacement: n }}\n"
        f"  n: {{ {_ENDED}: 2026-05-01, replacement_note: x }}",
        "",
        FAMILY,
    ),
    "M009": Text(
        "Users would have to move twice.",
        "Name a model that stays; put up with it where the maker names no other.",
        f"  m: {{ {_ENDED}: 2027-01-01, replacement: n }}\n"
        f"  n: {{ {_ENDED}: 2027-05-01, replacement_note: x }}",
        "",
        FAMILY,
    ),
    "M010": Text(
        "Whoever is warned asks what to use instead.",
        "Add `replacement`, or say in `replacement_note` that there is none.",
        f"  m: {{ {_ENDED}: 2027-01-01 }}",
        f"  m: {{ {_ENDED}: 2027-01-01, replacement_note: there is none }}",
        FAMILY,
    ),
    "M011": Text(
        "An endpoint is a path of the spec, with the catalogue's `base` before it.",
        "Correct it; or add it to undescribed_endpoints in catalogue.yaml.",
    ),
    "M012": Text(
        "The spec has caught up with the catalogue.",
        "Take the endpoint out of undescribed_endpoints in catalogue.yaml.",
    ),
    "M013": Text(
        "The lists of words in catalogue.yaml keep entries comparable.",
        "Correct the word, or add it there with a line about what it means.",
        "  m: { kind: chatt }",
        "  m: { kind: chat }",
        FAMILY,
    ),
    "M014": Text(
        "No answer is longer than all that the model can hold.",
        "Look both numbers up.",
        "  m: { kind: chat, context_window: 5, max_output: 6 }",
        "  m: { kind: chat, context_window: 6, max_output: 5 }",
        FAMILY,
    ),
    "M015": Text(
        "Who moves there has not moved.",
        "Name a model that stays.",
        f"  m: {{ {_ENDED}: 2027-01-01, replacement: m }}",
        "",
        FAMILY,
    ),
    "M016": Text(
        "Facts without a source can't be checked when they change.",
        "Add `source` to the file or to the entry.",
    ),
    "M020": Text(
        "A rule about nobody is checked never.",
        "Correct the name; rules speak of models, families or kinds of the catalogue.",
        "models: [gpt-9o]",
        "models: [gpt-4o]",
    ),
    "M021": Text(
        "The models that it spoke of are gone, or `except` leaves none.",
        "Remove the rule, or correct whom it is about.",
    ),
    "M022": Text(
        "The client checks conditions itself, without a library, so it knows a part of JSON"
        " Schema alone.",
        "Say it with the keywords that the message lists.",
        "require: { properties: { n: { format: date } } }",
        'require: { properties: { n: { pattern: "^[0-9-]+$" } } }',
    ),
    "M023": Text(
        "`$card` and `{name}` stand for a field of the model's own entry.",
        "Correct the name.",
        "require: { properties: { voice: { enum: { $card: voice } } } }",
        "require: { properties: { voice: { enum: { $card: voices } } } }",
    ),
    "M024": Text(
        "`good` requests have to pass and `bad` ones to fail: one of the two is wrong.",
        "Mend the rule or the example.",
        "require: { properties: { n: { const: 1 } } }\ngood: [{ n: 2 }]",
        "require: { properties: { n: { const: 1 } } }\ngood: [{ n: 1 }]",
    ),
    "M025": Text(
        "A rule is checked where an operation is called.",
        "Correct the operationId.",
        "operations: [images.edits]",
        "operations: [images.edit]",
    ),
    "M026": Text(
        "The client has an alias with all model ids of that kind, and a type would hide it.",
        "Give the type another name, or x-loom-name.",
    ),
    "M100": Text(
        "Calls with this id fail.",
        "Use the replacement that is named; specloom models scan --fix shows it as a diff.",
    ),
    "M101": Text(
        "Calls with this id fail from that day on.",
        "Move before; specloom models scan --fix shows the replacement as a diff.",
    ),
    "M102": Text(
        "Told with --all alone: nothing has to be done.",
        "Nothing.",
    ),
}
