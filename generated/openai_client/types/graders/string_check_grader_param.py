from typing import Literal

from typing_extensions import TypedDict


class StringCheckGraderParam(TypedDict):
    """Compares two texts; the mark is 1 if they fit and 0 if not."""

    name: str
    """What the grader is called in results and formulas."""
    input: str
    """The text that is checked. It may hold `{{…}}`."""
    operation: Literal["eq", "ne", "like", "ilike"] | str
    """The comparison: the texts are equal (`eq`), differ (`ne`), or the input contains the
    reference with (`like`) or without (`ilike`) regard to case.
    """
    reference: str
    """The text that it is compared with. It may hold `{{…}}`."""
    type: Literal["string_check"]
    """Says that the grader compares texts."""
