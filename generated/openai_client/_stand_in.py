from __future__ import annotations

from ._core.stand_in import stand_in

__all__ = ["as_openai"]


def as_openai() -> None:
    """Let `import openai` give this package, in this process.

    For tools that trace or test calls and know no other name. Call it before anything
    imports `openai`.

    Raises:
        RuntimeError: `openai` is imported already.
    """
    stand_in(__name__.rpartition(".")[0], "openai", "3.57.0")
