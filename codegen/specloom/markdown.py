"""The escapers for Markdown: the only way of the spec's text into Markdown output.

Descriptions are CommonMark, but only what can do no harm is kept of it: paragraphs, bullets, code,
bold words and links to the web. Everything else means itself, HTML above all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.invisible import as_words

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def inline(text: str, *, code: bool = False) -> str:
    """`text` on one line that means itself; with `code` for between backticks of a table."""
    flat = _flat(text)
    if code:
        # Backslashes mean themselves in code, but a bar would end the table's cell.
        return flat.replace("`", "'").replace("|", "\\|")
    return _SPECIAL.sub(r"\\\1", flat).replace("\\_", "_")


def _flat(text: str) -> str:
    return as_words(_CONTROL.sub(" ", " ".join(text.split())))


# What is kept of a description's line; everything between is escaped. A picture becomes a link:
# nobody's page is to fetch things from elsewhere.
_KEPT = re.compile(
    r"(?P<ticks>`+)(?P<code>[^`]|[^`].*?[^`])(?P=ticks)(?!`)"
    r"|(?P<bangs>!*)\[(?P<label>[^\[\]]+)\]\((?P<url>https?://[^\s()<>\"'\\`|]+)\)"
    r"|\*\*(?P<bold>[^*\s](?:[^*]*[^*\s])?)\*\*"
)
_OUTSIDE = re.compile(r"([\\`*\[\]]|#(?=[\s#])|(?<!\w)_|_(?!\w))")
# Entities mean the same to every reader of Markdown; some know no backslash before these.
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;"}
_ENTITY = re.compile("[" + re.escape("".join(_ENTITIES)) + "]")
_START = re.compile(r"[-+=:!?](?=[-+=:!?\s]|$)|#|\d+(?=[.)](\s|$))")


def line(text: str) -> str:
    """A description's text on one line, its code, bold words and links kept."""
    flat = _flat(text)
    parts = []
    at = 0
    for found in _KEPT.finditer(flat):
        parts += [_plain(flat[at : found.start()]), _kept(found)]
        at = found.end()
    parts.append(_plain(flat[at:]))
    return _started("".join(parts))


def cell(text: str) -> str:
    """The same for a cell of a table, which a bar would end even in code."""
    return line(text).replace("|", "\\|")


def _plain(text: str) -> str:
    escaped = _OUTSIDE.sub(r"\\\1", text)
    return _ENTITY.sub(lambda found: _ENTITIES[found.group()], escaped)


def _kept(found: re.Match[str]) -> str:
    if found["ticks"]:
        return code(found["code"])
    if found["bold"]:
        return f"**{_plain(found['bold'])}**"
    # One mark makes a picture of a link; further ones are words.
    marks = "&#33;" * (len(found["bangs"]) - 1)
    return f"{marks}[{_plain(found['label'])}](<{found['url']}>)"


def _started(text: str) -> str:
    """`text`, not to be taken for a list, a heading or another block by how it starts."""
    found = _START.match(text)
    if found is None:
        return text
    after = found.end() if found.group().isdigit() else 0
    return f"{text[:after]}\\{text[after:]}" if after else f"&#{ord(text[0])};{text[1:]}"


def code(text: str) -> str:
    """`text` as code within a line."""
    flat = as_words(_CONTROL.sub(" ", text.replace("\n", " "))) or " "
    ticks = "`" * (_longest_run(flat) + 1)
    pad = " " if flat.startswith("`") or flat.endswith("`") else ""
    return f"{ticks}{pad}{flat}{pad}{ticks}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall(r"`+", text)), default=0)


def fence(text: str, language: str = "") -> str:
    """`text` as a block of code, its lines as they are."""
    rows = (_CONTROL.sub(" ", row.replace("\t", "    ")) for row in text.split("\n"))
    body = as_words("\n".join(rows))
    ticks = "`" * max(3, _longest_run(body) + 1)
    name = language if re.fullmatch(r"[a-z0-9]*", language) else ""
    return f"{ticks}{name}\n{body.rstrip()}\n{ticks}"


_FENCE = re.compile(r"\s*(`{3,}|~{3,})\s*([A-Za-z0-9]*)")
_BULLET = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")


def prose(text: str) -> str:
    """A whole description: paragraphs, bullets and blocks of code, with a blank line between."""
    return "\n\n".join(_blocks(text))


def _blocks(text: str) -> Iterator[str]:
    rows: list[str] = []
    lines = iter(text.splitlines())
    for row in lines:
        opened = _FENCE.match(row)
        if opened is not None:
            yield from _paragraph(rows)
            rows = []
            yield _fenced(opened, lines)
        elif row.strip():
            rows.append(row)
        else:
            yield from _paragraph(rows)
            rows = []
    yield from _paragraph(rows)


def _fenced(opened: re.Match[str], lines: Iterator[str]) -> str:
    body = []
    for row in lines:
        if row.strip().startswith(opened[1]) and not row.strip().strip(opened[1][0]):
            break
        body.append(row)
    return fence("\n".join(body), opened[2].lower())


def _paragraph(rows: list[str]) -> Iterator[str]:
    items: list[str] = []
    bullets = False
    for row in rows:
        bullet = _BULLET.match(row)
        if bullet is not None:
            if items and not bullets:
                yield line(" ".join(items))
                items = []
            bullets = True
            items.append(row[bullet.end() :])
        elif bullets:
            items[-1] += " " + row
        else:
            items.append(row)
    if bullets:
        yield "\n".join(f"- {line(item)}" for item in items)
    elif items:
        yield line(" ".join(items))


def indented(text: str, columns: int) -> str:
    """`text` below a list's item: every line but empty ones moved right."""
    pad = " " * columns
    return "\n".join(pad + row if row else "" for row in text.split("\n"))
