"""The example files of a spec → examples by operation."""

from __future__ import annotations

from specloom.document.document import Map
from specloom.document.load import Spec
from specloom.ir import Example, Message, Sender
from specloom.reading.context import as_map, place, text


def read_examples(spec: Spec) -> dict[str, tuple[Example, ...]]:
    """Examples by operation id, in the order of their files."""
    return {
        operation: tuple(_example(name, as_map(node)) for name, node in file.items())
        for operation, file in spec.examples.items()
    }


def _example(name: str, node: Map) -> Example:
    stream, messages = node.get("stream"), node.get("messages")
    return Example(
        name=name,
        summary=text(node, "summary"),
        request=node.get("request"),
        response=node.get("response"),
        stream=tuple(stream) if isinstance(stream, list) else None,
        messages=tuple(map(_message, messages)) if isinstance(messages, list) else None,
        where=place(node),
    )


def _message(entry: object) -> Message:
    node = as_map(entry)
    sender = Sender.CLIENT if Sender.CLIENT.value in node else Sender.SERVER
    return Message(sender, node.get(sender.value))
