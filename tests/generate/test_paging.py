"""Lists in pages, recognised from the description alone, walked over a real connection."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from inline import Generate, Load
from loopback import Answer, Request, loopback

ALL = list(range(1, 8))


def numbered(items: list[int]) -> list[dict[str, int]]:
    return [{"id": n} for n in items]


@dataclass(frozen=True)
class Style:
    """The query parameters and the answer's fields of a list, and a server that pages so."""

    explanation: str
    query: str
    fields: str
    answer: Callable[[Request], Any]
    headers: str = ""


def page_of(request: Request, start: int, size: int = 3) -> list[dict[str, int]]:
    return numbered(ALL[start : start + size])


def by_cursor(request: Request) -> Any:
    start = int(request.query.get("cursor", "c0")[1:])
    following = f"c{start + 3}" if start + 3 < len(ALL) else None
    return {"data": page_of(request, start), "next_cursor": following}


def by_empty_cursor(request: Request) -> Any:
    start = int(request.query.get("cursor") or 0)
    following = str(start + 3) if start + 3 < len(ALL) else ""
    return {"members": page_of(request, start), "response_metadata": {"next_cursor": following}}


def by_token(request: Request) -> Any:
    start = int(request.query.get("pageToken", "0"))
    more = {"nextPageToken": str(start + 3)} if start + 3 < len(ALL) else {}
    return {"files": page_of(request, start), **more}


def by_last_id(request: Request) -> Any:
    start = int(request.query.get("starting_after", "0"))
    return {"data": page_of(request, start), "has_more": start + 3 < len(ALL)}


def by_offset(request: Request) -> Any:
    start, size = int(request.query.get("offset", "0")), int(request.query.get("limit", "3"))
    return {"items": page_of(request, start, size), "total": len(ALL)}


def by_offset_alone(request: Request) -> Any:
    start = int(request.query.get("offset", "0"))
    return {"items": page_of(request, start)}


def by_number(request: Request) -> Any:
    return {"results": page_of(request, 3 * (int(request.query.get("page", "1")) - 1))}


def by_number_in_a_bare_list(request: Request) -> Any:
    return page_of(request, 3 * (int(request.query.get("page", "1")) - 1))


def by_url(request: Request) -> Any:
    start = int(request.query.get("at", "0"))
    host = request.headers["host"]
    following = f"http://{host}/v1/things?at={start + 3}" if start + 3 < len(ALL) else None
    return {"count": 7, "next": following, "previous": None, "results": page_of(request, start)}


def by_relative_url(request: Request) -> Any:
    start = int(request.query.get("at", "0"))
    links = {"next": {"href": f"/v1/things?at={start + 3}"}} if start + 3 < len(ALL) else {}
    return {"items": page_of(request, start), "_links": links}


def by_link(request: Request) -> Answer:
    start = int(request.query.get("at", "0"))
    host = request.headers["host"]
    headers = {"link": f'<http://{host}/v1/things?at={start + 3}>; rel="next"'}
    return Answer(page_of(request, start), headers=headers if start + 3 < len(ALL) else {})


def by_link_around(request: Request) -> Answer:
    linked = by_link(request)
    return Answer({"total_count": 7, "items": linked.body}, headers=linked.headers)


TEXT, NUMBER = "{ type: string }", "{ type: integer }"
THINGS = "{ type: array, items: { $ref: '#/components/schemas/Thing' } }"
MAYBE = "{ type: [string, 'null'] }"
URL = "{ type: [string, 'null'], format: uri }"
LINK = "{ Link: { schema: { type: string } } }"
STYLES = {
    "cursor": Style(
        "cursor", f"cursor: {TEXT}", f"data: {THINGS}, next_cursor: {MAYBE}", by_cursor
    ),
    "cursor in an object": Style(
        "cursor",
        f"cursor: {TEXT}",
        f"members: {THINGS}, response_metadata: {{ type: object, properties: {{"
        f" next_cursor: {TEXT} }} }}",
        by_empty_cursor,
    ),
    "token": Style(
        "cursor", f"pageToken: {TEXT}", f"files: {THINGS}, nextPageToken: {TEXT}", by_token
    ),
    "last id": Style(
        "cursor",
        f"starting_after: {TEXT}",
        f"data: {THINGS}, has_more: {{ type: boolean }}",
        by_last_id,
    ),
    "offset and total": Style(
        "offset",
        f"offset: {NUMBER}, limit: {NUMBER}",
        f"items: {THINGS}, total: {NUMBER}",
        by_offset,
    ),
    "offset alone": Style(
        "offset", f"offset: {NUMBER}, limit: {NUMBER}", f"items: {THINGS}", by_offset_alone
    ),
    "number": Style(
        "number", f"page: {NUMBER}, per_page: {NUMBER}", f"results: {THINGS}", by_number
    ),
    "number of a bare list": Style(
        "number", f"page: {NUMBER}, per_page: {NUMBER}", "", by_number_in_a_bare_list
    ),
    "next URL": Style(
        "url",
        f"at: {TEXT}",
        f"count: {NUMBER}, next: {URL}, previous: {URL}, results: {THINGS}",
        by_url,
    ),
    "relative next URL": Style(
        "url",
        f"at: {TEXT}",
        f"items: {THINGS}, _links: {{ type: object, properties: {{ next: {{ type: object,"
        f" properties: {{ href: {TEXT} }} }} }} }}",
        by_relative_url,
    ),
    "Link header": Style("link", f"at: {TEXT}", "", by_link, LINK),
    "Link header around items": Style(
        "link", f"at: {TEXT}", f"total_count: {NUMBER}, items: {THINGS}", by_link_around, LINK
    ),
}


def spec_of(query: str, fields: str, headers: str = "", method: str = "get") -> str:
    schema = f"{{ type: object, properties: {{ {fields} }} }}" if fields else THINGS
    parameters = [
        f"{{ name: {part.split(':')[0].strip()}, in: query, schema: {part.split(':', 1)[1]} }}"
        for part in query.split(", ")
        if part
    ]
    return f"""
    paths:
      /things:
        {method}:
          operationId: things.list
          parameters: [{", ".join(parameters)}]
          responses:
            "200":
              description: d
              headers: {headers or "{}"}
              content: {{ application/json: {{ schema: {schema} }} }}
    components:
      schemas: {{ Thing: {{ type: object, properties: {{ id: {{ type: integer }} }} }} }}
    """


@pytest.mark.parametrize("name", STYLES)
def test_a_list_is_walked_to_its_end(package: Load, name: str) -> None:
    style = STYLES[name]
    zoo = package(spec_of(style.query, style.fields, style.headers))

    async def walked(url: str) -> list[int]:
        async with zoo.AsyncZoo(base_url=url) as client:
            return [item.id async for item in client.things.list()]

    with loopback(style.answer) as server:
        with zoo.Zoo(base_url=server.url + "/v1") as client:
            first = client.things.list()
            assert [item.id for item in first] == ALL
            assert [len(page._items()) for page in first.iter_pages() if page._items()] == [3, 3, 1]
        once = len(server.requests)
        assert asyncio.run(walked(server.url + "/v1")) == ALL
        assert 3 <= len(server.requests) - once <= 4


@pytest.mark.parametrize("name", STYLES)
def test_what_was_recognised_is_reported_with_its_reason(generated: Generate, name: str) -> None:
    style = STYLES[name]
    result = generated(spec_of(style.query, style.fields, style.headers))
    (problem,) = [p for p in result.problems if p.code == "G030"]
    assert f"({style.explanation}): " in problem.message
    assert problem.severity.value == "note"
    reason = problem.message.split("): ", 1)[1]
    assert reason in str(result.files["REPORT.md"])


# Notion's names, Square's, and a body that isn't given field by field.
BODIES = {
    "start_cursor": ("next_cursor", "properties: { filter: { type: string }, start_cursor: {} }"),
    "cursor": ("cursor", "properties: { filter: { type: string }, cursor: { type: string } }"),
    "page_token": (
        "next_page_token",
        "allOf: [{ $ref: '#/components/schemas/Filter' }, { type: object, properties: {"
        " page_token: { type: string } } }]",
    ),
}


@pytest.mark.parametrize("member", BODIES)
def test_a_cursor_in_the_body_is_sent_with_the_whole_body_again(package: Load, member: str) -> None:
    held, schema = BODIES[member]
    zoo = package(f"""
    paths:
      /things/search:
        post:
          operationId: things.search
          requestBody: {{ content: {{ application/json: {{ schema: {{
            type: object, {schema} }} }} }} }}
          responses: {{ "200": {{ description: d, content: {{ application/json: {{ schema: {{
            type: object, properties: {{ results: {THINGS}, {held}: {MAYBE} }} }} }} }} }} }}
    components:
      schemas:
        Thing: {{ type: object, properties: {{ id: {{ type: integer }} }} }}
        Filter: {{ type: object, properties: {{ filter: {{ type: string }} }} }}
    """)

    def answer(request: Request) -> Any:
        sent = json.loads(request.body)
        assert sent.pop("filter") == "red" and request.query == {"v": "1"}
        start = int(sent.pop(member, "0"))
        assert not sent
        following = str(start + 3) if start + 3 < len(ALL) else None
        return {"results": page_of(request, start), held: following}

    async def walked(url: str) -> list[int]:
        async with zoo.AsyncZoo(base_url=url) as client:
            found = client.things.search(filter="red", extra_query={"v": "1"})
            return [item.id async for item in found]

    with loopback(answer) as server:
        with zoo.Zoo(base_url=server.url) as client:
            found = client.things.search(filter="red", extra_query={"v": "1"})
            assert [item.id for item in found] == ALL
        assert len(server.requests) == 3
        assert asyncio.run(walked(server.url)) == ALL


DOUBTFUL = {
    "a cursor that the answer doesn't have": spec_of(f"cursor: {TEXT}", f"data: {THINGS}"),
    "a next cursor that nothing takes": spec_of("", f"data: {THINGS}, next_cursor: {TEXT}"),
    "two lists": spec_of(f"cursor: {TEXT}", f"a: {THINGS}, b: {THINGS}, next_cursor: {TEXT}"),
    "no list": spec_of(f"cursor: {TEXT}", f"a: {TEXT}, next_cursor: {TEXT}"),
    "a page of a book": spec_of(f"page: {NUMBER}", f"data: {THINGS}"),
    "a text as page": spec_of(f"page: {TEXT}, per_page: {NUMBER}", f"data: {THINGS}"),
    "a list without a Link header": spec_of(f"at: {TEXT}", ""),
    "ids without a sign of the end": spec_of(f"starting_after: {TEXT}", f"data: {THINGS}"),
    "a next that is no URL": spec_of("", f"data: {THINGS}, next: {NUMBER}"),
    "a write": spec_of(f"cursor: {TEXT}", f"data: {THINGS}, next_cursor: {TEXT}", method="put"),
    "a size alone": spec_of(f"limit: {NUMBER}", f"data: {THINGS}, total: {NUMBER}"),
}


@pytest.mark.parametrize("name", DOUBTFUL)
def test_what_is_doubtful_stays_a_plain_answer(generated: Generate, name: str) -> None:
    result = generated(DOUBTFUL[name])
    assert [p.code for p in result.problems if p.code == "G030"] == []
    assert result.files


OWN_WORDS = """
overlay: 1.0.0
info: { title: Pages, version: "1" }
actions:
  - target: $
    update:
      x-loom-pages:
        book_page: { items: chapters, next: { query: bookmark, value: later } }
  - target: $.paths['/things'].get
    update: { x-loom-page: book_page }
"""


def test_an_overlay_says_what_cannot_be_seen(package: Load, tmp_path: Any) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(OWN_WORDS, encoding="utf-8")

    def answer(request: Request) -> Any:
        start = int(request.query.get("bookmark", "0"))
        return {"chapters": page_of(request, start), "later": str(start + 3) if start < 4 else None}

    spec = spec_of(f"bookmark: {TEXT}", f"chapters: {THINGS}, later: {MAYBE}")
    zoo = package(spec, overlays=[overlay])
    with loopback(answer) as server, zoo.Zoo(base_url=server.url + "/v1") as client:
        assert [item.id for item in client.things.list()] == ALL
