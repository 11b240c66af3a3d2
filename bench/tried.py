"""Why a target is missed, by the row's name: what was found out, and what was tried."""

from __future__ import annotations

TRIED: dict[str, str] = {}
