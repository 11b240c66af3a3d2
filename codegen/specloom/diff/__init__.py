"""What changed between two descriptions, and whom it breaks.

changes = compare(surface(old), surface(new))
changes[0].verdict    # Verdict.BREAKS_CALLERS
"""

from specloom.diff.change import Change, Direction, Effect, Side, Verdict
from specloom.diff.compare import compare
from specloom.diff.surface import surface

__all__ = ["Change", "Direction", "Effect", "Side", "Verdict", "compare", "surface"]
