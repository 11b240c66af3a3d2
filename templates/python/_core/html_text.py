"""The words of an HTML page, such as a gateway sends in the place of an error in JSON."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["text_of_page"]


def text_of_page(page: bytes) -> str:
    """Return the title of `page`, or all of its text where it has none.

    A page is read once from front to back: no page takes longer than its length allows,
    as regular expressions would over marks that are opened and never closed.
    """
    import html

    low = page.lower()
    title = _title(page, low)
    found = title if title is not None else b" ".join(_pieces(page, low))
    return html.unescape(found.decode("utf-8", "replace"))


def _title(page: bytes, low: bytes) -> bytes | None:
    opened = low.find(b"<title")
    start = low.find(b">", opened) + 1 if opened >= 0 else 0
    end = low.find(b"</title", start) if start else -1
    return page[start:end] if end >= 0 else None


def _pieces(page: bytes, low: bytes) -> Iterator[bytes]:
    """What stands outside of tags, comments, scripts and styles."""
    at = 0
    while (mark := page.find(b"<", at)) >= 0:
        yield page[at:mark]
        if low.startswith(b"<!--", mark):
            end = _after(low, b"-->", mark)
        elif low.startswith(b"<script", mark):
            end = _after(low, b">", low.find(b"</script", mark))
        elif low.startswith(b"<style", mark):
            end = _after(low, b">", low.find(b"</style", mark))
        else:
            end = _after(low, b">", mark)
        if end < 0:
            # Never closed: the rest is code or half a tag.
            return
        at = end
    yield page[at:]


def _after(low: bytes, close: bytes, start: int) -> int:
    found = low.find(close, start) if start >= 0 else -1
    return found + len(close) if found >= 0 else -1
