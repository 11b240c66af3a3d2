"""Looks closely at what was sent, at what failed, and at the network below."""

import copy
import json
import pickle

import httpx2
import openai
from openai import OpenAI

client = OpenAI(max_retries=0)
ask = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Hi"}]}
raw = client.chat.completions.with_raw_response.create(**ask)
print(json.loads(raw.http_request.content) == ask, raw.http_request.headers["content-type"])
print(json.loads(raw.http_response.request.content)["model"], raw.http_request.url.path)
print(client.models.with_raw_response.list().http_request.content)
for status in (400, 429, 500):
    try:
        client.chat.completions.create(**{**ask, "model": f"fail-{status}"})
    except openai.APIStatusError as error:
        print(json.loads(error.request.content)["model"], error.request.method, error.body)
        print(json.loads(error.response.request.content)["messages"], error.response.text)
        print(f"Error code: {status} - No fail-{status}" in str(error), repr(error)[:20])
        print(isinstance(pickle.loads(pickle.dumps(str(error))), str), len(error.args))

request = httpx2.Request("POST", "http://server/")
response = httpx2.Response(429, request=request, headers={"x-request-id": "req_1"})
for made in (
    openai.RateLimitError("slow", response=response, body={"code": "c"}),
    openai.APIResponseValidationError(response, None, message="odd"),
    openai.APIConnectionError(request=request),
    openai.APITimeoutError(request),
    openai.APIError("bad", request, body=None),
):
    print(isinstance(made, openai.APIError), made.message, made.code, made.request is request)
print(str(openai.RateLimitError("slow", response=response, body=None)))


def fails(request: httpx2.Request) -> httpx2.Response:
    raise httpx2.ReadTimeout("", request=request)


def answers(request: httpx2.Request) -> httpx2.Response:
    print(request.url, request.headers["x-mine"], len(request.content) > 9)
    return httpx2.Response(200, json={"id": "c", "choices": []}, headers={"x-request-id": "r"})


own = httpx2.Client(transport=httpx2.MockTransport(answers), headers={"X-Mine": "1"})
with OpenAI(http_client=own, base_url="http://mock/v1") as mocked:
    print(mocked.chat.completions.create(**ask)._request_id, mocked._client is own)
own = httpx2.Client(transport=httpx2.MockTransport(fails))
try:
    OpenAI(http_client=own, base_url="http://mock/v1", max_retries=0).models.list()
except openai.APITimeoutError as error:
    print(str(error).startswith("Request timed out"), type(error.__cause__).__name__)

answer = client.chat.completions.create(**ask)
for twin in (copy.copy(answer), copy.deepcopy(answer), pickle.loads(pickle.dumps(answer))):
    print(twin == answer, twin._request_id, twin.choices[0].message.content)
changed = answer.model_copy(update={"id": "other"})
print(changed.id, answer.id != changed.id, changed.choices == answer.choices)
client.chat.completions.create(
    model="gpt-5.4", messages=[*ask["messages"], answer.choices[0].message]
)
client.chat.completions.create(**ask, extra_body={"top_k": 3, "model": "other"})
print(client.models.list(extra_query={"a": [1, 2], "b": True}).object)
