"""What the linter says: findings, and where a schema is going."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Literal

__all__ = ["Api", "Finding", "Mode", "Place", "Severity", "Subject"]

Api = Literal["chat", "responses"]
Place = Literal["format", "tool"]


class Severity(str, Enum):
    """How bad a finding is.

    `ERROR`: the server rejects the schema. `WARNING`: accepted, but a trap.
    `UNVERIFIED`: no evidence either way, so never an error.
    """

    ERROR = "error"
    WARNING = "warning"
    UNVERIFIED = "unverified"


class Mode(str, Enum):
    """How strictly the server reads a schema.

    `STRICT`: `strict: true`. `NORMALISED`: a Responses tool that says nothing of `strict`.
    `LOOSE`: a tool that is not strict. `LOOSE_FORMAT`: an answer format that is not strict.
    """

    STRICT = "strict"
    NORMALISED = "normalised"
    LOOSE = "loose"
    LOOSE_FORMAT = "loose-format"


@dataclass(frozen=True, slots=True)
class Subject:
    """Where a schema is going.

    `strict` is what the request says; None says nothing. `model` is the model that it names,
    `index` the number of the tool in the request: both unknown where they are left out.
    """

    api: Api = "responses"
    place: Place = "format"
    strict: bool | None = True
    name: str = ""
    model: str = ""
    index: int | None = None

    @property
    def mode(self) -> Mode:
        if self.strict:
            return Mode.STRICT
        if self.place == "format":
            return Mode.LOOSE_FORMAT
        if self.strict is None and self.api == "responses":
            return Mode.NORMALISED
        return Mode.LOOSE

    @property
    def prefix(self) -> str:
        """How the server begins its message; empty where the name is not known."""
        if not self.name:
            return ""
        kind = "response_format" if self.place == "format" else "function"
        return f"Invalid schema for {kind} '{self.name}': "

    @property
    def parameter(self) -> str:
        """The request parameter that holds the schema, as the server names it."""
        if self.place == "tool":
            tool = f"tools[{'' if self.index is None else self.index}]"
            return f"{tool}.function.parameters" if self.api == "chat" else f"{tool}.parameters"
        if self.api == "chat":
            return "response_format.json_schema.schema"
        return "text.format.schema"


    @property
    def root_union(self) -> Severity | None:
        """How bad a union beside the root's `type: object` is in a tool; None where it is taken.

        Chat Completions refuses it for every model, the Responses API for models before
        GPT-5 (two public comparisons, August 2026).
        """
        if self.api == "chat" or _BEFORE_GPT_5.match(self.model):
            return Severity.ERROR
        return None if _FROM_GPT_5.match(self.model) else Severity.UNVERIFIED


_FROM_GPT_5 = re.compile(r"(ft:)?gpt-([5-9]|\d\d)")
_BEFORE_GPT_5 = re.compile(r"(ft:)?(gpt-3\.5|gpt-4|chatgpt-4o|o[134](-|$)|computer-use)")


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    `pointer` is the JSON pointer of the keyword (or of the schema, where a keyword is
    missing); `server` the message of the API, empty where no text is known. `is_first` says
    that of several messages the API would send this one: it names one error at a time.
    """

    rule: str
    severity: Severity
    pointer: str
    message: str
    hint: str = ""
    server: str = ""
    is_first: bool = False

    def __str__(self) -> str:
        place = self.pointer or "(root)"
        return f"{self.severity.value}[{self.rule}] {place}: {self.message}"
