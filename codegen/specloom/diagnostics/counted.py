"""Numbers with their noun."""

from __future__ import annotations

__all__ = ["counted"]


def counted(number: int, one: str, many: str = "") -> str:
    """`1 file`, `2,000 files`; `many` is the plural if it isn't `one` and an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
