"""Reads responses as they came, beside what they mean."""

from openai import BaseModel, OpenAI


class Brief(BaseModel):
    id: str


with OpenAI() as client:
    chat = client.chat.completions
    raw = chat.with_raw_response.create(model="gpt-5.4", messages=[])
    print(raw.status_code, raw.method, raw.http_version, raw.is_closed, raw.retries_taken)
    print(raw.headers["x-ratelimit-remaining-requests"], raw.request_id)
    print(raw.text == raw.content.decode() == raw.http_response.text)
    print(raw.elapsed.total_seconds() > 0, raw.http_response.json()["id"])
    print(raw.parse().id, raw.parse() is raw.parse())
    print(raw.parse(to=Brief).id, type(raw.parse(to=dict)).__name__)
    events = chat.with_raw_response.create(model="gpt-5.4", messages=[], stream=True).parse()
    print([type(event).__name__ for event in events])
    with chat.with_streaming_response.create(model="gpt-5.4", messages=[]) as response:
        print(response.text() == response.read().decode(), response.json()["id"])
        print(response.parse(to=Brief).id, response.elapsed.total_seconds() > 0)
    print(client.is_closed())
print(client.is_closed())
