"""What a comparison finds: one change each, with both places, a verdict and the reason for it."""

from __future__ import annotations

import enum
import hashlib
from dataclasses import dataclass, field
from typing import Any

from specloom.diagnostics.problems import Where

__all__ = ["NOWHERE", "Change", "Direction", "Effect", "Side", "Verdict"]


class Effect(enum.IntEnum):
    """What a change does to code that was written before it; the worst is the greatest."""

    DOCS = 0  # nothing but what people read
    COMPATIBLE = 1
    MAY_BREAK = 2  # code that takes what was described as final: a closed list, a limit
    BREAKS = 3


class Direction(enum.Flag):
    """Which way a thing travels; a schema may travel both."""

    NONE = 0
    REQUEST = 1
    RESPONSE = 2


class Verdict(enum.Enum):
    """What is said of a change as a whole."""

    BREAKS_CALLERS = "breaks callers"
    BREAKS_READERS = "breaks readers"
    BREAKS_BOTH = "breaks callers and readers"
    MAY_BREAK_CALLERS = "may break callers"
    MAY_BREAK_READERS = "may break readers"
    MAY_BREAK_BOTH = "may break callers and readers"
    COMPATIBLE = "compatible"
    DOCS = "docs only"


_VERDICTS = {
    (Effect.BREAKS, True, False): Verdict.BREAKS_CALLERS,
    (Effect.BREAKS, False, True): Verdict.BREAKS_READERS,
    (Effect.BREAKS, True, True): Verdict.BREAKS_BOTH,
    (Effect.MAY_BREAK, True, False): Verdict.MAY_BREAK_CALLERS,
    (Effect.MAY_BREAK, False, True): Verdict.MAY_BREAK_READERS,
    (Effect.MAY_BREAK, True, True): Verdict.MAY_BREAK_BOTH,
}


@dataclass(frozen=True, slots=True)
class Side:
    """A place in one of the two descriptions: the nearest node whose position is known, or else the
    root, and the keys that lead on from it; `pointer` is the whole way, once it was looked up."""

    where: Where = field(default=Where(""))
    tokens: tuple[str, ...] = ()
    pointer: str = ""

    @property
    def is_nowhere(self) -> bool:
        return not self.where.file and not self.tokens

    def then(self, *tokens: str) -> Side:
        return Side(self.where, (*self.tokens, *tokens))


NOWHERE = Side()


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    `subject` is what changed, in words of the description: `GET /pets: query limit`, `Pet.name`.
    `callers` and `readers` say what becomes of requests and of answers; None where the thing
    doesn't travel that way. `in_code` says that bytes stay the same and only names in generated
    code change. `operations` are the calls that it concerns.
    """

    code: str
    name: str
    subject: str
    message: str
    reason: str
    callers: Effect | None
    readers: Effect | None
    old: Side = NOWHERE
    new: Side = NOWHERE
    before: Any = None
    after: Any = None
    in_code: bool = False
    operations: tuple[str, ...] = ()
    accepted: str = ""  # why somebody accepted it

    @property
    def effect(self) -> Effect:
        known = [e for e in (self.callers, self.readers) if e is not None]
        return max(known, default=Effect.DOCS)

    @property
    def verdict(self) -> Verdict:
        worst = self.effect
        if worst < Effect.MAY_BREAK:
            return Verdict.DOCS if worst is Effect.DOCS else Verdict.COMPATIBLE
        return _VERDICTS[worst, self.callers == worst, self.readers == worst]

    @property
    def fingerprint(self) -> str:
        """The same for the same change, wherever its lines have moved to."""
        said = "\0".join((self.code, self.subject, repr(self.before), repr(self.after)))
        return hashlib.sha256(said.encode()).hexdigest()[:12]
