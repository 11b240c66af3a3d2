"""Two versions of a file as a unified diff."""

from __future__ import annotations

import difflib

__all__ = ["file_diff"]


def file_diff(path: str, old: bytes | None, new: bytes | None) -> str:
    """What changed at `path`; None stands for no file. One line for what is not text."""
    before, after = _text_lines(old), _text_lines(new)
    source = "/dev/null" if old is None else f"a/{path}"
    target = "/dev/null" if new is None else f"b/{path}"
    if before is None or after is None:
        return f"Binary files {source} and {target} differ\n"
    lines = list(difflib.unified_diff(before, after, source, target))
    if not lines:
        # An empty file comes or goes, or line endings differ alone.
        return f"--- {source}\n+++ {target}\n"
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _text_lines(data: bytes | None) -> list[str] | None:
    if data is None:
        return []
    if b"\0" in data:
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    # Only \n ends a line here: str.splitlines would split at form feeds too.
    return [line + "\n" for line in text.split("\n")[:-1]] + [
        line for line in text.split("\n")[-1:] if line
    ]
