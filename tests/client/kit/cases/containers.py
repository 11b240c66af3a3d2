"""Calls of `containers`, `skills`, voices and other families with files."""

from __future__ import annotations

from typing import Any

from ..spec import FILES
from .case import Case, calls


def _file(name: str) -> tuple[str, bytes]:
    return name, (FILES / name).read_bytes()


_CONTAINER = {"container_id": "cntr_3pL8"}
_CONSENT = {"name": "é", "language": "en-US"}
_ARCHIVE = _file("skill.zip")
_FILES: list[Any] = [_ARCHIVE, ("SKILL.md", b"---\nname: otter-facts\n---\n")]

CASES: list[Case] = [
    *calls(
        "containers.files.create",
        by_id={**_CONTAINER, "file_id": "file-7Gm2rVxQ"},
        both={**_CONTAINER, "file": _file("metrics.csv"), "file_id": "file-7Gm2rVxQ"},
        nothing=_CONTAINER,
    ),
    *calls("skills.create", several_files={"files": _FILES}),
    *calls(
        "skills.versions.create",
        archive={"skill_id": "skill_9kRw", "files": _ARCHIVE, "default": False},
    ),
    *calls("audio.voice_consents.create", sound={**_CONSENT, "recording": _file("speech.mp3")}),
    *calls("videos.create", image={"prompt": "é", "input_reference": _file("otter.png")}),
    *calls("videos.edit", nameless={"prompt": "Green", "video": b"video"}),
    *calls("videos.extend", nameless={"prompt": "On", "seconds": "8", "video": b"video"}),
    *calls("videos.create_character", named={"name": "Kelp", "video": ("k.mp4", b"", "video/mp4")}),
    *calls("content_provenance_checks.create", sound={"file": _file("speech.mp3")}),
]
