"""Lists that come in pages."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import AsyncIterator
from typing import Any, ClassVar, Generic, TypeVar
from urllib.parse import parse_qs

import pytest
from core_server import Recorded, Reply, Server, reply
from core_support import AClient, Client
from engine.errors import APIError, APIResponseError
from engine.models import Model
from engine.pages import (
    AsyncPaginator,
    BaseAsyncPage,
    BaseSyncPage,
    PageInfo,
    Paging,
    async_page_result,
    page_result,
)
from engine.request import Request, RequestOptions
from engine.resource import to_raw

T = TypeVar("T")

CURSOR = Paging(items="data", query="after", value="data.-1.id", more="has_more")


class Item(Model):
    id: str


class Page(BaseSyncPage[T], Generic[T]):
    data: list[T]
    has_more: bool | None = None

    _paging: ClassVar[Paging] = CURSOR


class AsyncPage(BaseAsyncPage[T], Generic[T]):
    data: list[T]
    has_more: bool | None = None

    _paging: ClassVar[Paging] = CURSOR


def page_of(paging: Paging) -> Any:
    class Some(BaseSyncPage[T], Generic[T]):
        _paging: ClassVar[Paging] = paging

    return Some[Item]


def get(
    client: Client, page_: Any = Page[Item], request: Request | None = None, **query: Any
) -> Any:
    request = request or Request("GET", "/items", query=query)
    call: Any = client.things._call
    return call(request, page_result(page_, request, call))


def get_async(client: AClient, **query: Any) -> AsyncPaginator[Item, AsyncPage[Item]]:
    request = Request("GET", "/items", query=query)
    call: Any = client.things._call
    result = async_page_result(AsyncPage[Item], request, call)
    return AsyncPaginator(lambda: call(request, result))


def items(*ids: str, **more: Any) -> Reply:
    return reply({"data": [{"id": id_} for id_ in ids], **more})


THREE = [items("a", "b", has_more=True), items("c", has_more=True), items("d", has_more=False)]


def queries(server: Server) -> list[dict[str, str]]:
    return [{k: v[0] for k, v in parse_qs(r.query).items()} for r in server.requests]


def test_iteration_goes_over_all_pages() -> None:
    with Server(*THREE) as server, Client(server) as client:
        found = list(get(client, limit=2))
    assert [item.id for item in found] == ["a", "b", "c", "d"]
    assert type(found[0]) is Item
    assert queries(server) == [
        {"limit": "2"},
        {"limit": "2", "after": "b"},
        {"limit": "2", "after": "c"},
    ]


def test_pages_are_asked_for_when_they_are_needed() -> None:
    with Server(*THREE) as server, Client(server) as client:
        iterator = iter(get(client))
        assert [next(iterator).id, next(iterator).id] == ["a", "b"]
        assert len(server.requests) == 1
        assert next(iterator).id == "c"
        assert len(server.requests) == 2


def test_pages_one_by_one() -> None:
    with Server(*THREE) as server, Client(server) as client:
        page = get(client)
        assert page.has_next_page() and page.next_page_info() == PageInfo(params={"after": "b"})
        assert [len(each.data) for each in page.iter_pages()] == [2, 1, 1]
        second = page.get_next_page()
        assert type(second) is type(page) and second.data[0].id == "d"
        assert not second.has_next_page()
        with pytest.raises(RuntimeError, match="last page"):
            second.get_next_page()


def test_the_same_asynchronously() -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            assert [item.id async for item in get_async(client, limit=2)] == ["a", "b", "c", "d"]
            server.requests.clear()
            page = await get_async(client)
            assert type(page.data[0]) is Item
            assert [item.id async for item in page] == ["a", "b", "c", "d"]
            server.requests.clear()
            page = await get_async(client)
            assert [len(each.data) async for each in page.iter_pages()] == [2, 1, 1]
            server.requests.clear()
            page = await get_async(client)
            assert (await page.get_next_page()).data[0].id == "c"

    with Server(*THREE) as server:
        asyncio.run(run(server))


@pytest.mark.parametrize(
    "last",
    [
        items(),
        items(has_more=True),
        items("x", has_more=False),
        reply({}),
        reply({"data": None}),
        reply({"data": [{"no": "id"}]}),
        reply({"data": [5], "has_more": True}),
        reply({"data": "text"}),
    ],
)
def test_the_last_page(last: Reply) -> None:
    with Server(items("a"), last) as server, Client(server) as client:
        list(get(client))
        assert len(server.requests) == 2


def test_a_server_that_repeats_a_page_is_an_error() -> None:
    with Server(items("a"), items("b"), items("a")) as server, Client(server) as client:
        with pytest.raises(APIError, match=r"same page again.*'a'"):
            list(get(client))
        assert len(server.requests) == 3
    again = pytest.raises(APIError, match="same page again")
    with Server(items("a", has_more=True)) as server, Client(server) as client, again:
        list(get(client, after="a"))


def test_a_server_that_repeats_a_page_is_an_error_asynchronously() -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            with pytest.raises(APIError, match="same page again"):
                _ = [item async for item in get_async(client)]

    with Server(items("a")) as server:
        asyncio.run(run(server))


def test_a_page_can_be_asked_for_again() -> None:
    with Server(*THREE[:2], THREE[1]) as server, Client(server) as client:
        page = get(client)
        assert page.get_next_page() == page.get_next_page()


def counted(request: Recorded) -> Reply:
    """Five items, two on a page."""
    query = parse_qs(request.query)
    start = int(query.get("offset", ["0"])[0])
    if "page" in query:
        start = 2 * (int(query["page"][0]) - 1)
    found = [{"id": str(n)} for n in range(start, min(start + 2, 5))]
    return reply({"list": {"items": found}, "meta": {"total": 5, "pages": 3}})


@pytest.mark.parametrize(
    ("paging", "expected"),
    [
        (Paging("list.items", "offset", "offset", total="meta.total"), [None, "2", "4"]),
        (Paging("list.items", "offset", "offset"), [None, "2", "4", "5"]),
        (Paging("list.items", "number", "page", total="meta.pages"), [None, "2", "3"]),
        (Paging("list.items", "number", "page"), [None, "2", "3", "4"]),
    ],
)
def test_counted_pages(paging: Paging, expected: list[Any]) -> None:
    with Server(counted) as server, Client(server) as client:
        found = list(get(client, page_of(paging)))
    assert [item["id"] for item in found] == ["0", "1", "2", "3", "4"]
    assert [query.get(paging.query or "") for query in queries(server)] == expected


def test_counted_pages_from_the_middle() -> None:
    with Server(counted) as server, Client(server) as client:
        paging = Paging("list.items", "offset", "offset", total="meta.total")
        assert [item["id"] for item in get(client, page_of(paging), offset=3)] == ["3", "4"]
        paging = Paging("list.items", "number", "page")
        assert [item["id"] for item in get(client, page_of(paging), page="3")] == ["4"]


def test_a_token_beside_the_items() -> None:
    paging = Paging(items="data", query="token", value="next.token")
    replies = [items("a", next={"token": "t 1"}), items(next={"token": 2}), items("b", next=None)]
    with Server(*replies) as server, Client(server) as client:
        assert [item["id"] for item in get(client, page_of(paging), limit=1)] == ["a", "b"]
    assert queries(server)[1:] == [{"limit": "1", "token": "t 1"}, {"limit": "1", "token": "2"}]


def test_a_cursor_in_the_body() -> None:
    paging = Paging(items="data", query="cursor", value="next", place="json")
    request = Request(
        "POST", "/search", json={"q": "x"}, options=RequestOptions(extra_body={"e": 1})
    )
    with Server(items("a", next="n"), items("b")) as server, Client(server) as client:
        assert len(list(get(client, page_of(paging), request))) == 2
    bodies = [request.json() for request in server.requests]
    assert bodies == [{"q": "x", "e": 1}, {"q": "x", "e": 1, "cursor": "n"}]


@pytest.mark.parametrize("relative", [True, False])
def test_urls_are_followed(relative: bool) -> None:
    paging = Paging(items="data", style="url", value="next")

    def first(request: Recorded) -> Reply:
        base = "" if relative else f"http://{request.headers['host']}"
        return items("a", next=f"{base}/v1/items?cursor=1%2F2&limit=9")

    with Server(first, items("b", next="")) as server, Client(server) as client:
        options = RequestOptions(extra_query={"version": "3", "limit": "5"})
        request = Request("GET", "/items", query={"q": "x"}, options=options)
        assert [item["id"] for item in get(client, page_of(paging), request)] == ["a", "b"]
    assert server.requests[1].path == "/v1/items"
    assert queries(server)[1] == {"cursor": "1/2", "limit": "9", "version": "3"}


def test_link_headers_are_followed() -> None:
    link = {"link": '</v1/items?page=0>; rel="prev", </v1/items?page=2>; rel="next"'}
    replies = [reply({"data": [{"id": "a"}]}, headers=link), items("b")]
    with Server(*replies) as server, Client(server) as client:
        found = list(get(client, page_of(Paging(items="data", style="link"))))
    assert [item["id"] for item in found] == ["a", "b"]
    assert queries(server)[1] == {"page": "2"}


def test_a_url_elsewhere_gets_no_credentials() -> None:
    paging = Paging(items="data", style="url", value="next")
    with (
        Server(items("b")) as other,
        Server(items("a", next=f"{other.url}/items")) as server,
        Client(server) as client,
    ):
        assert [item["id"] for item in get(client, page_of(paging))] == ["a", "b"]
    assert "authorization" in server.requests[0].headers
    assert "authorization" not in other.requests[0].headers


def test_what_the_caller_added_stays_and_does_not_hide_the_cursor() -> None:
    options = RequestOptions(extra_headers={"x-mine": "1"}, extra_query={"after": "0", "e": "1"})
    request = Request("GET", "/items", query={"limit": 1}, options=options)
    with Server(*THREE) as server, Client(server) as client:
        list(get(client, request=request))
    assert [query["after"] for query in queries(server)] == ["0", "b", "c"]
    assert all(query["e"] == "1" and query["limit"] == "1" for query in queries(server))
    assert all(request.headers["x-mine"] == "1" for request in server.requests)


def test_a_raw_response_gives_a_page_that_goes_on() -> None:
    with Server(*THREE) as server, Client(server) as client:

        def listed(extra_headers: Any = None) -> Any:
            request = Request("GET", "/items", options=RequestOptions(extra_headers))
            return get(client, request=request)

        raw = to_raw(listed)()
        assert raw.status_code == 200
        assert [item.id for item in raw.parse()] == ["a", "b", "c", "d"]


def test_a_body_that_is_no_page_is_an_error() -> None:
    unusable = pytest.raises(APIResponseError, match="no page")
    with Server(reply([1, 2])) as server, Client(server) as client, unusable:
        get(client)


def test_a_page_is_a_model() -> None:
    with (
        Server(reply({"data": [{"id": "a"}], "extra": 1}, headers={"x-request-id": "r"})) as server,
        Client(server) as client,
    ):
        page = get(client)
    assert page._request_id == "r" and page.extra == 1
    assert json.loads(page.to_json()) == {"data": [{"id": "a"}], "extra": 1}
    thawed = pickle.loads(pickle.dumps(Page.construct(data=[1])))
    assert thawed.data == [1]
    with pytest.raises(RuntimeError, match="wasn't received"):
        thawed.has_next_page()


def test_types_of_iteration() -> None:
    async def run(paginator: AsyncPaginator[Item, AsyncPage[Item]]) -> None:
        iterator: AsyncIterator[Item] = aiter(paginator)
        assert (await anext(iterator)).id == "a"
        await iterator.aclose()  # type: ignore[attr-defined]

    async def main(server: Server) -> None:
        async with AClient(server) as client:
            await run(get_async(client))

    with Server(*THREE) as server:
        asyncio.run(main(server))
