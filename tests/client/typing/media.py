"""What a type checker knows of results that differ by their format."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from openai_client import AsyncBinaryResponse, AsyncOpenAI, BinaryResponse, OpenAI, Stream
from openai_client.types import (
    CreateEmbeddingResponse,
    FileObject,
    ImageEditStreamEvent,
    ImageGenStreamEvent,
    ImagesResponse,
    ModerationCreateResponse,
)
from openai_client.types.audio import (
    SpeechStreamEvent,
    Transcription,
    TranscriptionDiarized,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    Translation,
    TranslationVerbose,
)
from typing_extensions import assert_type

client = OpenAI()
async_client = AsyncOpenAI()
file = Path("a.wav")


def transcripts() -> None:
    create = client.audio.transcriptions.create
    assert_type(create(file=file, model="m"), Transcription)
    assert_type(create(file=file, model="m", response_format="json"), Transcription)
    assert_type(create(file=file, model="m", response_format="verbose_json"), TranscriptionVerbose)
    assert_type(
        create(file=file, model="m", response_format="diarized_json"), TranscriptionDiarized
    )
    assert_type(create(file=file, model="m", response_format="srt"), str)
    assert_type(create(file=file, model="m", response_format="vtt"), str)
    assert_type(create(file=file, model="m", response_format="text"), str)
    assert_type(create(file=file, model="m", stream=True), Stream[TranscriptionStreamEvent])


def translations() -> None:
    create = client.audio.translations.create
    assert_type(create(file=file, model="m"), Translation)
    assert_type(create(file=file, model="m", response_format="json"), Translation)
    assert_type(create(file=file, model="m", response_format="verbose_json"), TranslationVerbose)
    assert_type(create(file=file, model="m", response_format="text"), str)


def speech() -> None:
    create = client.audio.speech.create
    assert_type(create(input="i", model="m", voice="alloy"), BinaryResponse)
    assert_type(create(input="i", model="m", voice="v", stream_format="audio"), BinaryResponse)
    assert_type(
        create(input="i", model="m", voice="v", stream_format="sse"), Stream[SpeechStreamEvent]
    )


async def asynchronous() -> None:
    spoken = await async_client.audio.speech.create(input="i", model="m", voice="alloy")
    assert_type(spoken, AsyncBinaryResponse)
    assert_type(await spoken.aread(), bytes)
    create = async_client.audio.transcriptions.create
    assert_type(await create(file=file, model="m", response_format="srt"), str)
    assert_type(await create(file=file, model="m"), Transcription)


def images() -> None:
    assert_type(client.images.generate(prompt="p"), ImagesResponse)
    assert_type(client.images.generate(prompt="p", stream=True), Stream[ImageGenStreamEvent])
    assert_type(client.images.edit(image=file, prompt="p"), ImagesResponse)
    assert_type(
        client.images.edit(image=[file, b""], prompt="p", stream=True), Stream[ImageEditStreamEvent]
    )
    response = client.images.create_variation(image=file)
    assert_type(response, ImagesResponse)
    for image in response.data or []:
        assert_type(image.b64_json, str | None)


def files() -> None:
    create = client.files.create
    assert_type(create(file=file, purpose="batch"), FileObject)
    create(file=b"bytes", purpose="a purpose of tomorrow")
    create(file=io.BytesIO(b""), purpose="batch")
    create(file=("name", b"bytes"), purpose="batch")
    create(file=("name", file, "text/plain"), purpose="batch")
    create(file=("name", file.open("rb"), None, {"X-One": "1"}), purpose="batch")
    create(file=7, purpose="batch")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(client.files.content("id"), BinaryResponse)
    assert_type(client.files.content("id").json(), Any)


def others() -> None:
    response = client.embeddings.create(model="m", input=["a", "b"])
    assert_type(response, CreateEmbeddingResponse)
    assert_type(response.data[0].embedding, list[float])
    assert_type(client.moderations.create(input="i"), ModerationCreateResponse)
