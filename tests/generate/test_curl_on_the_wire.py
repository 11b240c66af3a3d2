"""A command of curl and a call of the client are one request, byte for byte but for its head."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from inline import HEAD, Load
from loopback import Answer, Request, loopback
from specloom.diagnostics.problems import Where
from specloom.document.load import load
from specloom.examples.requests import sent
from specloom.ir import Api, Example
from specloom.passes import run_passes
from specloom.reading import read_api
from specloom.targets.curl.command import curl
from test_on_the_wire import COLOURS, FORMS, LIST, VALUES, WRITTEN, _styles, calling
from test_read_and_sent import GIVEN, RESERVED

IN_NAME = {"[": "%5B", "]": "%5D", "%20": "+"}


def api_of(text: str, folder: Path) -> Api:
    path = folder / "curl.yaml"
    path.write_text(HEAD + text, encoding="utf-8")
    spec, _ = load(path)
    assert spec is not None
    return run_passes(read_api(spec).api)[0]


def curled(api: Api, call: str, request: dict[str, Any], url: str, folder: Path) -> None:
    """Send an example as the documentation shows it."""
    operation = next(op for op in api.operations() if op.id == call)
    example = Example("it", "", request, None, None, Where(""))
    command = curl(sent(api, operation, example), ()).replace("https://zoo.example/v1", url)
    if shutil.which("curl") is None:
        pytest.skip("there is no curl on this machine")
    subprocess.run(["sh", "-c", f"{command} -sS"], check=True, cwd=folder, timeout=20)


def spelt(text: str) -> str:
    """A query spelt one way: a space is `+`, digits are large, brackets of names encoded."""
    for one, other in IN_NAME.items():
        text = text.replace(one, other)
    return re.sub("%[0-9a-f]{2}", lambda found: found[0].upper(), text)


def query_of(request: Request) -> str:
    return spelt(request.target.partition("?")[2] or request.body.decode())


def test_every_style_is_written_as_openapi_has_it(tmp_path: Path) -> None:
    api = api_of(_styles(), tmp_path)
    places = {"header": "headers", "cookie": ""}
    kept = {key: spelt(text) for key, text in WRITTEN.items() if key[0] != "cookie"}
    found = {}
    with loopback(lambda _: Answer(status=204)) as server:
        for number, key in enumerate(WRITTEN):
            if key in kept:
                request = {places.get(key[0], key[0]): {"v": VALUES[key[3]]}}
                curled(api, f"styles.s{number}", request, server.url, tmp_path)
                path = spelt(server.last.target.rpartition("/")[2])
                text = {"path": path, "query": query_of(server.last)}.get(key[0])
                found[key] = server.last.headers["v"] if text is None else text
    assert found == kept and {LIST, COLOURS} == {key[3] for key in found}


def test_reserved_characters_and_forms_are_those_of_the_client(
    package: Load, tmp_path: Path
) -> None:
    api, zoo = api_of(RESERVED, tmp_path), package(RESERVED)
    query = {name: GIVEN[name] for name in ("to", "many", "each", "deep", "plain")}
    body = {name: value for name, value in GIVEN.items() if name not in query}
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.things.q(**query)
        curled(api, "things.q", {"query": query}, server.url, tmp_path)
        client.things.q(**body)
        curled(api, "things.q", {"body": body}, server.url, tmp_path)
    asked, curled_query, posted, curled_body = server.requests
    assert query_of(curled_query) == query_of(asked)
    assert query_of(curled_body) == query_of(posted)


FORM = {"a": "x y", "many": ["1", "2"], "joined": ["3", "4"], "deep": {"x": 5}}
PARTS: dict[str, Any] = {
    "names": ["n1", "n2"],
    "about": {"x": 1, "q": 'a"b;c'},
    "listed": [{"y": "a"}, {"y": "b"}],
    "markup": "<a/>",
    "count": 3,
}


def _bare(request: Request) -> list[tuple[str, ...]]:
    """(name, media type, content) of each part."""
    boundary = re.search(r"boundary=(\S+)", request.headers["content-type"])
    assert boundary is not None
    found = []
    for part in request.body.decode().split("--" + boundary[1])[1:-1]:
        head, _, content = part.partition("\r\n\r\n")
        name = re.search(r' name="([^"]*)"', head)
        kind = re.search(r"(?i)content-type: (\S+)", head)
        assert name is not None
        found.append((name[1], kind[1] if kind else "", content.removesuffix("\r\n")))
    return sorted(found)


def test_forms_and_parts_are_those_of_the_client(package: Load, tmp_path: Path) -> None:
    api, zoo = api_of(FORMS, tmp_path), package(FORMS)
    (tmp_path / "otter.png").write_bytes(b"PNG")
    parts = {**PARTS, "picture": {"$file": "otter.png"}}
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.forms.plain(**FORM)
        curled(api, "forms.plain", {"body": FORM}, server.url, tmp_path)
        client.forms.parts(**PARTS, picture=("otter.png", b"PNG"))
        curled(api, "forms.parts", {"body": parts}, server.url, tmp_path)
    form, curled_form, sent_parts, curled_parts = server.requests
    assert query_of(curled_form) == query_of(form)
    assert _bare(curled_parts) == _bare(sent_parts)
