"""From what a description calls things to Python identifiers. Pure and total."""

from __future__ import annotations

import keyword
import sys

from specloom.ir import names
from specloom.targets.python.reserved import MODEL_ATTRIBUTES


def is_package_name(name: str) -> bool:
    """Whether `import name` gives the package, whatever a file system makes of letters beyond
    ASCII: not so a module of Python itself."""
    is_free = not keyword.iskeyword(name) and name not in sys.stdlib_module_names
    return name.isascii() and name.isidentifier() and is_free


def snake(name: str) -> str:
    """`ChatCompletion` → `chat_completion`; a public identifier that is no keyword."""
    return identifier(names.snake(name), "n", "empty")


def pascal(name: str) -> str:
    """`chat_completion` → `ChatCompletion`, keeping capitals that are there: `JSONSchema`."""
    return _with_capital(identifier(names.camel(name), "N", "Empty"))


def class_name(name: str) -> str:
    """A schema's class: its own name where that is one already."""
    return class_of(names.Name.of(name))


def class_of(name: names.Name) -> str:
    """The class for a name of several parts."""
    return _with_capital(identifier(name.camel, "N", "Empty"))


def _with_capital(name: str) -> str:
    """A script without capitals would give a class and its module one name."""
    return name if name[0].isupper() else "N" + name


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


def model_field(name: str) -> str:
    """The attribute of a model for a wire name; it hides nothing that models have."""
    found = attribute(name)
    return found + "_" if found in MODEL_ATTRIBUTES else found


def argument(name: str) -> str:
    """A parameter's name; `self` and builtin names that hurt inside a method get an underscore."""
    candidate = attribute(name)
    return candidate + "_" if candidate == "self" else candidate
