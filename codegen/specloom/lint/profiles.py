"""The profiles of OpenAI's servers: whose rules a schema is held to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .findings import Api, Subject

__all__ = [
    "DEFAULT",
    "FORMATS",
    "OPENAI_PROFILES",
    "Limits",
    "Profile",
    "UnknownProfileError",
]

DEFAULT = "responses"

FORMATS = frozenset(
    {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes that the server allows; `enum_chars` applies to an enum of more than 250 values."""

    properties: int = 5_000
    depth: int = 10
    enum_values: int = 1_000
    name_chars: int = 120_000
    enum_chars: int = 15_000
    tools: int = 128


@dataclass(frozen=True, slots=True)
class Profile:
    """A server to check against. `strict` is what a bare schema is taken to be sent with."""

    name: str
    title: str
    api: Api = "responses"
    strict: bool = True
    vendor: str = "openai"
    limits: Limits = Limits()
    formats: frozenset[str] = FORMATS

    def subject(self) -> Subject:
        """Where a bare schema is going, when the input doesn't say."""
        return Subject(self.api, "format" if self.strict else "tool", self.strict)


class UnknownProfileError(ValueError):
    """Raised for a profile that doesn't exist; the message lists those that do."""

    def __init__(self, name: str, profiles: Iterable[str]) -> None:
        super().__init__(f"no profile is called {name!r}; there are {', '.join(profiles)}")


_LAUNCH = Limits(100, 5, 500, 15_000, 7_500)

OPENAI_PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        Profile("responses", "OpenAI Responses: text.format and strict tools"),
        Profile("chat", "OpenAI Chat Completions: response_format and strict tools", "chat"),
        Profile("non-strict", "OpenAI tools without strict, either API", "chat", False),
        Profile("azure", "Azure OpenAI, as observed on live deployments", "chat"),
        Profile("azure-docs", "Azure OpenAI, as its guide documents it", "chat", limits=_LAUNCH),
        Profile("fine-tuned", "fine-tuned OpenAI models"),
        Profile(
            "openai-2024",
            "OpenAI as it was from launch (August 2024) to mid-2025",
            "chat",
            limits=_LAUNCH,
            formats=frozenset(),
        ),
        Profile("o1", "the o1 era of the OpenAI API (until about April 2025)", "chat"),
    )
}
