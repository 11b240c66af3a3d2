"""Model ids in a text: whole tokens only.

The text around a candidate is cut into a run of the characters that paths, ids and URLs are
made of. A run counts only if every part of it means something here: an id, a fine-tuned
model, or a provider's name before an id. So `gpt-4o`, `openai/gpt-4o`, `?model=gpt-4o`
and `${MODEL:-gpt-4o}` are found, `docs/gpt-4o.md`, `my-gpt-4o` and `#gpt-4o` are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.features.model_catalogue.model import Catalogue

__all__ = ["Matcher", "Token"]


@dataclass(frozen=True, slots=True)
class Token:
    """An id at `start`:`end` (bytes); `prefix` stands before it, `openai` of `openai/gpt-4o`."""

    start: int
    end: int
    id: str
    prefix: str = ""
    fine_tuned: bool = False


_RUN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-/:@#%~\\")
_RUN_ON = re.compile(rb"[A-Za-z0-9._\-/:@#%~]*")
_LONGEST_RUN = 300
_PARTS = re.compile(rb"[^/:]+")
_MODEL_WORD = re.compile(rb"(?i)-{0,2}[a-z_-]*(?:model|engine|llm)[a-z_-]*")
_FINE_TUNED = re.compile(rb"ft:([^:/]+)(?::[A-Za-z0-9._\-:]*)?")
_VARIANT = re.compile(rb"[a-z]+")
_SHELL_DEFAULT = re.compile(rb"[A-Za-z_][A-Za-z0-9_]*:?-")


class Matcher:
    """Finds the ids of a catalogue; made once, used for every file."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.ids = {name.encode(): name for name in catalogue.cards}
        self.prefixes = {p.encode(): p for p in (*catalogue.prefixes, *catalogue.foreign_prefixes)}
        # Longest first, or `gpt-4` would hide `gpt-4o`; the boundary is looked at afterwards.
        self.start = re.compile(_trie(self.ids))
        self.hints = _hints(self.ids)

    def find(self, data: bytes) -> Iterator[Token]:
        """Tokens in the order of the text."""
        if not any(hint in data for hint in self.hints):
            return
        seen = 0
        for candidate in self.start.finditer(data):
            position = candidate.start()
            if position < seen:
                continue
            start = position
            while start > 0 and position - start < _LONGEST_RUN and data[start - 1] in _RUN:
                start -= 1
            start = _after_shell_default(data, start, position)
            matched = _RUN_ON.match(data, position)
            assert matched is not None
            end = matched.end()
            seen = end
            if end - start < _LONGEST_RUN and not _is_pattern(data, start, end):
                run = data[start:end]
                if _is_quoted(data, start, end):
                    run = _VARIANT_AFTER.sub(b"", run)
                yield from self.parse(run, start)

    def parse(self, run: bytes, offset: int) -> list[Token]:
        """The tokens of one run; none if any part of it means nothing."""
        escape = run.rfind(b"\\")
        if escape >= 0:
            # "\n" or "\t" of a string literal may stand before an id, a Windows path may not.
            if run[escape + 1 : escape + 2] not in (b"n", b"t") or run[1:3] == b":\\":
                return []
            offset += escape + 2
            run = run[escape + 2 :]
        stripped = run.lstrip(b":")
        offset += len(run) - len(stripped)
        run = stripped.rstrip(b".:")
        if run.endswith(b"/") or run.startswith(b"/"):
            return []
        return self.tuned(run, offset) or self.plain(run, offset)

    def tuned(self, run: bytes, offset: int) -> list[Token]:
        at = run.find(b"ft:")
        if at < 0:
            return []
        before = run[:at].strip(b"/:")
        matched = _FINE_TUNED.fullmatch(run[at:])
        if matched is None or matched.group(1) not in self.ids:
            return []
        if before and not all(part in self.prefixes for part in _PARTS.findall(before)):
            return []
        start, end = offset + at + matched.start(1), offset + at + matched.end(1)
        return [Token(start, end, self.ids[matched.group(1)], before.decode(), True)]

    def plain(self, run: bytes, offset: int) -> list[Token]:
        found: list[Token] = []
        prefix = ""
        for index, part in enumerate(_PARTS.finditer(run)):
            text = part.group()
            if text in self.ids:
                place = offset + part.start()
                found.append(Token(place, place + len(text), self.ids[text], prefix))
            elif text in self.prefixes and not found:
                prefix = self.prefixes[text]
            elif not (
                (index == 0 and run[part.end() : part.end() + 1] == b":" and _names_model(text))
                or (
                    found
                    and prefix
                    and run[part.start() - 1 : part.start()] == b":"
                    and _VARIANT.fullmatch(text)
                )
            ):
                return []
        return found


def _after_shell_default(data: bytes, start: int, position: int) -> int:
    """Where the run starts without `MODEL:-` of `${MODEL:-gpt-4o}`."""
    if data[start - 2 : start] != b"${":
        return start
    name = _SHELL_DEFAULT.match(data, start, position)
    return name.end() if name else start


# `"gpt-4o:completions"`: which API of a vendor is to serve the model.
_VARIANT_AFTER = re.compile(rb"(?<=[a-z0-9]):[a-z]+$")


def _is_quoted(data: bytes, start: int, end: int) -> bool:
    before = data[start - 1 : start]
    return before in (b'"', b"'", b"`") and data[end : end + 1] == before


_ESCAPE = re.compile(rb"\\[^nrt\"'\\`/]")


def _is_pattern(data: bytes, start: int, end: int) -> bool:
    """True where the run means more ids: `^gpt-5\\.4`, `gpt-4.*`, `gpt-4*`, `gpt-4+`."""
    if _ESCAPE.match(data, end) or (
        data[start - 1 : start] == b"^" and data[end : end + 1] != b"$"
    ):
        return True
    after = data[end : end + 1]
    return after == b"+" or (after == b"*" and data[start - 1 : start] not in (b"*", b"_"))


def _names_model(text: bytes) -> bool:
    return _MODEL_WORD.fullmatch(text) is not None


def _hints(ids: Iterable[bytes]) -> list[bytes]:
    """Short texts one of which every id starts with: a file without them needs no regex."""
    return sorted({name[:3] for name in ids})


def _trie(ids: Iterable[bytes]) -> bytes:
    """A regex for any of the ids that shares their beginnings."""
    root: dict[int, dict[int, object]] = {}
    for name in ids:
        node: dict[int, object] = root  # type: ignore[assignment]
        for byte in name:
            node = node.setdefault(byte, {})  # type: ignore[assignment]
        node[-1] = True
    return _branch(root)  # type: ignore[arg-type]


def _branch(node: dict[int, object]) -> bytes:
    ends = -1 in node
    parts = []
    for byte in sorted(key for key in node if key >= 0):
        child = node[byte]
        assert isinstance(child, dict)
        parts.append(re.escape(bytes([byte])) + _branch(child))
    if not parts:
        return b""
    body = parts[0] if len(parts) == 1 else b"(?:" + b"|".join(parts) + b")"
    return b"(?:" + body + b")?" if ends else body
