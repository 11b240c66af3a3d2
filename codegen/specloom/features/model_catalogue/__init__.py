"""The model catalogue: which models there are, their limits, their lives, rules on requests.

catalogue = load(Path("spec"))
problems = check(catalogue, paths, operations)
card = catalogue.get("openai/gpt-4o")
"""

from __future__ import annotations

from specloom.features.model_catalogue.check import check
from specloom.features.model_catalogue.load import find, load
from specloom.features.model_catalogue.model import Catalogue, Formats, ModelCard, Rule, Status
from specloom.features.model_catalogue.rules import advice, broken, condition

__all__ = [
    "Catalogue",
    "Formats",
    "ModelCard",
    "Rule",
    "Status",
    "advice",
    "broken",
    "check",
    "condition",
    "find",
    "load",
]
