"""Imports from everywhere, as programs of many ages do."""

import sys
from importlib import import_module

from openai import NOT_GIVEN, OpenAI, not_given, omit
from openai._base_client import DEFAULT_MAX_RETRIES, AsyncHttpxClientWrapper
from openai._constants import DEFAULT_TIMEOUT
from openai._exceptions import APIStatusError, OpenAIError, RateLimitError
from openai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from openai._models import BaseModel
from openai._streaming import AsyncStream, Stream
from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query, Timeout
from openai.lib._pydantic import to_strict_json_schema
from openai.lib.azure import AsyncAzureOpenAI, AzureOpenAI
from openai.lib.streaming.chat import ChatCompletionStreamEvent, ContentDeltaEvent
from openai.types.chat import ChatCompletion
from openai.types.chat.chat_completion import ChatCompletionMessage, Choice, CompletionUsage
from openai.types.chat.completion_create_params import (
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
    WebSearchOptions,
)
from openai.types.shared_params.metadata import Metadata


class Answer(BaseModel):
    name: str


def ask(temperature: "float | NotGiven" = NOT_GIVEN, **more: object) -> ChatCompletion:
    settings = {} if isinstance(temperature, NotGiven) else {"temperature": temperature}
    return client.chat.completions.create(
        model="gpt-5.4", messages=[], top_p=NOT_GIVEN, stop=omit, **settings, **more
    )


client = OpenAI()
package = sys.modules[OpenAI.__module__.partition(".")[0]]
print(isinstance(ask(), ChatCompletion), ask(temperature=0.5).choices[0].finish_reason)
print(NOT_GIVEN is not_given, NOT_GIVEN or "default", repr(NOT_GIVEN), isinstance(omit, Omit))
print(isinstance(client.models.with_raw_response.list(), LegacyAPIResponse))
speech = client.audio.speech.create(model="tts-1", voice="alloy", input="Hi", speed=NOT_GIVEN)
print(isinstance(speech, HttpxBinaryResponseContent), DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT.connect)
stream = client.chat.completions.create(model="gpt-5.4", messages=[], stream=True)
print(isinstance(stream, Stream), sum(1 for _ in stream) > 1)
print(to_strict_json_schema(Answer)["required"], to_strict_json_schema(Answer)["type"])
print(client.with_options(timeout=Timeout(3)).timeout.read)
print(client.beta.chat.completions.create(model="gpt-5.4", messages=[]).choices[0].index)
print(callable(client.beta.chat.completions.parse))
with client.beta.chat.completions.stream(model="gpt-5.4", messages=[]) as events:
    said = [event.delta for event in events if event.type == "content.delta"]
    print("".join(said) == events.get_final_completion().choices[0].message.content)
made = Choice(
    index=0, finish_reason="stop", message=ChatCompletionMessage(role="assistant", content="Hi")
)
usage = CompletionUsage(prompt_tokens=1, completion_tokens=1, total_tokens=2)
whole = ChatCompletion(
    id="c", choices=[made], created=1, model="m", object="chat.completion", usage=usage
)
print(whole.choices[0].message.content, whole.usage.total_tokens, whole.service_tier)
print(CompletionCreateParamsStreaming(model="m", messages=[], stream=True)["stream"])
print(CompletionCreateParamsNonStreaming(model="m", messages=[])["model"], WebSearchOptions())
for name in ("lib", "lib.streaming", "_response", "_resource", "types.shared_params.chat_model"):
    print(import_module(f"{package.__name__}.{name}").__name__.partition(".")[2])
print(issubclass(RateLimitError, APIStatusError), issubclass(APIStatusError, OpenAIError))
print(issubclass(AzureOpenAI, OpenAI), AsyncAzureOpenAI is package.AsyncAzureOpenAI)
print(AsyncStream is package.AsyncStream, AsyncHttpxClientWrapper(timeout=3).timeout.read)
print(
    all((Body, FileTypes, Headers, Query, Metadata, ContentDeltaEvent, ChatCompletionStreamEvent))
)
