"""Names: from what a description calls things to Python identifiers. Pure and total."""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Callable, Iterable

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^\W\d_a-zA-Z]+")
_CLEAN_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*\Z")


def is_package_name(name: str) -> bool:
    """Whether `import name` works, whatever a file system makes of letters beyond ASCII."""
    return name.isascii() and name.isidentifier() and not keyword.iskeyword(name)


def words(name: str) -> list[str]:
    """`fineTuningJob2` → `fine Tuning Job 2`; anything that isn't a letter or digit separates."""
    normal = unicodedata.normalize("NFKC", name)
    # Some letters and digits of Unicode can't stand in an identifier.
    return _WORD.findall("".join(c if ("_" + c).isidentifier() else " " for c in normal))


def snake(name: str) -> str:
    """`ChatCompletion` → `chat_completion`; a public identifier that is no keyword."""
    parts: list[str] = []
    for word in words(name):
        # v1, gpt4: digits stay with the word before them.
        if word.isdigit() and parts:
            parts[-1] += word
        else:
            parts.append(word.lower())
    return identifier("_".join(parts), "n", "empty")


def pascal(name: str) -> str:
    """`chat_completion` → `ChatCompletion`, keeping capitals that are there: `JSONSchema`."""
    joined = "".join(_capital(word) for word in words(name))
    return identifier(joined, "N", "Empty")


def _capital(word: str) -> str:
    first = word[0].upper()
    # "ß" has two capitals, which would read as two words the next time.
    return (first if len(first) == 1 else word[0]) + word[1:]


def class_name(name: str) -> str:
    """A schema's class: its own name where that is one already."""
    if _CLEAN_CLASS.match(name) and not keyword.iskeyword(name):
        return name
    return pascal(name)


def identifier(name: str, before_digit: str, nothing: str) -> str:
    """`name` made a valid identifier: no leading digit, no keyword, never empty."""
    cleaned = "".join(c for c in name if ("_" + c).isidentifier())
    if not cleaned.strip("_"):
        return nothing
    if not cleaned[0].isidentifier():
        cleaned = before_digit + cleaned
    if keyword.iskeyword(cleaned) or cleaned in ("None", "True", "False"):
        cleaned += "_"
    return cleaned


def attribute(name: str) -> str:
    """The attribute for a wire name: the name itself where Python allows it."""
    if name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_"):
        return name
    return snake(name)


# What every model has already; a field of that name would hide it.
_OF_MODELS = frozenset(
    (
        *("construct", "copy", "dict", "from_orm", "json", "parse_file", "parse_obj", "parse_raw"),
        *("schema", "schema_json", "update_forward_refs", "validate", "to_dict", "to_json"),
        *("model_computed_fields", "model_config", "model_construct", "model_copy", "model_dump"),
        *("model_dump_json", "model_extra", "model_fields", "model_fields_set"),
        *("model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild"),
        *("model_validate", "model_validate_json", "model_validate_strings"),
    )
)


def model_field(name: str) -> str:
    """The attribute of a model for a wire name; it hides nothing that models have."""
    found = attribute(name)
    return found + "_" if found in _OF_MODELS else found


def argument(name: str) -> str:
    """A parameter's name; `self` and builtin names that hurt inside a method get an underscore."""
    candidate = attribute(name)
    return candidate + "_" if candidate == "self" else candidate


def distinct(wires: Iterable[str], make: Callable[[str], str]) -> dict[str, str]:
    """Python names for wire names, no two the same.

    A wire name that is its own Python name keeps it whatever else is there; of the others
    that clash each later one, in the order of the wire names, gets one more underscore.
    """
    known = sorted(dict.fromkeys(wires), key=lambda wire: (make(wire) != wire, wire))
    taken: set[str] = set()
    found = {}
    for wire in known:
        name = make(wire)
        while name in taken:
            name += "_"
        taken.add(name)
        found[wire] = name
    return found


# Names that no file may have on Windows, whatever its suffix.
_DEVICES = frozenset(
    ("aux", "con", "nul", "prn", *(f"{d}{n}" for d in ("com", "lpt") for n in "123456789"))
)
_LONGEST = 80


def file_stem(name: str) -> str:
    """`name` where every file system takes it as a file's name; else shortened, with a digest."""
    if name in _DEVICES:
        return name + "_"
    return shortened(name, _LONGEST)


def shortened(name: str, longest: int) -> str:
    """`name` of at most `longest` bytes; what is cut off is told apart by a digest."""
    raw = name.encode()
    if len(raw) <= longest:
        return name
    digest = hashlib.sha256(raw).hexdigest()[:8]
    return raw[: longest - 9].decode("utf-8", "ignore").rstrip("_") + "_" + digest


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
