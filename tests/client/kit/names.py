"""The official types that belong to the operations that we have."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from types import ModuleType

# Folders of `openai/types` that are about our operations, wholly.
_FOLDERS = (
    *("audio", "chat", "chat.completions", "conversations"),
    *("fine_tuning", "fine_tuning.jobs", "graders", "realtime", "responses"),
    *("beta.chatkit", "containers", "evals", "evals.runs", "fine_tuning.alpha"),
    *("fine_tuning.checkpoints", "skills"),
    *("admin.organization", "admin.organization.groups", "admin.organization.users"),
    *("admin.organization.projects", "admin.organization.projects.groups"),
    *("admin.organization.projects.service_accounts", "admin.organization.projects.users"),
    "admin.organization.workload_identity_providers",
)

# In the folder above and in `shared`, the modules whose types our operations use.
_ABOVE = re.compile(
    r"(audio|chat|completion|create_embedding|embedding|file|image|images|model|moderation"
    r"|container|content_provenance_check|eval|(deleted_)?skill|video)"
    r"(_(?!chunking).*)?"
)
_SHARED = re.compile(
    r"chat_model|error_object|function_definition|function_parameters|metadata"
    r"|comparison_filter|compound_filter|custom_tool_input_format|reasoning(_effort)?"
    r"|responses_model|response_format_(text|json_object|json_schema)"
)

# Parts of those folders that other operations own.
_FOREIGN = re.compile(
    r"parsed_.*|responses_(client|server)_event.*|response_steer_.*"  # of the websocket
)

# Query parameters are arguments, and no body.
_QUERIES = re.compile(
    r"\w+_list(_\w+)?_params|usage_\w+_params|(certificate|group)_retrieve_params"
)


@functools.cache
def related_types() -> frozenset[str]:
    """Names like `chat.ChatCompletion`, as they are imported from `openai.types`."""
    return frozenset(_related())


def official_parts(types: Iterable[str]) -> frozenset[str]:
    """Names like `types.images_response.Usage`: all that the modules of `types` give."""
    return frozenset(
        f"{module.removeprefix('openai.')}.{name}"
        for full in types
        if (module := _home(*full.rpartition(".")[::2]))
        for name in _main_types(importlib.import_module(module))
    )


def _home(folder: str, name: str) -> str:
    """The module that defines an official type."""
    package = importlib.import_module(f"openai.types.{folder}".rstrip("."))
    for found in pkgutil.iter_modules(package.__path__):
        module = f"{package.__name__}.{found.name}"
        if not found.ispkg and name in _main_types(importlib.import_module(module)):
            return module
    return ""


def _related() -> Iterator[str]:
    for folder in _FOLDERS:
        yield from _exported(folder, re.compile(r"(?!_).*"))
    yield from _exported("", _ABOVE)
    for folder in ("shared", "shared_params"):
        yield from _exported(folder, _SHARED)


def _exported(folder: str, wanted: re.Pattern[str]) -> Iterator[str]:
    package = importlib.import_module(f"openai.types.{folder}".rstrip("."))
    for found in pkgutil.iter_modules(package.__path__):
        if folder.startswith("admin.") and _QUERIES.fullmatch(found.name):
            continue
        if found.ispkg or not wanted.fullmatch(found.name) or _FOREIGN.fullmatch(found.name):
            continue
        module = importlib.import_module(f"{package.__name__}.{found.name}")
        for name in _main_types(module):
            if hasattr(package, name):
                yield f"{folder}.{name}".lstrip(".")


def _main_types(module: ModuleType) -> list[str]:
    return [name for name in getattr(module, "__all__", []) if not name.startswith("_")]
