"""What each diagnostic code means: one line, why it is told, what calls it forth, the mend.

explain("E020").title    # 'a reference leads nowhere'
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from specloom.checks.codes import CODES as _SPEC
from specloom.explain import catalogue, describing, keys, making, reading
from specloom.explain.text import Text
from specloom.features.model_catalogue.codes import CODES as _CATALOGUE
from specloom.lint.codes import CODES as _LINT
from specloom.lint.explain import mend_of
from specloom.lint.table import RULES
from specloom.project.codes import CODES as _PROJECT
from specloom.reading.codes import CODES as _BUILD
from specloom.targets.docs.codes import CODES as _DOCS

__all__ = ["TEXTS", "TITLES", "Explanation", "explain"]

TITLES: Mapping[str, str] = MappingProxyType(
    {**_SPEC, **_BUILD, **_CATALOGUE, **_DOCS, **_PROJECT, **_LINT}
    | {rule.id: rule.title for rule in RULES.values()}
)

TEXTS: Mapping[str, Text] = MappingProxyType(
    {
        **reading.TEXTS,
        **describing.TEXTS,
        **keys.TEXTS,
        **catalogue.TEXTS,
        **making.TEXTS,
    }
)


@dataclass(frozen=True, slots=True)
class Explanation:
    """A code's meaning; `wrong`, `right` and `file` may be empty (see `Text`)."""

    code: str
    title: str
    why: str
    mend: str
    wrong: str = ""
    right: str = ""
    file: str = ""


def explain(code: str) -> Explanation:
    """What `code` means. Raises KeyError for one that no part of the program tells."""
    title = TITLES[code]
    if code in RULES:
        rule = RULES[code]
        return Explanation(code, title, rule.why, mend_of(rule))
    text = TEXTS[code]
    return Explanation(code, title, text.why, text.mend, text.wrong, text.right, text.file)
