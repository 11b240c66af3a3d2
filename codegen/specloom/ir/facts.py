"""What a description says of a thing besides its shape, kept as it was said."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Json:
    """A JSON value that can be hashed; unlike in Python, 1, 1.0 and true are three values."""

    text: str

    @classmethod
    def of(cls, value: Any) -> Json:
        return cls(json.dumps(value))

    @property
    def value(self) -> Any:
        return json.loads(self.text)


@dataclass(frozen=True, slots=True)
class Facts:
    """Keywords of a schema, a parameter, a response … with their values: description, format,
    limits, default, examples. Those that make the shape of a type stand in the type."""

    items: tuple[tuple[str, Json], ...] = ()

    @classmethod
    def of(cls, node: Mapping[str, Any], keywords: Iterable[str]) -> Facts:
        """The facts among `keywords` that `node` has, in the order of the keywords."""
        return cls(tuple((key, Json.of(node[key])) for key in keywords if key in node))

    def get(self, keyword: str) -> Any:
        """The value of a keyword; None where nothing is said."""
        return next((value.value for key, value in self.items if key == keyword), None)

    def __contains__(self, keyword: str) -> bool:
        return any(key == keyword for key, _ in self.items)

    def __or__(self, other: Facts) -> Facts:
        """Both; what `other` says counts where both say something."""
        return Facts(tuple((dict(self.items) | dict(other.items)).items()))


NO_FACTS = Facts()
