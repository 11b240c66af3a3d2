"""What the first page and the quick start say about an API as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.examples.requests import sent
from specloom.ir import Api, Example, JsonResult, Operation, main_result
from specloom.markdown import cell, code, fence, line, prose
from specloom.targets.credentials import credentials, is_simple
from specloom.targets.docs.reference import documented, in_order, is_error
from specloom.targets.docs.site import Docs
from specloom.targets.docs.snippets import Snippets


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """A header that an option or an environment variable sets."""

    header: str
    option: str
    env: str
    doc: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """An API as a whole; names come bare where they stand in code of ours."""

    title: str
    summary: str
    doc: str
    package: str
    client: str
    fixture: str
    error: str
    key: str
    key_from_env: bool
    takes_key: bool
    base_url: str
    base_url_variable: str
    export: str
    headers: tuple[HeaderRow, ...]
    first: str
    snippets: Snippets | None
    sampled: bool
    has_types: bool
    added: tuple[tuple[str, str, str], ...]  # (title, path, what is there) of features


def home_view(docs: Docs, page: str) -> HomeView:
    api = docs.api
    facts = {k: str(v) for p in docs.languages for k, v in p.facts().items()}
    key = credentials(api)
    first = first_call(docs)
    links = docs.links.on(page)
    return HomeView(
        title=line(docs.text("api", "title") or api.title),
        summary=line(docs.text("api", "summary") or api.summary),
        doc=prose(docs.text("api", "description") or api.doc),
        package=facts.get("package", ""),
        client=facts.get("client", ""),
        fixture=facts.get("fixture", ""),
        error=facts.get("error", ""),
        key=key.first,
        key_from_env=not key.given,
        takes_key=is_simple(api),
        base_url=code(api.servers[0].address if api.servers else "/"),
        base_url_variable=code(api.client.env_base_url) if api.client.env_base_url else "",
        export=fence(f'export {key.first}="…"', "sh"),
        headers=tuple(_headers(api)),
        first=links.operation(first[0].call) if first else "",
        snippets=docs.printer.of(*first) if first else None,
        sampled=first is not None and not first[0].examples,
        has_types=bool(api.decls),
        added=tuple(entry for added in docs.extensions for entry in added.home(docs)),
    )


def _headers(api: Api) -> list[HeaderRow]:
    return [
        HeaderRow(code(h.header), code(h.option.snake), code(h.env) if h.env else "", cell(h.doc))
        for h in api.client.headers
    ]


def first_call(docs: Docs) -> tuple[Operation, Example] | None:
    """The call to begin with: the first with an example that gives JSON and needs no file."""
    operations = [op for resource in documented(docs) for op in in_order(resource)]
    for op in operations:
        for example in op.examples:
            request = sent(docs.api, op, example)
            plain = isinstance(main_result(op.interaction), JsonResult) and example.stream is None
            if plain and not is_error(example) and "multipart" not in request.media_type:
                return op, example
    if not operations:
        return None
    return operations[0], docs.examples.made(operations[0])
