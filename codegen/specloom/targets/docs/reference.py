"""Resources → their pages: every operation with its parameters, examples, events and errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from typing_extensions import assert_never

from specloom.ir import (
    AtOnce,
    BinaryResult,
    ByField,
    Channel,
    EmptyResult,
    Example,
    JsonResult,
    Operation,
    Paged,
    Resource,
    Result,
    Single,
    Streamed,
    TextResult,
    at_once,
    channel_of,
    stream_of,
)
from specloom.markdown import cell, code, line, prose
from specloom.targets.docs.extension import RuleView
from specloom.targets.docs.links import Links, resource_page
from specloom.targets.docs.site import Docs
from specloom.targets.docs.snippets import Snippets
from specloom.targets.docs.typetext import FieldView, TypeText, field_view
from specloom.targets.docs.words import Words

_PLACES = ("path", "query", "header", "cookie")


@dataclass(frozen=True, slots=True)
class OperationRow:
    """A line of a table of operations."""

    link: str
    request: str
    summary: str


@dataclass(frozen=True, slots=True)
class ParameterGroup:
    title: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class TabView:
    """An example in one language: a title and a block."""

    title: str
    block: str


@dataclass(frozen=True, slots=True)
class ExampleView:
    """An example; `title` may stand inside HTML, `note` says until when its model works."""

    title: str
    note: str
    snippets: Snippets
    tabs: tuple[TabView, ...]


@dataclass(frozen=True, slots=True)
class ErrorRow:
    status: str
    error: str
    code: str
    message: str
    summary: str


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation as its page tells it; every text is Markdown."""

    heading: str
    request: str
    summary: str
    doc: str
    notices: tuple[str, ...]
    groups: tuple[ParameterGroup, ...]
    returns: tuple[str, ...]
    rules: tuple[RuleView, ...]
    example: ExampleView
    sampled: bool
    more: tuple[ExampleView, ...]
    events: str
    event_type: str
    messages: bool
    errors: tuple[ErrorRow, ...]


@dataclass(frozen=True, slots=True)
class ResourcePage:
    """A page of the reference."""

    path: str
    title: str
    call: str
    doc: str
    rows: tuple[OperationRow, ...]
    operations: tuple[OperationView, ...]


@dataclass(frozen=True, slots=True)
class ReferenceSection:
    title: str
    link: str
    doc: str
    rows: tuple[OperationRow, ...]


def documented(docs: Docs) -> list[Resource]:
    """The resources with operations, in the order in which the description names its tags."""
    names = [tag.name for tag in docs.api.tags]
    places = {name: index for index, name in enumerate(names)}
    found = [r for r in docs.api.root.walk() if r.operations]
    return sorted(found, key=lambda r: (places.get(docs.tag(r).name, len(names)), r.path))


# What makes something comes before what reads it; of a single thing, reading comes first.
_MANY = ("POST", "GET")
_ONE = ("GET", "POST", "PUT", "PATCH", "DELETE")


def in_order(resource: Resource) -> list[Operation]:
    """The operations of a resource, path by path."""
    paths = list(dict.fromkeys(op.path for op in resource.operations))

    def place(operation: Operation) -> tuple[int, int]:
        order = _ONE if operation.path.endswith("}") else _MANY
        known = operation.http_method in order
        at = order.index(operation.http_method) if known else len(order)
        return paths.index(operation.path), at

    return sorted(resource.operations, key=place)


def resource_pages(docs: Docs) -> Iterator[ResourcePage]:
    for resource in documented(docs):
        path = resource_page(resource.path)
        links = docs.links.on(path)
        yield ResourcePage(
            path=path,
            title=docs.title(resource),
            call=code(".".join(("client", *(name.snake for name in resource.path)))),
            doc=docs.tag_doc(resource),
            rows=tuple(_rows(resource, docs, links)),
            operations=tuple(_view(op, docs, links) for op in in_order(resource)),
        )


def sections(docs: Docs, page: str) -> tuple[ReferenceSection, ...]:
    """All operations by resource, linked from `page`."""
    links = docs.links.on(page)
    return tuple(
        ReferenceSection(
            docs.title(r),
            links.to(resource_page(r.path)),
            docs.tag_doc(r),
            tuple(_rows(r, docs, links)),
        )
        for r in documented(docs)
    )


def _rows(resource: Resource, docs: Docs, links: Links) -> Iterator[OperationRow]:
    for op in in_order(resource):
        yield OperationRow(links.operation(op.call), _request(op), docs.summary(op))


def _request(operation: Operation) -> str:
    return code(f"{operation.http_method} {operation.path}").replace("|", "\\|")


def is_error(example: Example) -> bool:
    response = example.response if isinstance(example.response, Mapping) else {}
    status = response.get("status")
    return isinstance(status, int) and status >= 400


def _view(op: Operation, docs: Docs, links: Links) -> OperationView:
    words, stream = docs.words, stream_of(op.interaction)
    good = [e for e in op.examples if not is_error(e)]
    shown = good or [docs.examples.made(op)]
    examples = [_example(op, e, docs) for e in shown]
    return OperationView(
        heading=code(op.call),
        request=_request(op),
        summary=docs.summary(op),
        doc="" if op.doc.strip() == op.summary.strip() else _doc(op, docs),
        notices=tuple(_notices(op, words, links)),
        groups=tuple(_groups(op, words, links)),
        returns=tuple(_returns(op, words, links)),
        rules=tuple(rule for added in docs.extensions for rule in added.rules(op, docs)),
        example=examples[0],
        sampled=not good,
        more=tuple(examples[1:]),
        events=next((e.snippets.events for e in examples if e.snippets.events), ""),
        event_type=TypeText(words, links).of(stream.event) if stream else "",
        messages=channel_of(op.interaction) is not None,
        errors=tuple(_errors(op, docs)),
    )


def _example(op: Operation, example: Example, docs: Docs) -> ExampleView:
    snippets = docs.printer.of(op, example)
    tabs = tuple(TabView(docs.tab_title(tab), tab.block) for tab in snippets.tabs)
    notes = filter(None, (added.note(example, docs) for added in docs.extensions))
    return ExampleView(docs.example_title(op, example), next(notes, ""), snippets, tabs)


def _doc(op: Operation, docs: Docs) -> str:
    return prose(docs.text("operations", op.id, "description") or op.doc)


def _notices(op: Operation, words: Words, links: Links) -> Iterator[str]:
    life = op.lifecycle
    if life.shutdown:
        yield words.say("operation_shutdown", date=line(life.shutdown))
    elif op.deprecated or life.deprecated:
        yield str(words.operation_deprecated)
    if life.replacement:
        known = life.replacement in links.operations
        other = links.operation(life.replacement) if known else line(life.replacement)
        yield words.say("use_instead", replacement=other)


def _groups(op: Operation, words: Words, links: Links) -> Iterator[ParameterGroup]:
    for place in _PLACES:
        found = [p for p in op.parameters if p.location.value == place and not p.constant]
        if found:
            fields = tuple(field_view(p, words, links, p.required) for p in found)
            yield ParameterGroup(str(words.places[place]), fields)
    body = op.body
    if body is None:
        return
    title = words.say("body", media_type=code(body.media_type))
    if body.fields:
        required = [f for f in body.fields if f.required and body.required]
        ordered = [*required, *(f for f in body.fields if f not in required)]
        fields = tuple(field_view(f, words, links, f in required) for f in ordered)
        yield ParameterGroup(title, fields)
    else:
        facts = TypeText(words, links).of(body.type)
        facts = f"{facts} · **{words.required}**" if body.required else facts
        yield ParameterGroup(title, (FieldView(code("body"), facts, ""),))


def _returns(op: Operation, words: Words, links: Links) -> Iterator[str]:
    types = TypeText(words, links)
    interaction = op.interaction
    match interaction:
        case Single() | ByField() | Paged():
            yield from _returned_at_once(interaction, words, types)
        case Streamed(switch=None, event=event):
            yield words.say("returns_stream", event=types.of(event))
        case Streamed(switch=switch, event=event):
            assert switch is not None
            yield from _returned_at_once(at_once(interaction), words, types)
            on = code(f"{switch.field}={switch.value}")
            yield words.say("returns_stream_when", switch=on, event=types.of(event))
        case Channel(sent=sent, received=received):
            yield words.say("returns_channel", sent=types.of(sent), received=types.of(received))
        case _:
            assert_never(interaction)


def _returned_at_once(whole: AtOnce, words: Words, types: TypeText) -> Iterator[str]:
    match whole:
        case Single(result):
            yield words.say("returns", result=_result(result, words, types))
        case Paged(item=item):
            yield words.say("returns_pages", item=types.of(item))
        case ByField(field=field, cases=cases):
            for case in cases:
                when = ", ".join(code(v) for v in case.when)
                shown = _result(case.result, words, types)
                yield words.say("returns_when", switch=code(field), when=when, result=shown)
        case _:
            assert_never(whole)


def _result(result: Result, words: Words, types: TypeText) -> str:
    match result:
        case JsonResult(type=type_):
            return types.of(type_)
        case TextResult():
            return str(words.text_result)
        case BinaryResult():
            return str(words.file_result)
        case EmptyResult():
            return str(words.nothing)
        case _:
            assert_never(result)


def _errors(op: Operation, docs: Docs) -> Iterator[ErrorRow]:
    for example in filter(is_error, op.examples):
        status = int(example.response["status"])
        body = example.response.get("body")
        error = body.get("error") if isinstance(body, Mapping) else None
        facts = error if isinstance(error, Mapping) else {}
        name = str(facts.get("code") or facts.get("type") or "")
        yield ErrorRow(
            status=str(status),
            error=code(docs.error_class(str(status))),
            code=code(name).replace("|", "\\|") if name else "",
            message=cell(str(facts.get("message") or "")),
            summary=docs.example_title(op, example),
        )
    shown = {str(e.response["status"]) for e in op.examples if is_error(e)}
    for response in op.error_responses:
        if response.status not in shown:
            when = docs.text("failures", response.status) or response.doc
            name = code(docs.error_class(response.status))
            yield ErrorRow(response.status, name, "", "", cell(when))
