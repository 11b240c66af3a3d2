"""Gets an answer as JSON of a known form, with settings of its own for one call."""

import json

import httpx2
import openai
from openai import NOT_GIVEN, OpenAI, Timeout
from openai.types.chat import ChatCompletion, ChatCompletionMessage
from openai.types.shared_params import ResponseFormatJSONSchema

FORM: ResponseFormatJSONSchema = {
    "type": "json_schema",
    "json_schema": {
        "name": "animal",
        "strict": True,
        "schema": {"type": "object", "properties": {"name": {"type": "string"}}},
    },
}


def answer(client: OpenAI, question: str, temperature=NOT_GIVEN) -> ChatCompletion:
    patient = client.with_options(timeout=Timeout(30, connect=3), max_retries=0)
    return patient.chat.completions.create(
        model="gpt-5.4",
        messages=[{"role": "user", "content": question}],
        response_format=FORM,
        temperature=temperature,
        extra_headers={"X-Trace": "1"},
        extra_query={"debug": "1"},
        extra_body={"top_k": 3},
    )


with OpenAI(http_client=httpx2.Client(timeout=30)) as client:
    completion = answer(client, "Which animal?")
    message = completion.choices[0].message
    assert isinstance(completion, ChatCompletion) and isinstance(message, ChatCompletionMessage)
    print(json.loads(message.content), message.refusal)
    print(sorted(completion.to_dict()), sorted(json.loads(completion.choices[0].to_json())))
    print([model.id for model in client.models.list()])
    print(client.models.retrieve("gpt-5.4").owned_by)
print(openai.DEFAULT_MAX_RETRIES, isinstance(client, openai.Client))
