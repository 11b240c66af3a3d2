"""Where the files that come with the program are: in an installation, or in a checkout."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
"""The folder of the program's own code."""


def shipped(name: str) -> Path:
    """The path of `name`, which is relative to the checkout's root: "templates", "spec/models"."""
    installed = PACKAGE / "_shipped" / name
    return installed if installed.exists() else PACKAGE.parents[1] / name
