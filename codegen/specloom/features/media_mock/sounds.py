"""A short silence in the audio format that was asked for, where no example has that format."""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import cache

from specloom.examples.exchanges import Sample
from specloom.mock.received import Received

_RATE = 24_000
_MEDIA: dict[object, str] = {
    "aac": "audio/aac",
    "flac": "audio/flac",
    "opus": "audio/ogg",
    "pcm": "audio/pcm",
}


def as_asked(sample: Sample, received: Received) -> tuple[bytes, str] | None:
    """(content, media type) of a silence in the format asked for, in the place of a sound."""
    wanted = received.asked("response_format")
    is_known = isinstance(wanted, str) and wanted in _MAKERS
    if not (is_known and sample.media_type.startswith("audio/")):
        return None
    return _made(wanted), _MEDIA[wanted]


@cache
def _made(form: object) -> bytes:
    return _MAKERS[form]()


def _pcm() -> bytes:
    return bytes(_RATE // 50 * 2)  # a fiftieth of a second, 16 bits a sample


def _flac() -> bytes:
    """A head, and one frame of 192 samples that all are zero: one channel, 16 bits."""
    described = struct.pack(">HH6xQ16x", 192, 192, _RATE << 44 | 15 << 36 | 192)
    start = bytes.fromhex("fff8170800")
    frame = start + _checksum(start, 8, 0x07).to_bytes(1, "big") + bytes(3)
    end = _checksum(frame, 16, 0x8005).to_bytes(2, "big")
    return b"fLaC\x80" + len(described).to_bytes(3, "big") + described + frame + end


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
    return start + struct.pack("<I", _checksum(start + bytes(4) + end, 32, 0x04C11DB7)) + end


def _checksum(content: bytes, bits: int, polynomial: int) -> int:
    """A CRC as FLAC and Ogg have it: nothing reflected, nothing before and nothing after."""
    value, top = 0, 1 << bits - 1
    for byte in content:
        value ^= byte << bits - 8
        for _ in range(8):
            value = (value << 1) ^ (polynomial if value & top else 0)
            value &= 2 * top - 1
    return value


_MAKERS: dict[object, Callable[[], bytes]] = {
    "aac": _aac,
    "flac": _flac,
    "opus": _opus,
    "pcm": _pcm,
}
