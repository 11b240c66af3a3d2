"""The table of calls that both packages make."""

from __future__ import annotations

from .case import Case as Case
from .case import all_cases as all_cases
