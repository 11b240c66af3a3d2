"""Rules on files look at names, sizes and headers, and leave the files as they are."""

from __future__ import annotations

import io
import os
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from models_kit import png
from openai_client import PreflightWarning
from openai_client.model_catalogue._uploads import described

MP3 = 26_214_400


@pytest.fixture
def quiet(client: Any) -> Any:
    return client.with_options(deprecated_models="off")


def broken(call: Callable[[], Any]) -> list[str]:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        call()
    said = [w.message for w in found if isinstance(w.message, PreflightWarning)]
    return [rule.id for report in said for rule in report.rules]


def vary(client: Any, image: Any) -> list[str]:
    return broken(lambda: client.images.create_variation(model="dall-e-2", image=image))


def test_square_pngs_pass_in_every_form(quiet: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png(512, 512))
    with path.open("rb") as file:
        forms = (path, file, path.read_bytes(), ("a.png", path.read_bytes(), "image/png"))
        for image in forms:
            assert not vary(quiet, image)


def test_what_is_not_square_small_or_a_png_is_reported(quiet: Any, tmp_path: Path) -> None:
    wide = tmp_path / "a.png"
    wide.write_bytes(png(512, 300))
    with wide.open("rb") as file:
        for image in (wide, file, png(512, 300), ("a.png", io.BytesIO(png(512, 300)))):
            assert vary(quiet, image) == ["dall-e-2-image"]
    assert vary(quiet, ("a.jpg", b"x")) == ["dall-e-2-image"]
    assert vary(quiet, ("a.png", b"x", "image/jpeg; q=1")) == ["dall-e-2-image"]
    for others in (b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\0\0\0\0WEBPVP8 "):
        assert vary(quiet, ("a.png", others + b"x" * 30)) == ["dall-e-2-image"]
        assert vary(quiet, others + b"x" * 30) == ["dall-e-2-image"]
    large = tmp_path / "b.PNG"
    large.write_bytes(png(64, 64))
    os.truncate(large, 4_194_304)
    assert vary(quiet, large) == ["dall-e-2-image"]


def test_a_mask_is_as_large_as_its_image(quiet: Any) -> None:
    def edit(width: int, *more: bytes) -> list[str]:
        image = [png(64, 64), *more] if more else png(64, 64)
        call = {"image": image, "mask": ("m.png", png(width, 64)), "prompt": "x"}
        return broken(lambda: quiet.images.edit(model="gpt-image-2", **call))

    assert edit(64) == []
    assert edit(65) == ["image-mask"]
    assert edit(64, png(65, 64)) == []
    assert edit(65, png(65, 64)) == ["image-mask"]


def test_lists_of_images(quiet: Any) -> None:
    def edit(count: int, name: str) -> list[str]:
        images = [(name, png(8, 8))] * count
        call = {"model": "gpt-image-2", "image": images, "prompt": "x"}
        return broken(lambda: quiet.images.edit(**call))

    assert edit(16, "a.webp") == []
    assert edit(17, "a.webp") == ["gpt-image-input"]
    assert edit(2, "a.gif") == ["gpt-image-input"]


def test_the_size_of_a_recording_is_known_without_reading_it(quiet: Any, tmp_path: Path) -> None:
    def transcribe(file: Any) -> list[str]:
        return broken(lambda: quiet.audio.transcriptions.create(model="whisper-1", file=file))

    path = tmp_path / "a.mp3"
    path.touch()
    os.truncate(path, MP3 + 1)
    facts = described(path)
    assert facts == {
        "name": "a.mp3",
        "extension": "mp3",
        "media_type": "audio/mpeg",
        "size": MP3 + 1,
    }
    os.truncate(path, 100)
    assert transcribe(path) == []
    assert transcribe(("voice.oga", b"x")) == []
    assert transcribe(("a.aiff", b"x")) == ["audio-upload"]
    assert transcribe(("recording", b"x")) == []


class Unseekable(io.RawIOBase):
    """A pipe that notes what is taken from it."""

    name = "a.mp3"

    def __init__(self, content: bytes) -> None:
        self.left = io.BytesIO(content)
        self.taken = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes:
        block = self.left.read(size)
        self.taken += len(block)
        return block


def test_a_stream_is_not_consumed(quiet: Any, server: Any) -> None:
    with Unseekable(b"sound") as stream:
        assert described(stream) == {
            "name": "a.mp3",
            "extension": "mp3",
            "media_type": "audio/mpeg",
        }
        assert stream.taken == 0
        assert not broken(lambda: quiet.audio.transcriptions.create(model="whisper-1", file=stream))
    assert b"sound" in server.requests[0].body


def test_an_open_file_stands_where_it_stood() -> None:
    with tempfile.TemporaryFile() as file:
        file.write(png(3, 4, 100))
        file.seek(50)
        facts = described(file)
        assert file.tell() == 50
    assert facts == {"size": 100, "width": 3, "height": 4}


class Watched(io.BytesIO):
    largest = 0

    def read(self, size: int | None = -1) -> bytes:
        block = super().read(size)
        self.largest = max(self.largest, len(block))
        return block


def test_only_the_header_is_read() -> None:
    with Watched(png(3, 4, 1_000_000)) as file:
        facts = described(("a.png", file))
        assert (facts["width"], facts["height"]) == (3, 4)  # type: ignore[index]
        assert file.largest == 24


@pytest.mark.parametrize(
    "value",
    [
        3,
        None,
        "a.png",
        object(),
        {"a": b"x"},
        (),
        ("a.png",),
        (3, b"x"),
        Path("/nowhere/a.png"),
        ("a.png", object()),
        io.StringIO("text"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_nothing_is_said_of_what_is_no_file(value: object) -> None:
    assert "size" not in described(value)  # type: ignore[operator]


def test_torn_headers_say_nothing() -> None:
    for content in (b"", png(3, 4)[:23], b"\x89PNG\r\n\x1a\n" + b"\0" * 40, b"GIF89a" + b"\0" * 40):
        assert "width" not in described(content)  # type: ignore[operator]
    view = memoryview(png(3, 4))
    assert described(view) == {"size": 64, "width": 3, "height": 4}
