"""Lists → pages, with the type of their items.

Where the description doesn't say how a list goes on, a pagination scheme is taken only if the
request has its parameter and the response what belongs to it. The report says which was taken
and why, so that a wrong guess is seen and can be overruled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from typing_extensions import assert_never

from specloom.diagnostics.problems import Problem, Severity
from specloom.ir import (
    UNPAGED,
    Api,
    AtOnce,
    Body,
    ByField,
    Channel,
    Decl,
    Field,
    JsonResult,
    ListOf,
    Operation,
    Paged,
    PaginationScheme,
    PaginationStyle,
    ParameterIn,
    Scalar,
    ScalarKind,
    SchemaId,
    Single,
    Streamed,
    Type,
    UnionOf,
    change_at_once,
    is_kind,
    is_null,
)
from specloom.ir.media_types import is_json
from specloom.ir.named import facts_of, object_of, resolved
from specloom.ir.names import camel, snake
from specloom.passes.rewrite import change_operations

_ITEMS = ("data", "items", "results", "values", "entries", "records", "list", "value")
_HOLDERS: tuple[str, ...] = (
    "meta",
    "pagination",
    "paging",
    "page_info",
    "pageInfo",
    "cursors",
    "cursor",
    "links",
)
_HOLDERS += ("next_page", "_links", "response_metadata", "metadata", "paging_info", "_meta", "next")
# Query parameter → fields of the answer that hold its next value.
_CURSORS: Mapping[str, tuple[str, ...]] = {
    "cursor": ("next_cursor", "nextCursor", "cursor", "next"),
    "start_cursor": ("next_cursor",),
    "page_token": ("next_page_token", "nextPageToken"),
    "pageToken": ("nextPageToken", "next_page_token"),
    "PageToken": ("NextPageToken", "next_page_token"),
    "next_token": ("next_token", "nextToken"),
    "nextToken": ("nextToken",),
    "next_page_token": ("next_page_token",),
    "pagination_token": ("next_token", "next_pagination_token"),
    "paginationToken": ("nextToken", "next", "nextPaginationToken"),
    "continuation_token": ("next_continuation_token", "continuation_token"),
    "continuationToken": ("nextContinuationToken", "continuationToken"),
    "continue": ("continue",),
    "marker": ("next_marker", "nextMarker"),
    "next_cursor": ("next_cursor",),
    "starting_after": ("starting_after", "next_starting_after"),
    "after": ("after", "end_cursor", "endCursor"),
    "offset": ("next_offset", "offset"),
}
_LAST_ID = ("after", "starting_after", "after_id")
_MORE = ("has_more", "hasMore", "has_next", "hasNext", "more")
_URLS: tuple[str, ...] = (
    "next",
    "next_url",
    "nextUrl",
    "next_page_url",
    "next_page_uri",
    "nextLink",
)
_URLS += ("@odata.nextLink", "next_link", "next_page", "href", "uri")
_COUNTED = {
    **dict.fromkeys(("offset", "skip", "startAt", "start"), PaginationStyle.OFFSET),
    **dict.fromkeys(("page", "page_number", "pageNumber"), PaginationStyle.NUMBER),
}
_SIZES = (
    "maxResults",
    "limit",
    "per_page",
    "perPage",
    "page_size",
    "pageSize",
    "size",
    "count",
    "max_results",
)
# Not `count`, which often says how many this page has.
_TOTALS = ("total", "total_count", "totalCount", "total_results", "totalResults")
_PAGE_TOTALS = ("total_pages", "totalPages", "page_count", "pageCount", "last_page", "num_pages")
_TEXT = (ScalarKind.STRING, ScalarKind.ANY)


def find_pages(api: Api, report: Callable[[Problem], None]) -> Api:
    decls = api.decl_table()
    schemes: dict[PaginationScheme, PaginationScheme] = {}

    def recognised(operation: Operation, result: JsonResult) -> Operation:
        finder = _Finder(operation, result, decls)
        found = finder.find()
        if found is None:
            return operation
        scheme, why = found
        key = replace(scheme, name="")
        scheme = schemes.setdefault(key, replace(scheme, name=_name(scheme, schemes)))
        report(_found(operation, scheme, why))
        shown = (f"paging by {_SHOWN[scheme.style]}", why)
        paged = _paged(scheme, result, finder)
        return replace(operation, interaction=paged, recognised=(*operation.recognised, shown))

    def change(operation: Operation) -> Operation:
        match operation.interaction:
            case Single(JsonResult() as result):
                lists = operation.http_method in ("GET", "POST")
                return recognised(operation, result) if lists else operation
            case Single() | ByField() | Channel():
                return operation
            case Paged() | Streamed():
                described = change_at_once(
                    operation.interaction, lambda whole: _with_items(operation, whole, decls)
                )
                return replace(operation, interaction=described)
            case _:
                assert_never(operation.interaction)

    paged = change_operations(api, change)
    return replace(paged, pagination=(*api.pagination, *schemes.values()))


def _with_items(operation: Operation, whole: AtOnce, decls: Mapping[SchemaId, Decl]) -> AtOnce:
    """Pages as the description has them, with the type of their items."""
    if not isinstance(whole, Paged):
        return whole
    return _paged(whole.scheme, whole.page, _Finder(operation, whole.page, decls))


def _paged(scheme: PaginationScheme, page: JsonResult, finder: _Finder) -> AtOnce:
    """What is no list of items after all comes as it is."""
    item = finder.item(scheme.items) if scheme != UNPAGED else None
    return Single(page) if item is None else Paged(scheme, item, page)


class _Finder:
    def __init__(
        self, operation: Operation, result: JsonResult, decls: Mapping[SchemaId, Decl]
    ) -> None:
        self._decls = decls
        self._parameters = {
            p.name: p for p in operation.parameters if p.location is ParameterIn.QUERY
        }
        self._query = {name: p.type for name, p in self._parameters.items()}
        self._in_body = operation.http_method == "POST"
        if self._in_body:
            self._query = _members(operation.body, decls)
        self._result = result
        self._page = object_of(_without_null(result.type), decls)

    def find(self) -> tuple[PaginationScheme, str] | None:
        """How the list goes on, and what shows it."""
        if self._in_body:
            # Others than a cursor that comes back say too little of what is no plain reading.
            items = self._items() if self._query else None
            return self._cursor(items) if items is not None else None
        if isinstance(self._resolved(_without_null(self._result.type)), ListOf):
            return self._link("") or self._counted("")
        items = self._items()
        if items is None:
            return None
        recognised = self._cursor(items) or self._url(items) or self._link(items)
        return recognised or self._counted(items)

    def _link(self, items: str) -> tuple[PaginationScheme, str] | None:
        if "link" not in self._result.headers:
            return None
        scheme = PaginationScheme("", items, style=PaginationStyle.LINK)
        return scheme, "the answer has a Link header"

    def _items(self) -> str | None:
        """The field that holds the items: one list of objects, or one that is called so."""
        if self._page is None or self._page.extra is not None:
            return None
        lists = [f.name for f in self._page.fields if self._is_list(f.type)]
        named = [name for name in _ITEMS if name in lists]
        return named[0] if named else lists[0] if len(lists) == 1 else None

    def item(self, items: str) -> Type | None:
        """The type of the items."""
        field = self._page.field(items) if self._page else None
        found = field.type if field else self._result.type
        list_ = self._resolved(_without_null(found))
        return list_.item if isinstance(list_, ListOf) else None

    def _is_list(self, type_: Type) -> bool:
        type_ = self._resolved(_without_null(type_))
        return isinstance(type_, ListOf)

    def _resolved(self, type_: Type) -> Type:
        return resolved(type_, self._decls)

    def _places(self, names: tuple[str, ...]) -> Iterator[tuple[str, Field]]:
        """The fields of these names, on the page or in an object that speaks of paging."""
        assert self._page is not None
        for field in self._page.fields:
            if field.name in names:
                yield field.name, field
        for field in self._page.fields:
            inner = object_of(_without_null(field.type), self._decls)
            if field.name not in _HOLDERS or inner is None:
                continue
            for below in inner.fields:
                if below.name in names:
                    yield f"{field.name}.{below.name}", below
                deeper = object_of(_without_null(below.type), self._decls)
                if below.name in _HOLDERS and deeper is not None:
                    for last in deeper.fields:
                        if last.name in names:
                            yield f"{field.name}.{below.name}.{last.name}", last

    def _is_text(self, field: Field) -> bool:
        return is_kind(self._resolved(_without_null(field.type)), *_TEXT)

    def _first(self, names: tuple[str, ...], *, text: bool = False) -> str:
        for path, field in self._places(names):
            if "." in field.name or (text and not self._is_text(field)):
                continue
            return path
        return ""

    def _cursor(self, items: str) -> tuple[PaginationScheme, str] | None:
        more = self._first(_MORE)
        more = more if "." not in more else ""
        for query, names in _CURSORS.items():
            if query not in self._query:
                continue
            for path, field in self._places(names):
                if field.name == items or path == query == "offset":
                    continue  # an offset that only says where we are
                if self._is_text(field) or (query == "offset" and not self._in_body):
                    scheme = PaginationScheme("", items, query, path, more, in_body=self._in_body)
                    where = " of the body" if self._in_body else ""
                    return scheme, f"the answer's {path} is the next {query}{where}"
        for query in _LAST_ID if not self._in_body else ():
            if query in self._query and more and self._items_have_id(items):
                scheme = PaginationScheme("", items, query, f"{items}.-1.id", more)
                return scheme, f"{query} takes the id of the last item, and {more} ends it"
        return None

    def _items_have_id(self, items: str) -> bool:
        type_ = self.item(items)
        item = object_of(type_, self._decls) if type_ is not None else None
        return item is not None and item.field("id") is not None

    def _url(self, items: str) -> tuple[PaginationScheme, str] | None:
        for path, field in self._places(_URLS):
            last = path.split(".")
            if last[-1] in ("href", "uri") and "next" not in last:
                continue
            is_uri = _is_uri(field.type, self._decls)
            if self._is_text(field) and (is_uri or len(last) > 1 or self._is_drf()):
                if any("@" in part for part in last):
                    continue
                scheme = PaginationScheme("", items, value=path, style=PaginationStyle.URL)
                return scheme, f"{path} is the next URL"
        return None

    def _is_drf(self) -> bool:
        """`count`, `next` and `previous` around a list, as a popular framework writes them."""
        assert self._page is not None
        return all(self._page.field(name) for name in ("next", "previous"))

    def _counted(self, items: str) -> tuple[PaginationScheme, str] | None:
        size = next((name for name in _SIZES if name in self._query), "")
        for query, style in _COUNTED.items():
            kind = self._resolved(_without_null(self._query.get(query)))
            if size and is_kind(kind, ScalarKind.INTEGER):
                scheme = PaginationScheme("", items, query, style=style)
                counts_items = style is PaginationStyle.OFFSET
                if items:
                    more = self._first(_MORE)
                    total = self._first(_TOTALS if counts_items else _PAGE_TOTALS)
                    scheme = replace(scheme, total=total, more=more)
                if not counts_items and self._starts_at_zero(query):
                    scheme = replace(scheme, first=0)
                return scheme, f"the request has {query} and {size}"
        return None

    def _starts_at_zero(self, query: str) -> bool:
        facts = facts_of(self._parameters[query].type, self._decls)
        given = (facts.get("default"), facts.get("minimum"))
        return next((value == 0 for value in given if isinstance(value, int)), False)


def _members(body: Body | None, decls: Mapping[SchemaId, Decl]) -> dict[str, Type]:
    """The texts of a JSON body that is an object."""
    if body is None or not is_json(body.media_type):
        return {}
    held = object_of(body.type, decls)
    return {f.name: f.type for f in held.fields} if held is not None else {}


def _without_null(type_: Type | None) -> Type:
    if type_ is None:
        return Scalar(ScalarKind.ANY)
    if isinstance(type_, UnionOf):
        kept = [m for m in type_.members if not is_null(m)]
        return kept[0] if len(kept) == 1 else type_
    return type_


def _is_uri(type_: Type, decls: Mapping[SchemaId, Decl]) -> bool:
    return facts_of(type_, decls).get("format") in ("uri", "url", "uri-reference")


# In the names of schemes, and as the report says it.
_STYLES = {
    PaginationStyle.LINK: "link",
    PaginationStyle.CURSOR: "cursor",
    PaginationStyle.URL: "linked",
    PaginationStyle.OFFSET: "offset",
    PaginationStyle.NUMBER: "numbered",
}
_SHOWN = {
    PaginationStyle.LINK: "Link header",
    PaginationStyle.CURSOR: "cursor",
    PaginationStyle.URL: "the URL of the next page",
    PaginationStyle.OFFSET: "offset",
    PaginationStyle.NUMBER: "page number",
}


def _name(scheme: PaginationScheme, taken: Mapping[PaginationScheme, PaginationScheme]) -> str:
    """`CursorPage`; a second kind of the same style has its items and parameter in its name."""
    used = {camel(other.name) for other in taken.values()}
    style = ("body_" if scheme.in_body else "") + _STYLES[scheme.style]
    short = f"{style}_page"
    longer = snake(f"{style}_{scheme.items}_page")
    longest = snake(f"{style}_{scheme.items}_{scheme.query}_{scheme.value}_page")
    choices = [short, longer, longest]
    while camel(choices[-1]) in used:
        choices[-1] += "_more"
    return next(name for name in choices if camel(name) not in used)


def _found(operation: Operation, scheme: PaginationScheme, why: str) -> Problem:
    call = f"{operation.http_method} {operation.path}"
    return Problem(
        operation.where,
        "G030",
        f"{call} is a list in pages ({scheme.style.value}): {why}",
        "",
        Severity.NOTE,
    )
