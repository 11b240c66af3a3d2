"""The calls of a client that is installed, read by introspection: nothing of it is called."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from types import ModuleType
from typing import Any

__all__ = ["Missing", "calls_of", "version_of"]

_REQUEST = re.compile(
    r"self\._(?P<verb>get|post|put|patch|delete|get_api_list)\(\s*"
    r"(?:path_template\(\s*)?f?[\"'](?P<path>/[^\"']*)[\"']"
)
_NAMES = re.compile(r"\{([^{}]*)\}")


class Missing(Exception):
    """The package isn't installed, or isn't a client of this kind."""


def version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def calls_of(package: str) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """(method, path without names, call, arguments) of each method that sends a request.

    Raises Missing.
    """
    try:
        resources = importlib.import_module(f"{package}.resources")
    except ImportError as error:
        raise Missing(f"{package} is not installed, or has no module resources") from error
    found: dict[tuple[str, str], tuple[str, str, str, tuple[str, ...]]] = {}
    for call in (call for module in _modules(resources) for call in _of_module(module)):
        # Of two on one path the plain one counts: `/responses`, not `/responses?beta=true`.
        if call[:2] not in found or ".beta." in f".{found[call[:2]][2]}":
            found[call[:2]] = call
    if not found:
        raise Missing(f"no call of {package} could be read")
    return sorted(found.values())


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        yield importlib.import_module(info.name)


def _of_module(module: ModuleType) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    for name, held in vars(module).items():
        is_resource = inspect.isclass(held) and held.__module__ == module.__name__
        if is_resource and not name.startswith("Async") and "With" not in name:
            for method, function in vars(held).items():
                if inspect.isfunction(function) and not method.startswith("_"):
                    yield from _of_method(module, method, function)


def _of_method(
    module: ModuleType, name: str, function: Any
) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    try:
        source = inspect.getsource(function)
    except (OSError, TypeError):
        return
    request = _REQUEST.search(source)
    if request is None:
        return
    verb = request["verb"]
    method = "GET" if verb == "get_api_list" else verb.upper()
    if verb == "get_api_list" and 'method="post"' in source:
        method = "POST"
    path = request["path"].partition("?")[0]
    in_path = set(_NAMES.findall(path))
    arguments = [a for a in inspect.signature(function).parameters if a != "self"]
    call = ".".join((*_words(module), name))
    kept = tuple(a for a in arguments if a not in in_path)
    yield method, _NAMES.sub("{}", path), call, kept


def _words(module: ModuleType) -> list[str]:
    """`openai.resources.chat.completions.completions` → chat, completions."""
    words = module.__name__.split(".")[2:]
    return [word for i, word in enumerate(words) if i == 0 or word != words[i - 1]]
