"""Webhooks → functions that read the messages that the API's server sends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.file_names import distinct
from specloom.ir import Api, Named, Webhook
from specloom.targets.python.annotations import Annotations
from specloom.targets.python.docstrings import docstring
from specloom.targets.python.expr import Import, imports_of, one_line, quoted
from specloom.targets.python.identifiers import argument, snake
from specloom.targets.python.imports import import_lines
from specloom.targets.python.layout import MODEL, Layout
from specloom.targets.python.methods import MethodView, Signature


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
    """The module `webhooks`: a parser a kind, and what reads any message once it is checked."""

    imports: tuple[str, ...]
    parsers: tuple[WebhookView, ...]
    event: WebhookView


def has_parsers(api: Api) -> bool:
    """Whether there is a module of parsers: no resource of the client reads messages."""
    return bool(api.webhooks) and api.unwrap is not None and not api.unwrap.resource


def unwrap_views(layout: Layout, path: tuple[str, ...], module: str) -> Iterator[MethodView]:
    """The methods that read messages, where `path` is the resource for it."""
    unwrap = layout.api.unwrap
    if unwrap is None or not path or layout.naming.resource(unwrap.resource) != path:
        return
    event = Annotations(layout, MODEL).of(unwrap.event)
    option = argument(unwrap.secret) if unwrap.secret else ""
    default = f" By default `{option}` of the client." if option else ""
    for name, doc, returns in (
        ("unwrap", _UNWRAP, one_line(event)),
        ("verify_signature", _VERIFY, "None"),
    ):
        local = {Import("._core.webhooks", name)}
        last: tuple[str, ...] = ()
        call = f"{name}(payload, headers, secret, tolerance)"
        if name == "unwrap":
            last = (f"return cast({quoted(returns)}, event)",)
            local |= {*imports_of(event), Import("typing", "cast")}
            rows = (returns, "payload", "headers", "secret", "tolerance")
            call = "event = unwrap(\n" + "".join(f"            {r},\n" for r in rows) + "        )"
        statements: list[str] = []
        if option:
            read = f"self._option({quoted(option)})"
            statements.append(f"if secret is None:\n            secret = {read}")
        yield MethodView(
            name=name,
            asynchronous=False,
            overloads=(),
            signature=Signature(_PARAMETERS, returns),
            doc=docstring(doc + _ARGUMENTS.format(default=default), 8),
            local_imports=tuple(import_lines(local, module, 8)),
            http_method="",
            path="",
            request=(),
            operation="",
            returns=(),
            imports=frozenset({*imports_of(event), *_IMPORTS}),
            runtime_imports=frozenset(),
            statements=(*statements, call, *last),
            wrapped=False,
        )


_IMPORTS = (Import("collections.abc", "Mapping"), Import("._core.webhooks", "Secrets"))
_PARAMETERS = (
    "self,",
    "payload: str | bytes,",
    "headers: Mapping[str, str],",
    "*,",
    "secret: Secrets | None = None,",
    "tolerance: int = 300,",
)
_UNWRAP = "Check who sent a message, and read it."
_VERIFY = "Check who sent a message: return, or raise an error."
_ARGUMENTS = """

`payload` is the body of the request as it came: parsed and written anew, it would have another
signature. `headers` are those of the request. `secret` is the secret, or several while one
replaces another.{default} A message may be `tolerance` seconds old, or early.

Raises `InvalidWebhookSignatureError` if no signature fits, a header is missing or the time is
another one, and `InvalidArgumentError` if there is no secret."""


def webhooks_view(api: Api, layout: Layout) -> WebhooksView:
    """The parsers of all webhooks, by name."""
    annotations = Annotations(layout, MODEL)
    names = distinct((hook.name for hook in api.webhooks), lambda name: f"parse_{snake(name)}")
    known = [hook for hook in api.webhooks if isinstance(hook.type, Named)]
    assert api.unwrap is not None
    event = Webhook("", api.unwrap.event)
    (unwrapped,) = _views([event], annotations, {"": "unwrap"})
    wanted = {i for hook in (*known, event) for i in imports_of(annotations.of(hook.type))}
    wanted |= {Import("collections.abc", "Mapping"), Import("._core.webhooks", "Secrets")}
    parsers = sorted(_views(known, annotations, names), key=lambda view: view.name)
    return WebhooksView(tuple(import_lines(wanted, "webhooks", 4)), tuple(parsers), unwrapped)


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
