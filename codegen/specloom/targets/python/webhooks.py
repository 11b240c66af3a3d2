"""Webhooks → functions that read the messages that the API's server sends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.file_names import distinct
from specloom.ir import Api, Named, Webhook
from specloom.targets.python.annotations import Annotations
from specloom.targets.python.docstrings import docstring
from specloom.targets.python.expr import imports_of, one_line, quoted
from specloom.targets.python.identifiers import snake
from specloom.targets.python.imports import import_lines
from specloom.targets.python.layout import MODEL, Layout


@dataclass(frozen=True, slots=True)
class WebhookView:
    """A parser: `parse_new_pet(body) -> Pet`."""

    name: str
    returns: str
    returns_literal: str
    type: str
    doc: str
    local_imports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The module `webhooks`."""

    imports: tuple[str, ...]
    parsers: tuple[WebhookView, ...]


def webhooks_view(api: Api, layout: Layout) -> WebhooksView:
    """The parsers of all webhooks, by name."""
    annotations = Annotations(layout, MODEL)
    names = distinct((hook.name for hook in api.webhooks), lambda name: f"parse_{snake(name)}")
    known = [hook for hook in api.webhooks if isinstance(hook.type, Named)]
    wanted = {i for hook in known for i in imports_of(annotations.of(hook.type))}
    parsers = sorted(_views(known, annotations, names), key=lambda view: view.name)
    return WebhooksView(tuple(import_lines(wanted, "webhooks", 4)), tuple(parsers))


def _views(
    hooks: list[Webhook], annotations: Annotations, names: dict[str, str]
) -> Iterator[WebhookView]:
    for hook in {hook.name: hook for hook in hooks}.values():
        expr = annotations.of(hook.type)
        shown = one_line(expr)
        doc = hook.doc.rstrip(".") or f"Read the message {hook.name}"
        raises = "Raises:\n    ValueError: the body is no JSON."
        yield WebhookView(
            name=names[hook.name],
            returns=shown,
            returns_literal=quoted(shown),
            type=shown,
            doc=docstring(f"{doc}.\n\n{raises}", 4),
            local_imports=tuple(import_lines(imports_of(expr), "webhooks", 4)),
        )
