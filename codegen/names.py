"""Names: from what a description calls things to Python identifiers. Pure and total."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^\W\d_a-zA-Z]+")
_CLEAN_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*\Z")


def words(name: str) -> list[str]:
    """`fineTuningJob2` → `fine Tuning Job 2`; anything that isn't a letter or digit separates."""
    return _WORD.findall(unicodedata.normalize("NFKC", name))


def snake(name: str) -> str:
    """`ChatCompletion` → `chat_completion`; a public identifier that is no keyword."""
    parts: list[str] = []
    for word in words(name):
        # v1, gpt4: digits stay with the word before them.
        if word.isdigit() and parts:
            parts[-1] += word
        else:
            parts.append(word.lower())
    return identifier("_".join(parts))


def pascal(name: str) -> str:
    """`chat_completion` → `ChatCompletion`, keeping capitals that are there: `JSONSchema`."""
    joined = "".join(word[0].upper() + word[1:] for word in words(name))
    return identifier(joined) if joined else "Empty"


def class_name(name: str) -> str:
    """A schema's class: its own name where that is one already."""
    if _CLEAN_CLASS.match(name) and not keyword.iskeyword(name):
        return name
    return pascal(name)


def identifier(name: str) -> str:
    """`name` made a valid identifier: no leading digit, no keyword, never empty."""
    cleaned = "".join(c if ("_" + c).isidentifier() else "_" for c in name)
    if not cleaned.strip("_"):
        return "empty"
    if not cleaned[0].isidentifier():
        cleaned = "n" + cleaned
    if keyword.iskeyword(cleaned) or cleaned in ("None", "True", "False"):
        cleaned += "_"
    return cleaned


def attribute(name: str) -> str:
    """The attribute for a wire name: the name itself where Python allows it."""
    if name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_"):
        return name
    return snake(name)


def argument(name: str) -> str:
    """A parameter's name; `self` and builtin names that hurt inside a method get an underscore."""
    candidate = attribute(name)
    return candidate + "_" if candidate == "self" else candidate


def is_builtin(name: str) -> bool:
    return hasattr(builtins, name)


_UNCOUNTABLE = {"data", "series", "status", "address", "metadata", "news", "details", "bias"}


def singular(name: str) -> str:
    """The last word of `name` as one of many: `tool_calls` → `tool_call`."""
    head, last = name[: -len(_last(name))], _last(name)
    low = last.lower()
    if low in _UNCOUNTABLE or low.endswith("ss") or not low.endswith("s"):
        return name
    if low.endswith("ies") and len(low) > 4:
        return head + last[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes")):
        return head + last[:-2]
    if low.endswith("us") or low.endswith("is"):
        return name
    return head + last[:-1]


def _last(name: str) -> str:
    found = words(name)
    return found[-1] if found and name.endswith(found[-1]) else name
