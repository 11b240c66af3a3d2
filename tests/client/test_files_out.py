"""Binary results, text results, and embeddings."""

from __future__ import annotations

import base64
import struct
from pathlib import Path
from typing import Any

import openai
import openai_client
import pytest
from client_kit.caller import Caller
from client_kit.sdks import KEY
from core_server import Reply, reply

SOUND = bytes(range(256)) * 40
SAY = {"input": "Hello", "model": "gpt-4o-mini-tts", "voice": "alloy"}
HEAR: dict[str, Any] = {"file": b"RIFF", "model": "whisper-1"}
MP3 = {"content-type": "audio/mpeg", "x-request-id": "req_bin"}


def _speech(caller: Caller) -> Any:
    client = caller.client(caller.server(reply(SOUND, headers=MP3)))
    return caller.run(client.audio.speech.create(**SAY))


def test_a_binary_result(caller: Caller, tmp_path: Path) -> None:
    speech = _speech(caller)
    assert speech.content == speech.read() == SOUND
    assert b"".join(speech.iter_bytes()) == SOUND
    assert [len(block) for block in speech.iter_bytes(4096)] == [4096, 4096, 2048]
    assert speech.response.headers["content-type"] == "audio/mpeg"
    for write in (speech.write_to_file, speech.stream_to_file):
        write(tmp_path / "speech.mp3")
        assert (tmp_path / "speech.mp3").read_bytes() == SOUND
        write(str(tmp_path / "again.mp3"))
        assert (tmp_path / "again.mp3").read_bytes() == SOUND
    speech.close()


def test_a_binary_result_asynchronously(loop: Any, tmp_path: Path) -> None:
    caller = Caller(loop, asynchronous=True)
    speech = _speech(caller)
    assert caller.run(speech.aread()) == SOUND
    assert b"".join(caller.items(speech.aiter_bytes(1000))) == SOUND
    caller.run(speech.astream_to_file(tmp_path / "speech.mp3"))
    assert (tmp_path / "speech.mp3").read_bytes() == SOUND
    caller.run(speech.aclose())
    caller.close()


def test_text_and_lines_of_a_file(caller: Caller) -> None:
    body = "a,b\r\nü,1\n".encode()
    client = caller.client(caller.server(reply(body)))
    content = caller.run(client.files.content("file-1"))
    assert content.text == "a,b\r\nü,1\n"
    assert list(content.iter_lines()) == ["a,b", "ü,1"]
    assert "".join(content.iter_text(1)) == content.text


def test_json_in_a_file(caller: Caller) -> None:
    client = caller.client(caller.server(reply({"a": [1]})))
    assert caller.run(client.files.content("file-1")).json() == {"a": [1]}


def test_a_file_streamed_to_disk(caller: Caller, tmp_path: Path) -> None:
    blocks = [bytes([n]) * 70_000 for n in range(20)]
    server = caller.server(Reply(pieces=blocks, framing="chunked"))
    client = caller.client(server)
    streaming = client.files.with_streaming_response
    for _ in range(2):
        with caller.using(streaming.content("file-1")) as response:
            assert response.status_code == 200
            caller.run(response.stream_to_file(tmp_path / "out.bin"))
        assert (tmp_path / "out.bin").read_bytes() == b"".join(blocks)
    with caller.using(streaming.content("file-1")) as response:
        sizes = [len(block) for block in caller.items(response.iter_bytes(100_000))]
    assert sizes == [100_000] * 14
    assert server.connections == 1


def test_a_streamed_file_left_early(caller: Caller) -> None:
    server = caller.server(Reply(pieces=[b"x" * 2**20] * 20, framing="chunked"))
    client = caller.client(server)
    streaming = client.files.with_streaming_response
    with caller.using(streaming.content("file-1")) as response:
        assert len(caller.items(response.iter_bytes(10), limit=3)) == 3
    assert server.closed_by_client.acquire(timeout=10)


@pytest.mark.parametrize("form", ["text", "srt", "vtt"])
@pytest.mark.parametrize("group", ["transcriptions", "translations"])
def test_text_results(caller: Caller, group: str, form: str) -> None:
    text = "1\n00:00:00,000 --> 00:00:01,000\nGrüße.\n"
    plain = {"content-type": "text/plain; charset=utf-8"}
    client = caller.client(caller.server(reply(text, headers=plain)))
    result = caller.run(getattr(client.audio, group).create(**HEAR, response_format=form))
    assert type(result) is str
    assert result == text


def test_text_that_looks_like_json_stays_text(caller: Caller) -> None:
    client = caller.client(caller.server(reply('{"text": "a"}')))
    transcriptions = client.audio.transcriptions
    assert caller.run(transcriptions.create(**HEAR, response_format="text")) == '{"text": "a"}'


@pytest.mark.parametrize(
    ("form", "name"),
    [
        (None, "Transcription"),
        ("json", "Transcription"),
        ("verbose_json", "TranscriptionVerbose"),
        ("diarized_json", "TranscriptionDiarized"),
        ("form_of_tomorrow", "Transcription"),
    ],
)
def test_kinds_of_transcripts(caller: Caller, form: str | None, name: str) -> None:
    client = caller.client(caller.server(reply({"text": "a"})))
    asked = {} if form is None else {"response_format": form}
    result = caller.run(client.audio.transcriptions.create(**HEAR, **asked))
    assert type(result).__name__ == name
    assert result.text == "a"


NUMBERS = [0.1, -2.5, 1e-30, 3.0]
PACKED = base64.b64encode(struct.pack("<4f", *NUMBERS)).decode()
SINGLE = list(struct.unpack("<4f", struct.pack("<4f", *NUMBERS)))


def _embedding(value: Any) -> Reply:
    return reply({"object": "list", "model": "m", "data": [{"index": 0, "embedding": value}]})


def _embed(caller: Caller, answer: Reply, **given: Any) -> tuple[Any, Any]:
    server = caller.server(answer)
    client = caller.client(server)
    result = caller.run(client.embeddings.create(model="m", input="i", **given))
    return result.data[0].embedding, server.requests[0].json().get("encoding_format")


def test_embeddings_travel_packed(caller: Caller) -> None:
    embedding, asked = _embed(caller, _embedding(PACKED))
    assert asked == "base64"
    assert type(embedding) is list
    assert [type(number) for number in embedding] == [float] * 4
    assert embedding == SINGLE


def test_embeddings_of_servers_that_ignore_the_format(caller: Caller) -> None:
    embedding, _ = _embed(caller, _embedding(NUMBERS))
    assert embedding == NUMBERS


def test_embeddings_as_numbers(caller: Caller) -> None:
    embedding, asked = _embed(caller, _embedding(NUMBERS), encoding_format="float")
    assert (embedding, asked) == (NUMBERS, "float")


def test_embeddings_as_base64_when_asked_for(caller: Caller) -> None:
    embedding, asked = _embed(caller, _embedding(PACKED), encoding_format="base64")
    assert (embedding, asked) == (PACKED, "base64")
    theirs = openai.OpenAI(api_key=KEY, base_url=caller.server(_embedding(PACKED)).url)
    with theirs:
        found = theirs.embeddings.create(model="m", input="i", encoding_format="base64")
    assert found.data[0].embedding == embedding


def test_packed_embeddings_of_raw_responses(caller: Caller) -> None:
    client = caller.client(caller.server(_embedding(PACKED)))
    raw = caller.run(client.embeddings.with_raw_response.create(model="m", input="i"))
    assert raw.http_response.json()["data"][0]["embedding"] == PACKED
    assert raw.parse().data[0].embedding == SINGLE
    assert isinstance(raw.parse(), openai_client.types.CreateEmbeddingResponse)


NO_VECTORS: dict[str, Any] = {
    "none": {"object": "list", "data": []},
    "no list": {"object": "list"},
    "something else": {"detail": "loading"},
    "unreadable base64": {"data": [{"embedding": PACKED}, {"embedding": "§§§"}]},
    "base64 of no whole numbers": {"data": [{"embedding": "AAAA"}]},
    "an empty vector": {"data": [{"embedding": []}]},
    "an empty text": {"data": [{"embedding": ""}]},
    "null": {"data": [{"embedding": None}]},
    "an object": {"data": [{"embedding": {"a": 1}}]},
}


@pytest.mark.parametrize("body", NO_VECTORS.values(), ids=NO_VECTORS)
def test_an_answer_without_vectors_is_an_error(caller: Caller, body: Any) -> None:
    client = caller.client(caller.server(reply(body)))
    with pytest.raises(openai_client.APIResponseError, match="vector"):
        caller.run(client.embeddings.create(model="m", input="i"))
    # Who chooses the format looks at it themselves.
    asked = caller.run(client.embeddings.create(model="m", input="i", encoding_format="base64"))
    assert asked.to_dict() == body
