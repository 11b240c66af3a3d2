"""What of a description reaches Markdown: its words, and nothing that acts."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specloom.markdown import code, fence, line, prose


def html(text: str) -> str:
    """What the site's own reader of Markdown makes of a text."""
    reader = import_module("markdown")
    return str(
        reader.markdown(text, extensions=["tables", "md_in_html", "toc", "pymdownx.superfences"])
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("a `code` b", "a `code` b"),
        ("a ``b`c`` d", "a ``b`c`` d"),
        ("**bold** word", "**bold** word"),
        ("see [it](https://a.example/b_c)", "see [it](<https://a.example/b_c>)"),
        ("max_tokens stays", "max_tokens stays"),
        ("_italic_ doesn't", "\\_italic\\_ doesn't"),
        ("2 * 3 * 4", "2 \\* 3 \\* 4"),
        ("a | b", "a &#124; b"),
        ("<b>x</b> & y", "&lt;b&gt;x&lt;/b&gt; &amp; y"),
        ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
        ("![x](https://a.example/i.png)", "[x](<https://a.example/i.png>)"),
        ("So!![x](https://a.example/i)", "So&#33;[x](<https://a.example/i>)"),
        ("1. one", "1\\. one"),
        ("- dash", "&#45; dash"),
        ("=== tab", "&#61;== tab"),
        ("an open `tick", "an open \\`tick"),
    ],
)
def test_a_line_keeps_what_is_harmless(text: str, shown: str) -> None:
    assert line(text) == shown


def test_prose_keeps_paragraphs_bullets_and_blocks() -> None:
    text = 'One\nline.\n\nTwo:\n- a\n- b\n  goes on\n\n```JSON\n{"a": 1}\n```\nEnd.'
    parts = ["One line.", "Two:", "- a\n- b goes on", '```json\n{"a": 1}\n```', "End."]
    assert prose(text) == "\n\n".join(parts)


def test_a_block_can_not_be_closed_from_inside() -> None:
    assert fence("a\n```\n# b", "sh") == "````sh\na\n```\n# b\n````"
    assert fence("x", "sh\n# b") == "```\nx\n```"


def test_code_can_not_be_closed_from_inside() -> None:
    assert code("a`b``c") == "```a`b``c```"
    assert code("`") == "`` ` ``"


PIECES = [*"`*_[]()<>#|~!-=+&;:/\\\"' \n\tab1.{}", "![a](https://a.example)", "<b>", "```", "\n\n"]
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


READER = pytest.mark.skipif(
    find_spec("markdown") is None, reason="no Markdown reader here: NOTHING HOSTILE WAS READ"
)


@READER
@given(HOSTILE)
def test_no_text_makes_elements_that_it_may_not(text: str) -> None:
    shown = html(prose(text))
    for element in ("<script", "<img", "<h1", "<h2", "<table", "<b>", "<hr", "<blockquote"):
        assert element not in shown


@READER
@given(HOSTILE)
def test_a_line_in_a_cell_stays_in_its_cell(text: str) -> None:
    table = f"| a | b |\n|---|---|\n| {line(text.replace('`', ''))} | end |\n"
    shown = html(table)
    assert shown.count("<td>") == 2
    assert "<td>end</td>" in shown
