"""What other vendors refuse and what they pass over: data, each with its source and its day.

A refusal that was last recorded more than a year ago is a warning: it may be taken by now.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["VENDOR_FACTS", "Fact", "Keywords", "VendorFacts"]


@dataclass(frozen=True, slots=True)
class Fact:
    """A source that a reader can find, and the day on which it says so or was looked up."""

    source: str
    day: str

    def __str__(self) -> str:
        return f"{self.source}, {self.day}"


@dataclass(frozen=True, slots=True)
class Keywords:
    """Keywords with one source; `types` are those of the schema that they stand in."""

    names: tuple[str, ...]
    fact: Fact
    is_error: bool = True
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VendorFacts:
    """One server. `passed_over` are keywords that it takes and doesn't follow."""

    title: str
    refused: tuple[Keywords, ...] = ()
    passed_over: tuple[Keywords, ...] = ()
    formats: frozenset[str] | None = None
    formats_fact: Fact | None = None
    combinations: Mapping[str, Fact] = field(default_factory=dict)


_GROQ = Fact("i-am-bee/beeai-framework#1215", "2025-10-22")
_CEREBRAS = Fact("inference-docs.cerebras.ai/capabilities/structured-outputs", "2026-11-28")
_BISECTED = Fact("elizaOS/eliza#11156", "2026-07-02")
_XAI = Fact("docs.x.ai/developers/model-capabilities/text/structured-outputs", "2026-11-28")
_VLLM = Fact("vllm-project/vllm: vllm/v1/structured_output/backend_xgrammar.py", "2026-11-28")
_LLAMA = Fact("ggml-org/llama.cpp: grammars/README.md", "2026-11-28")

VENDOR_FACTS: Mapping[str, VendorFacts] = {
    "mistral": VendorFacts(
        "Mistral",
        refused=(
            Keywords(("$id", "$schema"), Fact("BerriAI/litellm#13389", "2025-08-07"), False),
            Keywords(("format",), Fact("langchain-ai/langchain#29604", "2025-02-05"), False),
        ),
    ),
    "groq": VendorFacts("Groq", refused=(Keywords(("minItems", "maxItems"), _GROQ, False),)),
    "cerebras": VendorFacts(
        "Cerebras",
        refused=(
            Keywords(
                (
                    *("minItems", "maxItems", "minLength", "maxLength", "pattern", "format"),
                    *("minProperties", "maxProperties"),
                ),
                _BISECTED,
            ),
        ),
        combinations={
            "a list of types": _CEREBRAS,
            "more than 5 branches": _CEREBRAS,
            "items without a schema": _CEREBRAS,
            "more than 5,000 characters": _CEREBRAS,
        },
    ),
    "xai": VendorFacts(
        "xAI",
        combinations={"a reference that leads back to itself": _XAI, "several allOf": _XAI},
    ),
    "vllm": VendorFacts(
        "vLLM with xgrammar",
        refused=(
            Keywords(("multipleOf",), _VLLM, types=("number", "integer")),
            Keywords(
                ("uniqueItems", "contains", "minContains", "maxContains"), _VLLM, types=("array",)
            ),
        ),
        formats=frozenset(
            {
                *("email", "date", "time", "date-time", "duration", "ipv4", "ipv6", "hostname"),
                *("uuid", "uri", "uri-reference", "uri-template", "json-pointer"),
                "relative-json-pointer",
            }
        ),
        formats_fact=_VLLM,
        combinations={
            "a length beside pattern or format": _VLLM,
            "patternProperties beside properties": _VLLM,
            "propertyNames beside properties": _VLLM,
        },
    ),
    "llama-cpp": VendorFacts(
        "llama.cpp",
        passed_over=(
            Keywords(
                (
                    *("uniqueItems", "contains", "minContains", "$anchor", "not", "if", "then"),
                    *("else", "dependentSchemas", "patternProperties", "prefixItems"),
                ),
                _LLAMA,
            ),
            Keywords(
                ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
                _LLAMA,
                types=("number",),
            ),
        ),
        combinations={
            "a pattern that is not anchored": _LLAMA,
            "properties beside a union": _LLAMA,
        },
    ),
}
