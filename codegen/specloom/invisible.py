"""Characters that nobody sees: they reorder what is read, or hide in it.

Sources and documents hold none of them raw, so that what a reader, a diff or a scanner sees is
what is there.
"""

from __future__ import annotations

import re

__all__ = ["INVISIBLE", "as_escapes", "as_words"]

# Marks, embeddings and isolates of writing direction, characters without width, tags.
_CLASS = (
    r"\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    r"\ufeff\uffa0\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e007f"
)
INVISIBLE = re.compile(f"[{_CLASS}]")
# They join letters and pictures of writing systems in use, and do nothing elsewhere.
_JOINERS = "\u200c\u200d"


def as_escapes(text: str) -> str:
    """`text` with those as Python writes them in a literal: `\\u202e`."""

    def escape(found: re.Match[str]) -> str:
        code = ord(found.group())
        return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

    return INVISIBLE.sub(escape, text)


def as_words(text: str) -> str:
    """`text` with those named: `(U+202E)`; joiners are left out."""

    def name(found: re.Match[str]) -> str:
        return "" if found.group() in _JOINERS else f"(U+{ord(found.group()):04X})"

    return INVISIBLE.sub(name, text)
