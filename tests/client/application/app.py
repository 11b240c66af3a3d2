"""An application that uses every family of calls; what its types are is compared, it isn't run."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from pathlib import Path

import openai
from openai import AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai.types import (
    Completion,
    CreateEmbeddingResponse,
    Embedding,
    FileObject,
    ImagesResponse,
    Model,
)
from openai.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessageParam,
    ChatCompletionToolParam,
)
from openai.types.chat.chat_completion import Choice
from openai.types.fine_tuning import FineTuningJob
from typing_extensions import reveal_type

SYSTEM: ChatCompletionMessageParam = {"role": "system", "content": "Be brief."}
TOOLS: list[ChatCompletionToolParam] = [
    {
        "type": "function",
        "function": {
            "name": "weather",
            "description": "Weather in a city.",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
        },
    }
]


class Assistant:
    def __init__(self, client: OpenAI, model: str = "gpt-5.4") -> None:
        self.client = client.with_options(timeout=20.0, max_retries=3)
        self.model = model
        self.history: list[ChatCompletionMessageParam] = [SYSTEM]

    def say(self, text: str) -> str:
        self.history.append({"role": "user", "content": text})
        answer = self.client.chat.completions.create(
            model=self.model, messages=self.history, tools=TOOLS, temperature=0.2
        )
        reveal_type(answer)
        choice: Choice = answer.choices[0]
        reveal_type(choice.message.tool_calls)
        for call in choice.message.tool_calls or []:
            if call.type == "function":
                reveal_type(call.function.arguments)
                self.history.append(
                    {"role": "tool", "tool_call_id": call.id, "content": call.function.arguments}
                )
        reveal_type(answer.usage)
        if answer.usage is not None and answer.usage.completion_tokens_details is not None:
            reveal_type(answer.usage.completion_tokens_details.reasoning_tokens)
        reveal_type(choice.logprobs)
        return choice.message.content or ""

    def stream(self, text: str) -> Iterator[str]:
        stream = self.client.chat.completions.create(
            model=self.model,
            messages=[*self.history, {"role": "user", "content": text}],
            stream=True,
            stream_options={"include_usage": True},
        )
        reveal_type(stream)
        with stream:
            for chunk in stream:
                reveal_type(chunk)
                for choice in chunk.choices:
                    reveal_type(choice.delta.content)
                    yield choice.delta.content or ""

    def look(self, image: str) -> str | None:
        messages: list[ChatCompletionMessageParam] = [
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is it?"},
                    {"type": "image_url", "image_url": {"url": image, "detail": "low"}},
                ],
            }
        ]
        made = self.client.chat.completions.create(model=self.model, messages=messages)
        return made.choices[0].message.content


def vectors(client: OpenAI, texts: list[str]) -> list[list[float]]:
    made: CreateEmbeddingResponse = client.embeddings.create(
        model="text-embedding-3-small", input=texts, dimensions=256
    )
    first: Embedding = made.data[0]
    reveal_type(first.embedding)
    reveal_type(made.usage.total_tokens)
    return [item.embedding for item in made.data]


def pictures(client: OpenAI) -> None:
    made = client.images.generate(prompt="a beaver", model="gpt-image-1", size="1024x1024", n=1)
    reveal_type(made)
    reveal_type(made.data)
    for image in made.data or []:
        reveal_type(image.b64_json)
    edited: ImagesResponse = client.images.edit(image=Path("a.png"), prompt="more", mask=b"png")
    reveal_type(edited.created)
    for event in client.images.generate(prompt="x", stream=True, partial_images=2):
        reveal_type(event.type)
        if event.type == "image_generation.completed":
            reveal_type(event.b64_json)


def sounds(client: OpenAI) -> None:
    reveal_type(client.audio.transcriptions.create(file=Path("a.mp3"), model="whisper-1"))
    reveal_type(
        client.audio.transcriptions.create(
            file=("a.mp3", b""), model="whisper-1", response_format="text"
        )
    )
    reveal_type(
        client.audio.transcriptions.create(
            file=b"", model="whisper-1", response_format="verbose_json"
        )
    )
    reveal_type(
        client.audio.transcriptions.create(file=b"", model="gpt-4o-transcribe", stream=True)
    )
    reveal_type(client.audio.translations.create(file=b"", model="whisper-1"))
    spoken = client.audio.speech.create(model="tts-1", voice="alloy", input="Hello")
    spoken.write_to_file("a.mp3")
    reveal_type(spoken.content)
    with client.audio.speech.with_streaming_response.create(
        model="tts-1", voice="alloy", input="x"
    ) as response:
        response.stream_to_file(Path("b.mp3"))
        for block in response.iter_bytes(1024):
            reveal_type(block)


def training(client: OpenAI, data: Path) -> FineTuningJob:
    uploaded: FileObject = client.files.create(file=data, purpose="fine-tune")
    reveal_type(uploaded.status)
    job = client.fine_tuning.jobs.create(
        model="gpt-4o-mini",
        training_file=uploaded.id,
        method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2}}},
    )
    for event in client.fine_tuning.jobs.list_events(job.id, limit=5):
        reveal_type(event.message)
    page = client.fine_tuning.jobs.list()
    reveal_type(page.data)
    reveal_type(page.has_next_page())
    reveal_type(page.get_next_page().data)
    for one in client.files.list(purpose="fine-tune"):
        reveal_type(one)
    reveal_type(client.files.content(uploaded.id).text)
    reveal_type(client.files.delete(uploaded.id).deleted)
    return client.fine_tuning.jobs.retrieve(job.id)


def rest(client: OpenAI) -> Iterable[Model]:
    reveal_type(client.moderations.create(input="x").results[0].categories.hate_threatening)
    old: Completion = client.completions.create(model="gpt-3.5-turbo-instruct", prompt="x")
    reveal_type(old.choices[0].text)
    reveal_type(client.chat.completions.list(limit=2).data[0])
    reveal_type(client.chat.completions.messages.list("c").data)
    reveal_type(client.models.delete("m"))
    raw = client.models.with_raw_response.list()
    reveal_type(raw.headers.get("x-request-id"))
    reveal_type(raw.parse().data)
    reveal_type(raw.text)
    reveal_type(client.get("/models", cast_to=Model))
    reveal_type(client.post("/x", cast_to=object, body={"a": 1}))
    reveal_type(
        client.post(
            "/x", cast_to=ChatCompletionChunk, stream=True, stream_cls=Stream[ChatCompletionChunk]
        )
    )
    return client.models.list()


def careful(client: OpenAI) -> str:
    try:
        return Assistant(client).say("Hi")
    except openai.APIConnectionError as error:
        reveal_type(error.__cause__)
        return str(error)
    except openai.RateLimitError as error:
        reveal_type(error.response.headers.get("retry-after"))
        return error.message
    except openai.APIStatusError as error:
        reveal_type(error.status_code)
        reveal_type(error.body)
        reveal_type(error.code)
        return f"{error.request_id}"


async def many(client: AsyncOpenAI) -> list[str | None]:
    async def one(n: int) -> ChatCompletion:
        return await client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": str(n)}]
        )

    stream: AsyncStream[ChatCompletionChunk] = await client.chat.completions.create(
        model="m", messages=[], stream=True
    )
    async for chunk in stream:
        reveal_type(chunk.choices[0].delta.tool_calls)
    async for job in client.fine_tuning.jobs.list():
        reveal_type(job.status)
    page = await client.models.list()
    reveal_type(page.data)
    async with client.audio.speech.with_streaming_response.create(
        model="tts-1", voice="alloy", input="x"
    ) as response:
        await response.stream_to_file("x.mp3")
        reveal_type(await response.read())
    return [c.choices[0].message.content for c in await asyncio.gather(*map(one, range(4)))]
