"""Calls of `models`."""

from __future__ import annotations

from .case import calls

CASES = [
    *calls(
        "models.list",
        minimal={},
        extra={"extra_query": {"a": "1"}, "extra_headers": {"X-One": "1"}, "timeout": 5},
    ),
    *calls(
        "models.retrieve",
        minimal={"model": "gpt-5.4"},
        fine_tuned={"model": "ft:gpt-4o-mini:acme:invoices:9xk2LmQp"},
        with_slash={"model": "meta-llama/Llama-3 70B"},
        unicode={"model": "modèle"},
    ),
    *calls(
        "models.delete",
        minimal={"model": "ft:gpt-4o-mini:acme:invoices:9xk2LmQp"},
        with_percent={"model": "100%/a%2Fb"},
    ),
]
