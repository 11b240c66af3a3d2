"""How a list is cut into pages, and what asks for the next one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast
from urllib.parse import parse_qs, urljoin, urlsplit

from .errors import InvalidArgumentError
from .modes import MODE_HEADER
from .request import Request, RequestOptions

__all__ = ["PageInfo", "Paging", "next_info", "next_request", "pick"]


@dataclass(frozen=True)
class Paging:
    """Where a page holds what, and how the next one is asked for.

    Places are paths of names and indices, such as ``data.-1.id``.

    Args:
        items: where the items are.
        style: ``cursor`` sends the value found at ``value`` as ``query``; ``offset``
            and ``number`` send as ``query`` how many items, or pages, were there
            before; ``url`` follows the URL found at ``value``; ``link`` follows the
            ``Link`` header with ``rel="next"``.
        query: the parameter that selects the page.
        value: where the cursor or the URL of the next page is.
        more: where it says whether there are more pages, if it does.
        total: where the number of items (``offset``) or pages (``number``) is.
        first: the number of the first page.
        place: whether ``query`` is a query parameter or a member of the JSON body.
        bare: whether the answer is nothing but the list of the items.
    """

    items: str
    style: Literal["cursor", "offset", "number", "url", "link"] = "cursor"
    query: str | None = None
    value: str | None = None
    more: str | None = None
    total: str | None = None
    first: int = 1
    place: Literal["query", "json"] = "query"
    bare: bool = False


@dataclass(frozen=True)
class PageInfo:
    """What asks for another page: a parameter to change, or a URL to follow."""

    params: Mapping[str, str | int] | None = None
    json: Mapping[str, str | int] | None = None
    url: str | None = None

    @property
    def key(self) -> object:
        """What two requests for the same page have in common."""
        return self.url or repr(self.params or self.json)


def pick(value: object, path: str) -> Any:
    """Return what is found at ``path``, None if there is nothing."""
    found: Any = value
    for name in path.split("."):
        try:
            if isinstance(found, Mapping):
                found = cast("Mapping[str, object]", found).get(name)
            elif isinstance(found, (list, tuple)):
                found = cast("list[object]", found)[int(name)]
            else:
                found = getattr(found, name, None)
        except (IndexError, ValueError):
            return None
    return found


def next_info(
    paging: Paging, page: object, count: int, request: Request, link: str | None
) -> PageInfo | None:
    """Return what asks for the page after ``page``, None if it is the last one.

    Args:
        paging: how the list is paged.
        page: the decoded page.
        count: how many items it has.
        request: what it was asked for with.
        link: the URL that its ``Link`` header calls the next one.
    """
    if paging.more is not None and pick(page, paging.more) is False:
        return None
    if paging.style == "link":
        return PageInfo(url=link) if link else None
    if paging.style in ("offset", "number"):
        return _counted(paging, page, count, request)
    value = pick(page, paging.value or "")
    if isinstance(value, bool) or not isinstance(value, (str, int)) or value == "":
        return None
    if paging.style == "url":
        return PageInfo(url=str(value))
    return _asking(paging, value)


def next_request(request: Request, info: PageInfo, base: str) -> Request:
    """Return ``request`` changed to ask for another page; ``base`` is its full URL."""
    old = request.options
    query: Mapping[str, object] = request.query or {}
    extra_query: Mapping[str, object] = old.extra_query or {}
    path, json, extra_body = request.path, request.json, old.extra_body
    if info.url is not None:
        path = urljoin(base, info.url)
        query = {}
        extra_query = _without(extra_query, parse_qs(urlsplit(path).query))
    elif info.params is not None:
        query = {**query, **info.params}
        extra_query = _without(extra_query, info.params)
    elif info.json is not None:
        json = {**_members(json), **info.json}
        extra_body = _without(_members(extra_body), info.json)
    # Who asks for the raw response of the first page doesn't ask for raw pages.
    headers = {k: v for k, v in (old.extra_headers or {}).items() if k != MODE_HEADER}
    return Request(
        request.method,
        path,
        json=json,
        query=query,
        query_styles=request.query_styles,
        headers=request.headers,
        options=RequestOptions(
            headers or None, extra_query or None, extra_body or None, old.timeout
        ),
        idempotent=request.idempotent,
    )


def _counted(
    paging: Paging, page: object, count: int, request: Request
) -> PageInfo | None:
    if not count:
        return None
    if paging.style == "offset":
        there = _current(paging, request, 0) + count
        further = there
    else:
        further = _current(paging, request, paging.first)
        there = further - paging.first + 1
        further += 1
    total = None if paging.total is None else pick(page, paging.total)
    if isinstance(total, int) and there >= total:
        return None
    return _asking(paging, further)


def _current(paging: Paging, request: Request, default: int) -> int:
    name = paging.query or ""
    places: list[object] = [request.options.extra_query, request.query]
    if paging.place == "json":
        places = [request.options.extra_body, request.json]
    for members in places:
        value = _members(members).get(name)
        if isinstance(value, (int, str)):
            try:
                return int(value)
            except ValueError:
                break
    return default


def _asking(paging: Paging, value: str | int) -> PageInfo:
    changed = {paging.query or "": value}
    if paging.place == "json":
        return PageInfo(json=changed)
    return PageInfo(params=changed)


def _members(value: object) -> Mapping[str, object]:
    if value is None:
        return {}
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    raise InvalidArgumentError("a body that isn't an object can't ask for pages")


def _without(
    members: Mapping[str, object], names: Mapping[str, object]
) -> dict[str, object]:
    return {name: value for name, value in members.items() if name not in names}
