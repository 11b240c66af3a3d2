"""Speech comes in the format that was asked for."""

from __future__ import annotations

import httpx2
import pytest


@pytest.mark.parametrize(
    ("form", "start", "media_type"),
    [
        ("wav", b"RIFF", "audio/wav"),
        ("flac", b"fLaC\x80\x00\x00\x22", "audio/flac"),
        ("aac", b"\xff\xf1", "audio/aac"),
        ("opus", b"OggS\x00\x02", "audio/ogg"),
        ("pcm", bytes(960), "audio/pcm"),
    ],
)
def test_speech_has_the_format_asked_for(
    http: httpx2.Client, form: str, start: bytes, media_type: str
) -> None:
    body = {"model": "tts-1", "input": "x", "voice": "alloy", "response_format": form}
    response = http.post("/audio/speech", json=body)
    assert response.status_code == 200
    assert response.content.startswith(start)
    content_type = response.headers["content-type"]
    possible = (media_type, "application/octet-stream") if form == "wav" else (media_type,)
    assert content_type in possible


def test_the_pages_of_opus_follow_one_another(http: httpx2.Client) -> None:
    body = {"model": "tts-1", "input": "x", "voice": "alloy", "response_format": "opus"}
    pages = http.post("/audio/speech", json=body).content.split(b"OggS")[1:]
    assert [page[1] for page in pages] == [2, 0, 4]  # the first, one between, the last
    assert [page[22] for page in pages] == [1, 1, 1]
    assert pages[0][24:].startswith(b"OpusHead") and pages[1][24:].startswith(b"OpusTags")
