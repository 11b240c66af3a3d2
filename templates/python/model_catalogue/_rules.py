"""Rules on requests, as the modules of ``rules`` hold them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

__all__ = ["Rule"]


class Rule(NamedTuple):
    """What requests for some models have to be.

    Attributes:
        id: the name of the rule.
        fields: the fields of the request that it looks at.
        reason: why there is this rule.
        instead: what would be right; ``{voices}`` stands for that field of the card.
        refused: whether the server refuses what breaks the rule, or ignores the wish.
        when: which requests it is about, a condition; None for all.
        require: what they have to be, a condition.
        equal: pairs of paths into the request whose values have to be the same.
    """

    id: str
    fields: tuple[str, ...]
    reason: str
    instead: str
    refused: bool = True
    when: Mapping[str, Any] | None = None
    require: Mapping[str, Any] | None = None
    equal: tuple[tuple[str, str], ...] = ()
