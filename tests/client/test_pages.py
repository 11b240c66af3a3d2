"""Lists go over all their pages by themselves, and by hand."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs

import openai_client
import pytest
from client_kit.caller import Caller
from core_server import Recorded, Reply, Server, reply
from openai_client import pagination

TOTAL = 7
JOBS = [{"id": f"ftjob-{n}", "object": "fine_tuning.job"} for n in range(TOTAL)]


def _page(request: Recorded) -> Reply:
    query = parse_qs(request.query)
    limit = int(query.get("limit", ["3"])[0])
    after = query.get("after", [None])[0]
    start = 0 if after is None else [job["id"] for job in JOBS].index(after) + 1
    found = JOBS[start : start + limit]
    return reply({"object": "list", "data": found, "has_more": start + limit < TOTAL})


def _jobs(caller: Caller, server: Server, **given: Any) -> Any:
    return caller.client(server).fine_tuning.jobs.list(**given)


def _ids(items: list[Any]) -> list[str]:
    return [item.id for item in items]


def _asked(server: Server) -> list[dict[str, list[str]]]:
    return [parse_qs(request.query) for request in server.requests]


ALL = [job["id"] for job in JOBS]


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 100])
def test_iterating_goes_over_all_pages(caller: Caller, limit: int) -> None:
    server = caller.server(_page)
    assert _ids(caller.items(_jobs(caller, server, limit=limit))) == ALL
    assert len(server.requests) == -(-TOTAL // limit)
    assert all(asked["limit"] == [str(limit)] for asked in _asked(server))
    assert server.connections == 1


def test_iterating_asks_only_for_what_is_needed(caller: Caller) -> None:
    server = caller.server(_page)
    assert _ids(caller.items(_jobs(caller, server), limit=3)) == ALL[:3]
    assert len(server.requests) == 1


def test_a_page_can_be_iterated_over_twice(caller: Caller) -> None:
    page = caller.run(_jobs(caller, caller.server(_page)))
    assert _ids(caller.items(page)) == _ids(caller.items(page)) == ALL


def test_pages_by_hand(caller: Caller) -> None:
    page = caller.run(_jobs(caller, caller.server(_page)))
    kind = pagination.AsyncCursorPage if caller.asynchronous else pagination.SyncCursorPage
    assert isinstance(page, kind)
    assert _ids(page.data) == ALL[:3]
    assert page.has_more is True
    assert page.has_next_page()
    assert page.next_page_info().params == {"after": ALL[2]}
    second = caller.run(page.get_next_page())
    assert _ids(second.data) == ALL[3:6]
    third = caller.run(second.get_next_page())
    assert _ids(third.data) == ALL[6:]
    assert not third.has_next_page()
    assert third.next_page_info() is None
    with pytest.raises(RuntimeError):
        caller.run(third.get_next_page())


def test_iterating_over_pages(caller: Caller) -> None:
    page = caller.run(_jobs(caller, caller.server(_page), limit=2))
    assert [len(p.data) for p in caller.items(page.iter_pages())] == [2, 2, 2, 1]


def test_the_call_is_repeated_with_all_it_was_made_with(caller: Caller) -> None:
    server = caller.server(_page)
    options = {"extra_headers": {"X-One": "1"}, "extra_query": {"order": "asc"}}
    jobs = _jobs(caller, server, metadata={"a": "b"}, limit=3, **options)
    assert _ids(caller.items(jobs)) == ALL
    for request, asked in zip(server.requests, _asked(server), strict=True):
        assert request.headers["x-one"] == "1"
        assert (asked["order"], asked["metadata[a]"]) == (["asc"], ["b"])
        assert request.path == "/fine_tuning/jobs"


def test_a_start_in_the_middle(caller: Caller) -> None:
    assert _ids(caller.items(_jobs(caller, caller.server(_page), after=ALL[4]))) == ALL[5:]


def test_request_ids_of_pages(caller: Caller) -> None:
    ids = iter(["req_1", "req_2"])

    def answer(request: Recorded) -> Reply:
        page = _page(request)
        page.headers = {**page.headers, "x-request-id": next(ids)}
        return page

    page = caller.run(_jobs(caller, caller.server(answer), limit=4))
    assert page._request_id == "req_1"
    assert caller.run(page.get_next_page())._request_id == "req_2"


@pytest.mark.parametrize(
    "body",
    [
        {"data": [], "has_more": False},
        {"data": [], "has_more": True},
        {"data": []},
        {"data": None},
        {"object": "list"},
        {},
    ],
    ids=str,
)
def test_pages_without_items(caller: Caller, body: Any) -> None:
    server = caller.server(reply(body))
    assert caller.items(_jobs(caller, server)) == []
    assert len(server.requests) == 1


def test_a_server_that_does_not_say_whether_there_is_more(caller: Caller) -> None:
    def answer(request: Recorded) -> Reply:
        body = json.loads(b"".join(_page(request).pieces))
        del body["has_more"]
        return reply(body)

    server = caller.server(answer, answer, answer, reply({"object": "list", "data": []}))
    assert _ids(caller.items(_jobs(caller, server))) == ALL


def test_a_cursor_that_comes_again_is_an_error(caller: Caller) -> None:
    server = caller.server(reply({"data": JOBS[:2], "has_more": True}))
    seen: list[Any] = []
    with pytest.raises(openai_client.APIError):
        caller.items(_jobs(caller, server), into=seen, limit=100)
    assert len(seen) < 10


@pytest.mark.parametrize("body", ["[]", '"words"', "7", "null"])
def test_what_is_no_page(caller: Caller, body: str) -> None:
    with pytest.raises(openai_client.APIResponseError):
        caller.items(_jobs(caller, caller.server(reply(body))))


def test_an_error_on_a_later_page(caller: Caller) -> None:
    server = caller.server(_page, reply({"error": {"message": "Gone."}}, 404))
    seen: list[Any] = []
    with pytest.raises(openai_client.NotFoundError, match="Gone"):
        caller.items(_jobs(caller, server), into=seen)
    assert _ids(seen) == ALL[:3]


def test_a_list_in_a_single_page(caller: Caller) -> None:
    models = [{"id": "a", "object": "model"}, {"id": "b", "object": "model"}]
    server = caller.server(reply({"object": "list", "data": models}))
    client = caller.client(server)
    assert _ids(caller.items(client.models.list())) == ["a", "b"]
    page = caller.run(client.models.list())
    assert isinstance(page, pagination.AsyncPage if caller.asynchronous else pagination.SyncPage)
    assert page.object == "list"
    assert not page.has_next_page()
    assert page.next_page_info() is None


def test_pages_are_results(caller: Caller) -> None:
    page = caller.run(_jobs(caller, caller.server(_page), limit=1))
    assert page.to_dict() == {"object": "list", "data": JOBS[:1], "has_more": True}
    assert "ftjob-0" in repr(page)


def test_pages_of_raw_responses(caller: Caller) -> None:
    client = caller.client(caller.server(_page))
    raw = caller.run(client.fine_tuning.jobs.with_raw_response.list(limit=3))
    assert raw.http_response.json()["has_more"] is True
    page = raw.parse()
    assert _ids(page.data) == ALL[:3]
    assert _ids(caller.items(page)) == ALL


def test_two_lists_do_not_mix(caller: Caller) -> None:
    server = caller.server(_page)
    client = caller.client(server)
    first = caller.run(client.fine_tuning.jobs.list(limit=2))
    second = caller.run(client.fine_tuning.jobs.list(limit=5))
    assert _ids(caller.run(first.get_next_page()).data) == ALL[2:4]
    assert _ids(caller.run(second.get_next_page()).data) == ALL[5:]
