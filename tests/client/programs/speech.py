"""Speaks, and writes down what was said."""

import io
import tempfile
from pathlib import Path

from openai import OpenAI

client = OpenAI()
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "speech.mp3"
    with client.audio.speech.with_streaming_response.create(
        model="gpt-4o-mini-tts", voice="alloy", input="Hello there."
    ) as response:
        response.stream_to_file(path)
    print(path.stat().st_size)

    spoken = client.audio.speech.create(
        model="tts-1", voice="nova", input="Hi", response_format="wav"
    )
    print(len(spoken.content), len(spoken.read()), sum(len(b) for b in spoken.iter_bytes()))

    with path.open("rb") as audio:
        heard = client.audio.transcriptions.create(model="gpt-4o-transcribe", file=audio)
    print(heard.text)

    subtitles = client.audio.transcriptions.create(
        model="whisper-1", file=path, response_format="srt", temperature=0.2
    )
    print(type(subtitles).__name__, subtitles)

    buffer = io.BytesIO(path.read_bytes())
    buffer.name = "memory.mp3"
    translated = client.audio.translations.create(model="whisper-1", file=buffer)
    print(translated.text)
