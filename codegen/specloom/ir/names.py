"""Names as a description has them: words that every target spells in its own way.

No language is known here: no keyword, no name that is taken, no suffix that tells two apart.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NewType

from specloom.invisible import INVISIBLE

SchemaId = NewType("SchemaId", str)
"""Where a schema is described: the file and the JSON pointer in it, or a place in an operation."""

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^\W\d_a-zA-Z]+")
_CAMEL = re.compile(r"[A-Z][A-Za-z0-9]*\Z")


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """What a thing is called: `parts` are names as the description writes them.

    The type of `choices` in `ChatCompletion` has two parts, `ChatCompletion` and `choice`.
    """

    parts: tuple[str, ...] = ()

    @classmethod
    def of(cls, *parts: str) -> Name:
        return cls(parts)

    def then(self, *parts: str) -> Name:
        """This name with more parts after it."""
        return Name((*self.parts, *parts))

    @property
    def words(self) -> tuple[str, ...]:
        """`fineTuningJob2` → fine Tuning Job 2, in the letters of the description."""
        return tuple(word for part in self.parts for word in words(part))

    @property
    def singular(self) -> Name:
        """The same of one thing: its last word is one of many."""
        return Name((*self.parts[:-1], singular(self.parts[-1]))) if self.parts else self

    @property
    def camel(self) -> str:
        """`chat_completion` → `ChatCompletion`; a part that is written so is kept as it is."""
        return "".join(part if _CAMEL.match(part) else camel(part) for part in self.parts)

    @property
    def snake(self) -> str:
        """`ChatCompletion` → `chat_completion`."""
        return "_".join(filter(None, map(snake, self.parts)))


def words(text: str) -> list[str]:
    """`fineTuningJob2` → `fine Tuning Job 2`; anything that isn't a letter or digit separates."""
    normal = INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    # Some letters and digits of Unicode can't stand in a name of any language.
    return _WORD.findall("".join(c if ("_" + c).isidentifier() else " " for c in normal))


# A name is spelt for every place that it is printed at.
@lru_cache(maxsize=16_384)
def snake(text: str) -> str:
    """The words of `text` in lower case, joined by underscores: `HTTPError2` → `http_error2`."""
    parts: list[str] = []
    for word in words(text):
        # v1, gpt4: digits stay with the word before them.
        if word.isdigit() and parts:
            parts[-1] += word
        else:
            parts.append(word.lower())
    return "_".join(parts)


def camel(text: str) -> str:
    """The words of `text` with capitals, kept where they are: `JSON_schema` → `JSONSchema`."""
    return "".join(map(_capital, words(text)))


def _capital(word: str) -> str:
    first = word[0].upper()
    # "ß" has two capitals, which would read as two words the next time.
    return (first if len(first) == 1 else word[0]) + word[1:]


_UNCOUNTABLE = {"data", "series", "status", "address", "metadata", "news", "details", "bias"}


def singular(text: str) -> str:
    """The last word of `text` as one of many: `tool_calls` → `tool_call`."""
    head, last = text[: -len(_last(text))], _last(text)
    low = last.lower()
    if low in _UNCOUNTABLE or low.endswith("ss") or not low.endswith("s"):
        return text
    if low.endswith("ies") and len(low) > 4:
        return head + last[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes")):
        return head + last[:-2]
    if low.endswith("us") or low.endswith("is"):
        return text
    return head + last[:-1]


def _last(text: str) -> str:
    found = words(text)
    return found[-1] if found and text.endswith(found[-1]) else text
