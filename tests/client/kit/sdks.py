"""The two packages that are compared, seen alike."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any

KEY = "sk-test-7d1f6c0e"
ADMIN_KEY = "sk-admin-test-2b9e"


@dataclass(frozen=True)
class Sdk:
    """One of the two packages."""

    name: str

    @property
    def module(self) -> ModuleType:
        return import_module(self.name)

    def sync_client(self, **options: Any) -> Any:
        return self.module.OpenAI(**options)

    def async_client(self, **options: Any) -> Any:
        return self.module.AsyncOpenAI(**options)

    def type(self, name: str) -> Any:
        """The type with a name like `chat.ChatCompletion`."""
        path, _, attribute = f"types.{name}".rpartition(".")
        return getattr(import_module(f"{self.name}.{path}"), attribute)

    def __str__(self) -> str:
        return self.name


OURS = Sdk("openai_client")
OFFICIAL = Sdk("openai")


def method(client: Any, operation: str) -> Any:
    """The bound method that an operationId names."""
    for name in operation.split("."):
        client = getattr(client, name)
    return client
