"""The models of the family dall-e."""

from datetime import date

from .._cards import Formats, ModelCard

CARDS = (
    ModelCard(
        id="dall-e-2",
        family="dall-e",
        kind="image",
        deprecated=date(2025, 11, 14),
        shutdown=date(2026, 5, 12),
        replacements=("gpt-image-2",),
        replacement_note="returns base64 instead of links",
        input=("text", "image"),
        output=("image",),
        endpoints=(
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/images/variations",
        ),
        formats=Formats(input=("png",), output=("png",)),
        sizes=("256x256", "512x512", "1024x1024"),
        qualities=("standard",),
    ),
    ModelCard(
        id="dall-e-3",
        family="dall-e",
        kind="image",
        deprecated=date(2025, 11, 14),
        shutdown=date(2026, 5, 12),
        replacements=("gpt-image-2",),
        replacement_note="returns base64 instead of links",
        input=("text",),
        output=("image",),
        endpoints=("/v1/images/generations",),
        formats=Formats(output=("png",)),
        sizes=("1024x1024", "1024x1792", "1792x1024"),
        qualities=("standard", "hd"),
    ),
)
