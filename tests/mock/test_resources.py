"""What was created is there afterwards, as it was created."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from openai_client import NotFoundError, OpenAI
from specloom.mock.server import load_app, serving

ROOT = Path(__file__).resolve().parents[2]
NOTES = """
paths:
  /notes:
    post:
      requestBody: &body { content: &note { application/json: { schema: {
        $ref: "#/components/schemas/Note" } } } }
      responses: { 201: { description: Created., content: *note } }
  /notes/{note_id}:
    parameters: [{ name: note_id, in: path, required: true, schema: { type: string } }]
    get: { responses: { 200: { description: The note., content: *note } } }
    patch:
      requestBody: { content: { application/json: { schema: { type: object, properties: {
        text: { type: string } } } } } }
      responses: { 200: { description: The note., content: *note } }
    delete: { responses: { 204: { description: Deleted. } } }
components: { schemas: { Note: { type: object, required: [id, text], properties: {
  id: { type: string, readOnly: true }, text: { type: string }, tag: { type: string } } } } }
"""


@pytest.fixture
def client() -> Iterator[OpenAI]:
    """A client of a server of its own, which remembers nothing yet."""
    app, _ = load_app(ROOT / "spec")
    with serving(app) as url, OpenAI(api_key="k", base_url=url, max_retries=0) as client:
        yield client


def test_an_upload_comes_back_with_its_name_its_size_and_its_bytes(client: OpenAI) -> None:
    first = client.files.create(file=("a.jsonl", b"{}\n" * 7), purpose="fine-tune")
    second = client.files.create(file=("b.txt", b"otter"), purpose="user_data")
    assert first.id != second.id
    found = client.files.retrieve(first.id)
    assert (found.filename, found.bytes, found.purpose) == ("a.jsonl", 21, "fine-tune")
    assert client.files.content(second.id).read() == b"otter"
    listed = [file.id for file in client.files.list()]
    assert listed[:2] == [second.id, first.id] and len(set(listed)) == len(listed)
    assert client.files.delete(first.id).deleted
    with pytest.raises(NotFoundError, match=first.id):
        client.files.retrieve(first.id)
    assert first.id not in [file.id for file in client.files.list()]


def test_an_id_that_nobody_created_is_not_found(client: OpenAI) -> None:
    for call in (client.files.retrieve, client.files.delete, client.files.content):
        with pytest.raises(NotFoundError, match="file-nope"):
            call("file-nope")


def test_a_chat_completion_is_kept_if_it_is_to_be_stored(client: OpenAI) -> None:
    asked: Any = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
    kept = client.chat.completions.create(**asked, store=True, metadata={"a": "b"})
    client.chat.completions.update(kept.id, metadata={"c": "d"})
    assert client.chat.completions.retrieve(kept.id).metadata == {"c": "d"}
    with pytest.raises(NotFoundError):
        client.chat.completions.retrieve(client.chat.completions.create(**asked).id)


def test_a_response_is_kept_unless_it_is_not_to_be_stored(client: OpenAI) -> None:
    given = {"model": "gpt-6-sol", "input": "Hello."}
    first = client.responses.create(**given)
    second = client.responses.create(**given, previous_response_id=first.id)
    assert first.id != second.id
    assert client.responses.retrieve(second.id).id == second.id
    assert list(client.responses.input_items.list(first.id))
    assert client.responses.cancel(first.id).id == first.id
    client.responses.delete(first.id)
    for call in (client.responses.retrieve, client.responses.delete, client.responses.cancel):
        with pytest.raises(NotFoundError, match=first.id):
            call(first.id)
    kept_nowhere = client.responses.create(**given, store=False)
    with pytest.raises(NotFoundError):
        client.responses.retrieve(kept_nowhere.id)


def test_a_response_is_streamed_and_the_stream_is_taken_up_again(client: OpenAI) -> None:
    with client.responses.create(model="gpt-6-sol", input="Hello.", stream=True) as stream:
        kinds = [event.type for event in stream]
    assert (kinds[0], kinds[-1]) == ("response.created", "response.completed")
    kept = client.responses.create(model="gpt-6-sol", input="Hello.")
    with client.responses.retrieve(kept.id, stream=True, starting_after=3) as stream:
        assert [event.type for event in stream][-1] == "response.completed"


def test_a_conversation_and_its_items(client: OpenAI) -> None:
    made = client.conversations.create(metadata={"animal": "otter"})
    assert client.conversations.retrieve(made.id).metadata == {"animal": "otter"}
    changed = client.conversations.update(made.id, metadata={"animal": "owl"})
    assert changed.metadata == client.conversations.retrieve(made.id).metadata == {"animal": "owl"}
    items = [{"role": "user", "content": "Hello."}]
    assert client.conversations.items.create(made.id, items=items).data
    assert list(client.conversations.items.list(made.id))
    assert client.conversations.delete(made.id).deleted
    with pytest.raises(NotFoundError, match=made.id):
        client.conversations.items.list(made.id)


def test_any_document_s_objects_are_kept_and_other_ids_still_have_an_answer(serve: Any) -> None:
    http: httpx2.Client = serve(NOTES)
    note = http.post("/notes", json={"text": "a", "tag": "b"}).json()
    path = f"/notes/{note['id']}"
    assert http.patch(path, json={"text": "c"}).json()["text"] == "c"
    assert http.get(path).json() == {**note, "text": "c", "tag": "b"}
    assert http.delete(path).status_code == 204
    assert http.get(path).status_code == 404
    assert http.get("/notes/other").status_code == 200


def test_work_in_the_background_is_done_when_it_is_asked_for(client: OpenAI) -> None:
    asked: Any = {"endpoint": "/v1/responses", "completion_window": "24h"}
    batch = client.batches.create(input_file_id="file-2Ka8sTyW", **asked)
    assert batch.status == "validating"
    done = client.batches.retrieve(batch.id)
    assert (done.id, done.status, done.created_at) == (batch.id, "completed", batch.created_at)
    assert done.output_file_id
    job = client.responses.create(model="gpt-6-sol", input="hi", background=True)
    assert job.status in ("queued", "in_progress")
    assert client.responses.retrieve(job.id).output_text
