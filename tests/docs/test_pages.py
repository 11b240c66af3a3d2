"""What the pages say is whole: every link leads somewhere, every operation is there."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest
import yaml
from specloom.pipeline import Result

from tests.docs.answering import ROOT, operations
from tests.docs.reading import anchors, links, outline, without_code

GUIDES = {file.name.partition(".")[0] for file in (ROOT / "spec" / "guides" / "en").iterdir()}


def _text(result: Result, path: str) -> str:
    content = result.files[path]
    assert isinstance(content, str)
    return content


def test_nothing_is_untranslated_and_no_guide_has_drifted(result: Result) -> None:
    assert not result.problems


def test_every_link_and_anchor_resolves(pages: dict[str, str], result: Result) -> None:
    known = {page: anchors(text) for page, text in pages.items()}
    count = 0
    for page, text in pages.items():
        for target in links(text):
            count += 1
            path, _, anchor = target.partition("#")
            there = posixpath.normpath(posixpath.join(posixpath.dirname(page), path or "."))
            there = page if not path else there
            assert f"docs/{there}" in result.files, f"{page}: {target}"
            if anchor:
                assert anchor in known[there], f"{page}: {target}"
    assert count > 1000


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_operation_is_described_with_all_its_parameters(
    pages: dict[str, str], language: str
) -> None:
    reference = {p: t for p, t in pages.items() if p.startswith(f"{language}/reference/")}
    whole = "\n".join(reference.values())
    for operation in operations():
        section = whole.split(f"\n## `{operation.id}`\n")[1].split("\n## ")[0]
        # A shell sends no events.
        assert operation.opens or "\n```sh\ncurl " in section
        assert section.count("```python\n") >= 2
        assert "AsyncOpenAI" in section
        for example in operation.examples.values():
            request = example.get("request") or {}
            named = {*(request.get("path") or {}), *(request.get("query") or {})}
            for name in named | set(request.get("body") or {}):
                assert f"- **`{name}`** " in section, f"{operation.id}: {name}"


def test_rules_of_models_stand_beside_their_operations(pages: dict[str, str]) -> None:
    rules = yaml.safe_load((ROOT / "spec/models/rules.yaml").read_text(encoding="utf-8"))["rules"]
    tree = yaml.safe_load((ROOT / "spec/i18n/ko/rules.yaml").read_text(encoding="utf-8"))["rules"]
    whole = {
        language: "\n".join(t for p, t in pages.items() if p.startswith(f"{language}/reference/"))
        for language in ("en", "ko")
    }
    for rule in rules:
        for operation in rule["operations"]:
            heading = f"\n## `{operation}`\n"
            english = whole["en"].split(heading)[1].split("\n## ")[0].replace("\\", "")
            korean = whole["ko"].split(heading)[1].split("\n## ")[0].replace("\\", "")
            advised = rule["instead"].split("{")[0] or rule["instead"].split("}")[-1]
            assert advised in english, rule["id"]
            translated = tree[rule["id"]]["instead"]
            assert max(re.split(r"\{[^}]*\}", translated), key=len) in korean, rule["id"]
    sizes = "`dall-e-3`: Use one of 1024x1024, 1024x1792, 1792x1024."
    assert sizes in pages["en/reference/images.md"]


def test_limits_and_defaults_are_shown(pages: dict[str, str]) -> None:
    text = pages["en/reference/images.md"]
    assert "- **`n`** integer or null · 1 to 10 · default `1`\n" in text
    assert "- **`prompt`** string · **required**\n" in text


def test_stream_events_and_errors_are_shown(pages: dict[str, str]) -> None:
    text = pages["en/reference/images.md"]
    assert "event: image_generation.partial_image\ndata: {" in text
    assert "| 400 | `BadRequestError` | `moderation_blocked` |" in text


def test_every_guide_is_made_in_every_language(pages: dict[str, str]) -> None:
    for language in ("en", "ko"):
        prefix = f"{language}/guides/"
        made = {p.removeprefix(prefix)[:-3] for p in pages if p.startswith(prefix)}
        assert made == GUIDES


def test_korean_pages_have_the_structure_of_the_english_ones(pages: dict[str, str]) -> None:
    english = {p.removeprefix("en/") for p in pages if p.startswith("en/")}
    assert english == {p.removeprefix("ko/") for p in pages if p.startswith("ko/")}
    for page in english:
        assert outline(pages[f"ko/{page}"]) == outline(pages[f"en/{page}"]), page


_HANGUL = re.compile("[가-힣]")


def test_korean_pages_speak_korean(pages: dict[str, str]) -> None:
    for page, text in pages.items():
        title = next(row for row in text.split("\n") if row.startswith("# "))
        spoken = bool(_HANGUL.search(without_code(text)))
        assert spoken is page.startswith("ko/"), page
        assert bool(_HANGUL.search(title)) is (page.startswith("ko/") and page != "ko/index.md")


def test_summaries_are_translated_on_the_korean_pages(pages: dict[str, str]) -> None:
    index = pages["ko/reference/index.md"]
    for path in (ROOT / "spec" / "i18n" / "ko").glob("*.yaml"):
        texts = yaml.safe_load(path.read_text(encoding="utf-8"))
        for id_, operation in texts.get("operations", {}).items():
            assert operation["summary"] in index, id_


def test_models_are_listed_with_their_end(pages: dict[str, str]) -> None:
    lifecycle = pages["en/models/lifecycle.md"]
    row = "| 2026-05-12 | `dall-e-3` | 2025-11-14 | `gpt-image-2` |"
    assert row in lifecycle
    days = re.findall(r"^\| (\d{4}-\d{2}-\d{2}) \|", lifecycle, re.M)
    assert days == sorted(days, reverse=True)
    assert len(days) > 100
    table = pages["en/models/index.md"]
    for path in (ROOT / "spec" / "models").glob("*.yaml"):
        for model in yaml.safe_load(path.read_text(encoding="utf-8")).get("models", {}):
            assert f"`{model}`" in table, model


def test_llms_txt_names_every_page_and_the_full_text_holds_them(
    result: Result, pages: dict[str, str]
) -> None:
    short, full = _text(result, "docs/llms.txt"), _text(result, "docs/llms-full.txt")
    english = [page for page in pages if page.startswith("en/")]
    for page in english:
        assert f"]({page})" in short, page
        assert f"<!-- {page} -->\n\n{pages[page]}" in full
    assert short.startswith("# OpenAI API\n\n> ")
    assert short.index("\n## ") < short.index("\n- ")
    assert full.count("<!-- en/") == len(english)


def test_the_menu_names_every_page(result: Result, pages: dict[str, str]) -> None:
    for language in ("en", "ko"):
        menu = _text(result, f"docs/site.{language}.toml")
        for page in pages:
            if page.startswith(f"{language}/"):
                assert f'"{page.removeprefix(f"{language}/")}"' in menu, page


def test_the_assets_are_the_same_in_every_language(result: Result) -> None:
    for name in ("site.css", "site.js", "iframe-worker.js"):
        made = {result.files[f"docs/{language}/assets/{name}"] for language in ("en", "ko")}
        assert made == {(Path(ROOT) / "templates/docs/assets" / name).read_bytes()}
