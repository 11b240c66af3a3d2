"""Answers that keep what they promise: types asked for, and no property unnoticed."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import httpx2
import openai
import openai_client
import pytest
from pydantic import BaseModel
from specloom.features.model_catalogue.load import find, load
from specloom.features.model_catalogue.model import Status
from specloom.features.model_catalogue.served import model_check

ASKED: Any = [{"role": "user", "content": "hi"}]
ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 28)
PARAMETER_OF_NO_PATH = """
paths:
  /a/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: ghost, in: path, required: true, schema: { type: string } }
      responses: { 200: { description: It., content: { application/json: { schema: {
        type: object, required: [a], properties: { a: { type: string } } } } } } }
"""
ANSWER = """
paths: { /a: { get: { responses: { 200: { description: It., content: {
  application/json: { schema: SCHEMA } } } } } } }
"""
PETS = """
paths:
  /pets:
    post:
      requestBody: { content: { application/json: { schema: {
        type: object, properties: { name: { type: string } } } } } }
      responses: { 204: { description: Done. } }
"""


class Otter(BaseModel):
    name: str
    age: int


@pytest.mark.parametrize("package", [openai, openai_client], ids=["official", "ours"])
def test_a_type_that_is_asked_for_is_what_parse_gives(url: str, package: Any) -> None:
    client = package.OpenAI(api_key="k", base_url=url)
    asked = {"model": "m", "messages": ASKED, "response_format": Otter}
    message = client.chat.completions.parse(**asked).choices[0].message
    assert isinstance(message.parsed, Otter) and message.refusal is None
    with client.chat.completions.stream(**asked) as stream:
        assert isinstance(stream.get_final_completion().choices[0].message.parsed, Otter)


def test_a_property_that_nothing_describes_is_refused_with_its_place(http: httpx2.Client) -> None:
    body = {"model": "m", "messages": [{**ASKED[0], "nmae": "a"}], "temprature": 0.2}
    response = http.post("/chat/completions", json=body)
    assert response.status_code == 400
    found = {v["pointer"]: v["message"] for v in response.json()["violations"]}
    assert set(found) == {"/messages/0/nmae", "/temprature"}
    assert "did you mean 'temperature'?" in found["/temprature"]


def test_a_page_in_a_browser_may_ask_and_read(url: str) -> None:
    origin = {"origin": "http://localhost:3000"}
    asks = {"access-control-request-method": "POST", "access-control-request-headers": "a, b"}
    may = httpx2.options(f"{url}/chat/completions", headers={**origin, **asks})
    assert may.status_code == 204 and may.headers["access-control-allow-headers"] == "a, b"
    response = httpx2.get(f"{url}/models", headers=origin)
    assert response.status_code == 401
    assert response.headers["access-control-allow-origin"] == origin["origin"]
    assert "x-request-id" in response.headers["access-control-expose-headers"]
    assert "access-control-allow-origin" not in httpx2.get(f"{url}/models").headers


def test_a_parameter_that_the_path_lacks_is_not_asked_for(serve: Any) -> None:
    assert serve(PARAMETER_OF_NO_PATH).get("/a/1").json() == {"a": "a"}


@pytest.mark.parametrize("count", [2, 200])
def test_where_no_value_fits_the_nearest_is_answered(serve: Any, count: int) -> None:
    member = "{ type: object, required: [a], properties: { a: { const: 1 } } }"
    equals = "{ oneOf: [" + ", ".join([member] * count) + "] }"
    http = serve(ANSWER.replace("SCHEMA", equals))
    assert http.get("/a").json() == {"a": 1}


def test_the_log_has_a_time_and_shows_bodies_as_they_are(serve: Any) -> None:
    lines: list[str] = []
    pets = serve(PETS, log=lines.append)
    pets.post("/pets", json={"name": 'a"\n'})
    pets.post("/pets", json={"name": 1})
    fine, wrong = lines
    assert re.match(r"\d{4}-\d\d-\d\dT[\d:.]+ POST /pets 204 [\d.]+ ms$", fine)
    assert '"pointer":"/name"' in wrong and "\\" not in wrong


def test_a_model_that_was_shut_down_is_not_found(serve: Any) -> None:
    catalogue = load(find(ROOT / "spec"))
    gone = next(card for card in catalogue if card.status(TODAY) is Status.SHUT_DOWN)
    for mode, expected in (("any", "200 200"), ("alive", "404 200"), ("known", "404 404")):
        check = model_check(catalogue, mode, TODAY)
        http = serve(ROOT / "spec", auth=False, model_check=check)
        bodies = [{"model": model, "messages": ASKED} for model in (gone.id, "my-own")]
        answers = [http.post("/chat/completions", json=body) for body in bodies]
        assert " ".join(str(a.status_code) for a in answers) == expected
    assert str(gone.shutdown) in answers[0].json()["error"]["message"]


def test_other_servers_may_ignore_it_and_the_mock_says_so(serve: Any) -> None:
    pets = serve(PETS)
    assert "x-mock-unknown" not in pets.post("/pets", json={"name": "a"}).headers
    response = pets.post("/pets", json={"name": "a", "nmae ": "b"})
    assert (response.status_code, response.headers["x-mock-unknown"]) == (204, "/nmae%20")
