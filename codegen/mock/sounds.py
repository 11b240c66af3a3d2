"""A short silence in the audio format that was asked for, where no example has that format."""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import cache

from codegen.fixtures.exchanges import Sample
from codegen.mock.received import Received

_RATE = 24_000
_MEDIA: dict[object, str] = {
    "aac": "audio/aac",
    "flac": "audio/flac",
    "opus": "audio/ogg",
    "pcm": "audio/pcm",
}


def as_asked(sample: Sample, media_type: str, received: Received) -> tuple[bytes, str]:
    """(content, media type): those of `sample`, or of a silence in the format asked for."""
    wanted = received.asked("response_format")
    is_known = isinstance(wanted, str) and wanted in _MAKERS
    if not (is_known and sample.media_type.startswith("audio/")):
        return sample.content, media_type
    return _made(wanted), _MEDIA[wanted]


@cache
def _made(form: object) -> bytes:
    return _MAKERS[form]()


def _pcm() -> bytes:
    return bytes(_RATE // 50 * 2)  # a fiftieth of a second, 16 bits a sample


def _flac() -> bytes:
    """The stream's description alone: one channel, 16 bits, no frame."""
    described = struct.pack(">HH6xQ16x", 4096, 4096, _RATE << 44 | 15 << 36)
    return b"fLaC\x80" + len(described).to_bytes(3, "big") + described


def _aac() -> bytes:
    """One ADTS frame of a silent channel."""
    block = bytes.fromhex("00c800802380")
    length = 7 + len(block)
    head = 0xFFF1_5040_001F_FC | length << 13
    return head.to_bytes(7, "big") + block


def _opus() -> bytes:
    """Ogg pages of the head, the tags and one silent packet."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 312, _RATE, 0, 0)
    tags = b"OpusTags" + struct.pack("<I4sI", 4, b"mock", 0)
    packets = ((2, 0, head), (0, 0, tags), (4, 960, b"\xf8\xff\xfe"))
    return b"".join(_page(number, *packet) for number, packet in enumerate(packets))


def _page(number: int, kind: int, position: int, packet: bytes) -> bytes:
    start = struct.pack("<4sBBqII", b"OggS", 0, kind, position, 1, number)
    end = bytes((1, len(packet))) + packet
    return start + struct.pack("<I", _checksum(start + bytes(4) + end)) + end


def _checksum(page: bytes) -> int:
    """Ogg's CRC: no reflection, nothing before and nothing after."""
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)
            value &= 0xFFFFFFFF
    return value


_MAKERS: dict[object, Callable[[], bytes]] = {
    "aac": _aac,
    "flac": _flac,
    "opus": _opus,
    "pcm": _pcm,
}
