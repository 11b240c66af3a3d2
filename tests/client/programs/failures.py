"""Handles everything that can go wrong, each in its own way."""

import openai
from openai import OpenAI

client = OpenAI(max_retries=0)
for status in (400, 401, 403, 404, 409, 422, 429, 500):
    model = f"fail-{status}"
    try:
        client.chat.completions.create(model=model, messages=[{"role": "user", "content": "Hi"}])
    except openai.AuthenticationError as error:
        print("log in:", error.status_code, error.code)
    except openai.RateLimitError as error:
        print("slow down:", error.response.headers.get("retry-after"), error.type)
    except (openai.BadRequestError, openai.NotFoundError, openai.UnprocessableEntityError) as error:
        print("fix it:", type(error).__name__, error.param, error.body["message"])
    except openai.APIStatusError as error:
        print("other:", error.status_code, error.request_id, error.response.json()["error"]["code"])

try:
    OpenAI(base_url="http://127.0.0.1:1/v1", max_retries=0).models.list()
except openai.APIConnectionError as error:
    print("offline:", type(error).__name__, error.__cause__ is not None)

try:
    client.with_options(timeout=0.05).chat.completions.create(model="slow", messages=[])
except openai.APITimeoutError as error:
    print("too slow:", isinstance(error, openai.APIConnectionError))
