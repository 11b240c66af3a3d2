"""What kind of file some bytes are, known by how they begin."""

from __future__ import annotations

import re

__all__ = ["LOOKED_AT", "kind_of"]

LOOKED_AT = 64
"""Bytes that it takes to tell."""

_KINDS = tuple(
    (re.compile(pattern, re.DOTALL), extension, media_type)
    for pattern, extension, media_type in (
        (rb"\x89PNG\r\n\x1a\n", "png", "image/png"),
        (rb"\xff\xd8\xff", "jpg", "image/jpeg"),
        (rb"GIF8[79]a", "gif", "image/gif"),
        (rb"RIFF....WEBP", "webp", "image/webp"),
        (rb"RIFF....WAVE", "wav", "audio/wav"),
        (rb"ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", "mp3", "audio/mpeg"),
        (rb"OggS", "ogg", "audio/ogg"),
        (rb"fLaC", "flac", "audio/flac"),
        (rb"....ftyp(?:M4A|M4B)", "m4a", "audio/mp4"),
        (rb"....ftyp", "mp4", "video/mp4"),
        (rb"\x1aE\xdf\xa3.*webm", "webm", "video/webm"),
        (rb"%PDF-", "pdf", "application/pdf"),
    )
)


def kind_of(beginning: bytes) -> tuple[str, str] | None:
    """Return the extension and the media type of a file, None if it is of no known kind."""
    for pattern, extension, media_type in _KINDS:
        if pattern.match(beginning):
            return extension, media_type
    return None
