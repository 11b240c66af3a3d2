"""Warnings that point at the user's code."""

from __future__ import annotations

import sys
import warnings
from types import FrameType

__all__ = ["warn"]

_PACKAGE = __name__.rpartition(".model_catalogue.")[0]


def warn(warning: Warning) -> None:
    """Warn of ``warning``, at the line outside of this package that led here."""
    level = 1
    frame: FrameType | None = sys._getframe()  # pyright: ignore[reportPrivateUsage]
    while frame is not None and _is_ours(frame.f_globals.get("__name__", "")):
        frame = frame.f_back
        level += 1
    warnings.warn(warning, stacklevel=level)


def _is_ours(module: str) -> bool:
    return module == _PACKAGE or module.startswith(_PACKAGE + ".")
