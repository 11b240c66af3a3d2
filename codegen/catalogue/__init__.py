"""The model catalogue: which models there are, their limits, their lives, rules on requests.

catalogue = load(Path("spec"))
problems = check(catalogue, paths, operations)
card = catalogue.get("openai/gpt-4o")
"""

from __future__ import annotations

from codegen.catalogue.check import check
from codegen.catalogue.codes import CODES
from codegen.catalogue.load import find, load
from codegen.catalogue.model import Catalogue, Formats, ModelCard, Rule, Status
from codegen.catalogue.rules import advice, broken, condition

__all__ = [
    "CODES",
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
