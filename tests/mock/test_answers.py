"""Answers that keep what they promise: types asked for, and no property unnoticed."""

from __future__ import annotations

from typing import Any

import httpx2
import openai
import openai_client
import pytest
from pydantic import BaseModel

ASKED: Any = [{"role": "user", "content": "hi"}]
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


def test_other_servers_may_ignore_it_and_the_mock_says_so(serve: Any) -> None:
    pets = serve(PETS)
    assert "x-mock-unknown" not in pets.post("/pets", json={"name": "a"}).headers
    response = pets.post("/pets", json={"name": "a", "nmae ": "b"})
    assert (response.status_code, response.headers["x-mock-unknown"]) == (204, "/nmae%20")
