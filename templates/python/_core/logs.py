"""Logging: what was called and what came of it. Never a secret, never a body."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable

__all__ = ["client_logger", "is_secret", "redacted"]

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}

# The credentials of today's services, and what tomorrow's are likely to be called.
_SECRET_WORDS = (
    "auth",
    "cookie",
    "credential",
    "key",
    "passw",
    "secret",
    "session",
    "signature",
    "token",
)

_FORMAT = "[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s"


def client_logger(name: str, environment_variable: str | None = None) -> logging.Logger:
    """Return the logger ``name``, switched on if the environment asks for it.

    Args:
        name: the logger's name.
        environment_variable: a variable whose value ``debug`` or ``info`` sets the
            level and, if nothing handles the records yet, prints them to stderr.
    """
    logger = logging.getLogger(name)
    wanted = os.environ.get(environment_variable, "") if environment_variable else ""
    level = _LEVELS.get(wanted.strip().lower())
    if level is not None:
        logger.setLevel(level)
        if not logger.hasHandlers():
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter(_FORMAT, "%Y-%m-%d %H:%M:%S"))
            logger.addHandler(handler)
    return logger


def redacted(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the headers with every value hidden that may be a secret."""
    return {name: "<redacted>" if is_secret(name) else value for name, value in headers}


def is_secret(name: str) -> bool:
    """Return whether the value of the header ``name`` may be a secret."""
    lowered = name.lower()
    return "ratelimit" not in lowered and any(word in lowered for word in _SECRET_WORDS)
