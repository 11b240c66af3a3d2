"""The diff that commands show: right for any texts, and quick where much has changed."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specloom import unified_diff as module
from specloom.unified_diff import unified_diff


def applied(old: str, diff: str) -> str:
    """The old text with the diff applied."""
    lines, done, at = old.splitlines(keepends=True), [], 0
    rows = diff.splitlines(keepends=True)[2:]
    for row, after in zip(rows, [*rows[1:], ""], strict=True):
        text = row[1:-1] if after.startswith("\\") else row[1:]
        if row.startswith("@@"):
            start, _, length = row.split()[1][1:].partition(",")
            first = int(start) - (length != "0")
            done += lines[at:first]
            at = first
        elif row.startswith("+"):
            done.append(text)
        elif not row.startswith("\\"):
            assert lines[at] == text
            done += [] if row.startswith("-") else [text]
            at += 1
    return "".join(done + lines[at:])


TEXTS = st.lists(st.sampled_from("abcdefg"), max_size=25).map("\n".join)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(old=TEXTS, new=TEXTS, ends=st.sampled_from(["", "\n"]))
@pytest.mark.parametrize("short", [0, 400])
def test_the_diff_makes_the_new_text_of_the_old(short: int, old: str, new: str, ends: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_SHORT", short)
        diff = unified_diff(old + ends, new, "x", "y")
    assert (diff == "") == (old + ends == new)
    if diff:
        assert applied(old + ends, diff) == new


def test_a_short_diff_is_as_everybody_writes_it() -> None:
    old, new = "a\nb\nc\nd\ne\nf\ng\nh\n", "a\nb\nC\nd\ne\nf\ng\nh\ni"
    expected = difflib.unified_diff(old.splitlines(True), new.splitlines(True), "x", "y")
    assert (
        unified_diff(old, new, "x", "y") == "".join(expected) + "\n\\ No newline at end of file\n"
    )


def test_a_long_file_where_every_fourth_line_changes() -> None:
    rows = [f'  "p{n}": {{\n   "type": "string"\n  }},\n' for n in range(10_000)]
    old = "".join(rows)
    new = old.replace('"string"', '["string", "null"]')
    diff = unified_diff(old, new, "x", "y")
    assert applied(old, diff) == new
    assert diff.count('\n-   "type": "string"\n') == 10_000
