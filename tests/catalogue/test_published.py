"""Every published fact is in the catalogue, but for those that are named here with a reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from specloom.features.model_catalogue import Catalogue, ModelCard

PUBLISHED: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "published.yaml").read_text(encoding="utf-8")
)

RESPONSES_ONLY = "listed as chat, served by the Responses API alone"
TEXT_ALONE = "the speech endpoint takes text alone"
NO_PDF = "images are edited from PNG, WebP and JPEG files"
MAX = "max is taken by the Responses API alone"
TEXT_OUT = "it answers with text alone; models.dev and OpenAI's page say so"
TOKENS = "8,192 tokens in OpenAI's reference"
DIFFERENT: dict[tuple[str, str], str] = {
    ("gpt-3.5-turbo-16k", "shutdown"): "it ended with its snapshot, on OpenAI's page",
    ("gpt-5.1", "makes"): TEXT_OUT,
    ("gpt-5.1-2025-11-13", "makes"): TEXT_OUT,
    ("gpt-5.2", "makes"): TEXT_OUT,
    ("gpt-5.2-2025-12-11", "makes"): TEXT_OUT,
    ("gpt-6-astra", "efforts"): MAX,
    ("gpt-6-astra-law", "efforts"): MAX,
    ("gpt-6.1-sol", "efforts"): MAX,
    ("text-embedding-3-large", "in"): TOKENS,
    ("text-embedding-3-small", "in"): TOKENS,
    ("text-embedding-ada-002", "in"): TOKENS,
    ("text-embedding-ada-002-v2", "in"): TOKENS,
    ("computer-use-preview", "kind"): RESPONSES_ONLY,
    ("computer-use-preview-2025-03-11", "kind"): RESPONSES_ONLY,
    ("gpt-4", "out"): "published with 8,192 tokens",
    ("gpt-4-0613", "out"): "published with 8,192 tokens",
    ("gpt-4o-mini-tts", "reads"): TEXT_ALONE,
    ("gpt-4o-mini-tts-2025-03-20", "reads"): TEXT_ALONE,
    ("gpt-4o-mini-tts-2025-12-15", "reads"): TEXT_ALONE,
    ("gpt-image-1.5", "endpoints"): "it edits as well",
    ("gpt-image-1.5-2025-12-16", "endpoints"): "it edits as well",
    ("o3", "endpoints"): "no reasoning model is served by completions",
    ("o3-2025-04-16", "endpoints"): "no reasoning model is served by completions",
    ("whisper-1", "endpoints"): "it translates as well",
    **{
        (model, "can"): NO_PDF
        for model in PUBLISHED
        if model.startswith(("gpt-image-1.5", "gpt-image-2"))
    },
}

# OpenAI's page of GPT-5.5 says that GPT-5.4 has these tools as well.
MORE_TOOLS = {"web_search", "computer_use"}
BEYOND = {"gpt-5.4": MORE_TOOLS, "gpt-5.4-2026-03-05": MORE_TOOLS}


def said(card: ModelCard) -> dict[str, Any]:
    """What the catalogue says, under the names of the list."""
    rare = {"none", "minimal", "xhigh", "max"}
    return {
        "kind": card.kind,
        "in": card.max_input or card.context_window,
        "out": card.max_output or 0,
        "shutdown": card.shutdown and card.shutdown.isoformat(),
        "dimensions": card.embedding_dimensions,
        "endpoints": set(card.endpoints),
        "reads": set(card.input),
        "makes": set(card.output),
        "sees": "image" in card.input,
        "hears": "audio" in card.input,
        "speaks": "audio" in card.output,
        "can": set(card.features),
        "efforts": rare.intersection(card.reasoning_efforts),
    }


def listed(model: str) -> dict[str, Any]:
    facts = PUBLISHED[model]
    return {key: set(v) if isinstance(v, list) else v for key, v in facts.items()}


@pytest.mark.parametrize("model", PUBLISHED)
def test_every_fact_is_there(catalogue: Catalogue, model: str) -> None:
    card = catalogue.cards[model]
    ours, theirs = said(card), listed(model)
    ours["can"] &= theirs.get("can", set())  # what a list leaves out, it doesn't deny
    if not card.reasoning_efforts:
        theirs.pop("efforts", None)
    differing = {key for key, value in theirs.items() if ours[key] != value}
    assert differing == {key for name, key in DIFFERENT if name == model}


def test_what_the_lists_are_silent_about(catalogue: Catalogue) -> None:
    """Features and dates beyond the lists: streaming, and what an alias takes from its target."""
    for model, facts in PUBLISHED.items():
        card = catalogue.cards[model]
        target = PUBLISHED.get(card.alias_of or "", {})
        more = set(card.features) - set(facts.get("can", ())) - BEYOND.get(model, set())
        assert more <= {"streaming", *target.get("can", ())}, model
    undated = {m for m, f in PUBLISHED.items() if "shutdown" not in f}
    dated = {m for m in undated if catalogue.cards[m].shutdown is not None}
    aliases = {m for m in dated if catalogue.cards[m].alias_of is not None}
    # All are on the page of deprecations.
    own = {"gpt-3.5-turbo-instruct-0914", "gpt-5.5-cyber-preview", "tts-1-1106", "tts-1-hd-1106"}
    assert dated - aliases == own
    for model in aliases:
        target = catalogue.cards[str(catalogue.cards[model].alias_of)]
        assert catalogue.cards[model].shutdown == target.shutdown


@pytest.mark.parametrize(
    ("models", "window", "output"),
    [
        (["gpt-4o", "gpt-4o-mini"], 128_000, 16_384),
        (["gpt-4o-realtime-preview", "gpt-4o-mini-realtime-preview"], 128_000, 4_096),
        (["gpt-4o-audio-preview", "gpt-4o-mini-audio-preview"], 128_000, 4_096),
        (["gpt-4o-audio-preview-2024-10-01"], 128_000, 4_096),
        (["gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03"], 128_000, 16_384),
        (["o1-preview", "o1-preview-2024-09-12"], 128_000, 32_768),
        (["o1-mini", "o1-mini-2024-09-12"], 128_000, 65_536),
        (["gpt-4-turbo", "gpt-4-turbo-preview", "gpt-4-vision-preview"], 128_000, 4_096),
        (["gpt-4", "gpt-4-0613", "gpt-4-0314"], 8_192, 8_192),
        (["gpt-6-luna"], 1_050_000, 128_000),
    ],
)
def test_limits(catalogue: Catalogue, models: list[str], window: int, output: int) -> None:
    for model in models:
        card = catalogue.cards[model]
        assert (card.context_window, card.max_output) == (window, output), model


@pytest.mark.parametrize(
    "model",
    ["gpt-3.5-turbo", "dall-e-2", "dall-e-3", "tts-1", "whisper-1", "gpt-4-turbo", "o1-mini"],
)
def test_models_of_old_guides_have_an_end_and_a_replacement(
    catalogue: Catalogue, model: str
) -> None:
    card = catalogue.cards[model]
    assert card.shutdown is not None and card.deprecated is not None
    assert card.replacements
