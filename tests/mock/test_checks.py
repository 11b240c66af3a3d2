"""What doesn't fit the description is refused, with the place and in the API's own words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx2
import pytest

FIXTURES = Path(__file__).resolve().parents[2] / "generated" / "fixtures"
ASKED = [{"role": "user", "content": "hi"}]
GOOD = {"model": "m", "messages": ASKED}


def _refused(response: httpx2.Response, status: int = 400) -> dict[str, Any]:
    assert response.status_code == status, response.text
    body = response.json()
    assert set(body["error"]) == {"message", "type", "param", "code"}
    return dict(body)


@pytest.mark.parametrize(
    ("body", "pointer", "param", "expected", "got"),
    [
        ({**GOOD, "temperature": 3}, "/temperature", "temperature", {"maximum": 2}, 3),
        ({**GOOD, "n": "2"}, "/n", "n", {"type": ["integer", "null"]}, "2"),
        ({"model": "m"}, "", None, {"required": ["messages", "model"]}, {"model": "m"}),
        (
            {**GOOD, "messages": [*ASKED, {"role": "usr", "content": "x"}]},
            "/messages/1/role",
            "messages[1].role",
            {"enum": ["developer", "system", "user", "assistant", "tool", "function"]},
            "usr",
        ),
        (
            {**GOOD, "messages": [{"role": "user", "content": [{"type": "text"}]}]},
            "/messages/0/content/0",
            "messages[0].content[0]",
            {"required": ["type", "text"]},
            {"type": "text"},
        ),
    ],
)
def test_a_body_is_refused_at_the_exact_place(
    http: httpx2.Client, body: Any, pointer: str, param: str | None, expected: Any, got: Any
) -> None:
    refusal = _refused(http.post("/chat/completions", json=body))
    (violation,) = refusal["violations"]
    assert violation["in"] == "body"
    assert violation["pointer"] == pointer
    assert violation["expected"] == expected
    assert violation["got"] == got
    assert refusal["error"]["param"] == param
    assert violation["message"] in refusal["error"]["message"]


def test_everything_wrong_is_reported_at_once(http: httpx2.Client) -> None:
    body = {"messages": [], "top_p": 2, "temperature": -1}
    refusal = _refused(http.post("/chat/completions", json=body))
    places = {violation["pointer"] for violation in refusal["violations"]}
    assert places == {"", "/messages", "/top_p", "/temperature"}


def test_every_invalid_fixture_is_refused_for_its_rule(http: httpx2.Client) -> None:
    refused = 0
    for path in sorted(FIXTURES.glob("invalid/*.json")):
        index = json.loads((FIXTURES / path.name).read_text(encoding="utf-8"))
        requests = [row["request"] for row in index["fixtures"] if "request" in row]
        url = index["path"]
        for name, value in requests[0].get("path_parameters", {}).items():
            url = url.replace("{" + name + "}", value)
        for row in json.loads(path.read_text(encoding="utf-8")):
            if row["part"] == "request" and row["media_type"] == "application/json":
                response = http.request(index["method"], url, json=row["value"])
                (violation,) = _refused(response)["violations"]
                assert violation["pointer"].startswith(row["pointer"]), row
                refused += 1
            elif row["part"].startswith("query ") and not isinstance(row["value"], (list, dict)):
                query = {row["part"][6:]: row["value"]}
                response = http.request(index["method"], url, params=query)
                assert _refused(response)["violations"][0]["in"] == "query"
                refused += 1
    assert refused > 80


def test_a_form_is_checked_by_the_types_that_text_stands_for(http: httpx2.Client) -> None:
    file = {"file": ("a.mp3", b"x")}
    fine = {"model": "m", "temperature": "0.2", "timestamp_granularities[]": "word"}
    assert http.post("/audio/transcriptions", data=fine, files=file).status_code == 200
    refusal = _refused(
        http.post("/audio/transcriptions", data={**fine, "temperature": "hot"}, files=file)
    )
    assert refusal["violations"][0]["pointer"] == "/temperature"
    other = {"other": b"x"}
    refusal = _refused(http.post("/audio/transcriptions", data={"model": "m"}, files=other))
    assert "'file' is missing" in refusal["error"]["message"]
    nested = {
        "purpose": "batch",
        "expires_after[anchor]": "created_at",
        "expires_after[seconds]": "5",
    }
    refusal = _refused(http.post("/files", data=nested, files=file))
    assert refusal["violations"][0]["pointer"] == "/expires_after/seconds"


@pytest.mark.parametrize("content", [b'{"model":', b"\xff\xfe", b"NaN", b"[" * 5000])
def test_a_body_that_is_no_json_is_refused(http: httpx2.Client, content: bytes) -> None:
    headers = {"content-type": "application/json"}
    refusal = _refused(http.post("/chat/completions", content=content, headers=headers))
    assert "no JSON" in refusal["error"]["message"]


def test_a_broken_form_is_refused(http: httpx2.Client) -> None:
    headers = {"content-type": "multipart/form-data"}
    refusal = _refused(http.post("/files", content=b"x", headers=headers))
    assert "multipart" in refusal["error"]["message"]
    (violation,) = refusal["violations"]
    assert violation["expected"] == "a multipart form" and violation["got"] == "x"


def test_a_number_of_many_digits_is_a_number(http: httpx2.Client) -> None:
    assert http.get("/files", params={"limit": "1" + "0" * 30}).status_code == 200
    refusal = _refused(http.get("/files", params={"limit": "1" + "0" * 30 + ".5"}))
    assert refusal["violations"][0]["expected"] == {"type": "integer"}


def test_another_media_type_is_refused(http: httpx2.Client) -> None:
    response = http.post("/chat/completions", content=b"x", headers={"content-type": "text/plain"})
    assert "application/json" in _refused(response, 415)["error"]["message"]


def test_an_unknown_path_is_reported_with_the_nearest_known(http: httpx2.Client) -> None:
    response = http.post("/chat/completion", json=GOOD)
    assert response.status_code == 404
    assert "did you mean /v1/chat/completions?" in response.json()["error"]["message"]


def test_a_wrong_method_is_reported_with_the_right_ones(http: httpx2.Client) -> None:
    response = http.put("/chat/completions", json=GOOD)
    assert response.status_code == 405
    assert set(response.headers["allow"].split(", ")) == {"GET", "POST"}


@pytest.mark.parametrize("value", ["", "Bearer", "Basic abc"])
def test_a_call_without_a_key_is_refused(url: str, value: str) -> None:
    with httpx2.Client(base_url=url, trust_env=False) as client:
        response = client.get("/models", headers={"authorization": value} if value else {})
    refusal = _refused(response, 401)
    assert refusal["error"]["code"] == "invalid_api_key"
    assert response.headers["www-authenticate"] == "Bearer"


def test_a_schema_of_the_caller_that_is_none_is_refused(http: httpx2.Client) -> None:
    schema = {"type": "objet"}
    wanted = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
    refusal = _refused(http.post("/chat/completions", json={**GOOD, "response_format": wanted}))
    assert refusal["violations"][0]["pointer"] == "/response_format/json_schema/schema"


def test_an_error_that_the_description_tells_is_given_back(http: httpx2.Client) -> None:
    refusal = {"input": "The otter is asleep.", "model": "gpt-4o-mini-tts", "voice": "otto"}
    body = http.post("/audio/speech", json=refusal).json()
    assert body["error"]["message"] == "The model has no voice named 'otto'."


def test_head_and_trailing_slashes_and_encoded_paths_are_understood(http: httpx2.Client) -> None:
    response = http.head("/models")
    assert response.status_code == 200 and response.content == b""
    assert http.get("/models/").status_code == 200
    assert http.get("/models/a%2Fb%20c").json()["id"] == "a/b c"


def test_pages_follow_one_another(http: httpx2.Client) -> None:
    first = http.get("/files", params={"limit": 2}).json()
    assert first["has_more"] and len(first["data"]) == 2
    seen = [item["id"] for item in first["data"]]
    page = first
    while page["has_more"]:
        page = http.get("/files", params={"limit": 2, "after": seen[-1]}).json()
        seen += [item["id"] for item in page["data"]]
    assert len(seen) == len(set(seen)) >= 5
    assert http.get("/files", params={"after": seen[-1]}).json()["data"] == []
