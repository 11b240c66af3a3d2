"""A document's regular expressions: matched in bounded time, whatever they are.

Python's engine tries every way of a pattern such as `(a+)+$`, and so do most engines that read
a description. Here a text is matched by one whose work is bounded; such patterns are reported.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import jsonschema_rs

if sys.version_info >= (3, 11):
    from re import _constants as codes
    from re import _parser as parser
else:
    import sre_constants as codes
    import sre_parse as parser

__all__ = ["is_explosive", "matches", "repeats_groups", "repeats_in_names", "search"]

# A repetition of what repeats or branches, as far as it shows.
_GROUPS = re.compile(r"\)[*+?{]")
# What stands for all texts: every ASCII character and one beyond.
_ALPHABET = "".join(map(chr, range(128))) + "é"
_MANY = 10
_DEEPEST = 30

Part: TypeAlias = "tuple[Any, Any]"
Chars: TypeAlias = frozenset[str]


def matches(pattern: str, text: str) -> bool | None:
    """Whether `pattern` is found in `text`, as in JSON Schema; None where it can't be read."""
    validator = _compiled(pattern)
    if validator is None:
        return None
    try:
        return validator.is_valid(text)
    except ValueError:
        return None  # it gave up


@lru_cache(maxsize=1000)
def _compiled(pattern: str) -> jsonschema_rs.Draft202012Validator | None:
    import jsonschema_rs  # takes long, and the linter's library has no need of it

    try:
        return jsonschema_rs.Draft202012Validator({"pattern": pattern})
    except (jsonschema_rs.ValidationError, ValueError):
        return None


def search(pattern: str, text: str) -> bool | None:
    """Like `matches`, by Python's engine where only that reads the pattern; None where neither
    does, or where that one might take for ever."""
    found = matches(pattern, text)
    if found is None and not repeats_groups(pattern):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return re.search(pattern, text) is not None
        except (re.error, OverflowError, RecursionError, ValueError):
            return None
    return found


def repeats_in_names(tree: Any) -> bool:
    """Whether patterns of property names in a tree of schemas repeat groups."""
    stack = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            patterns = node.get("patternProperties")
            if any(map(repeats_groups, patterns if isinstance(patterns, dict) else ())):
                return True
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)
    return False


def repeats_groups(pattern: str) -> bool:
    """Whether a pattern repeats more than single characters: only then can it explode."""
    return _GROUPS.search(pattern) is not None


@lru_cache(maxsize=1000)
def is_explosive(pattern: str) -> bool:
    """Whether an engine that tries all ways may take time that doubles with each character:
    where a repetition inside a repetition can give up a character to what follows it."""
    if not repeats_groups(pattern):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed: Any = parser.parse(pattern)
        return any(map(_explodes, _repeated(list(parsed), 0)))
    except (re.error, OverflowError, RecursionError, ValueError):
        return False


def _repeated(parts: list[Part], depth: int) -> Iterator[list[Part]]:
    """The bodies of all repetitions without a near end."""
    for part in parts if depth < _DEEPEST else ():
        for body in _bodies(part):
            if _is_endless(part):
                yield body
            yield from _repeated(body, depth + 1)


def _explodes(body: list[Part]) -> bool:
    """Whether a part of `body` can be shorter, and what follows goes on with the same."""
    flat = _flattened(body)
    start = _first(flat)
    for index, part in enumerate(flat):
        if _is_endless(part) or _may_be_empty(part):
            rest = flat[index + 1 :]
            following = _first(rest) | (start if _is_nullable(rest) else frozenset())
            if _begins(part) & following:
                return True
    return False


def _flattened(parts: list[Part]) -> list[Part]:
    found: list[Part] = []
    for part in parts:
        if part[0] is codes.SUBPATTERN:
            found += _flattened(list(part[1][3]))
        else:
            found.append(part)
    return found


def _is_endless(part: Part) -> bool:
    # Possessive repetitions and atomic groups never give anything back.
    return part[0] in (codes.MAX_REPEAT, codes.MIN_REPEAT) and part[1][1] > _MANY


def _bodies(part: Part) -> list[list[Part]]:
    kind, value = part
    if kind in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        return [_flattened(list(value[2]))]
    if kind is codes.SUBPATTERN:
        return [list(value[3])]
    if kind is codes.BRANCH:
        return [list(branch) for branch in value[1]]
    return [list(value[1])] if kind in (codes.ASSERT, codes.ASSERT_NOT) else []


def _is_nullable(parts: list[Part]) -> bool:
    return all(_may_be_empty(part) for part in parts)


def _may_be_empty(part: Part) -> bool:
    kind, value = part
    if kind in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        return value[0] == 0 or _is_nullable(list(value[2]))
    if kind in (codes.SUBPATTERN, codes.BRANCH):
        return any(_is_nullable(body) for body in _bodies(part))
    return kind in (codes.AT, codes.ASSERT, codes.ASSERT_NOT)


def _first(parts: list[Part]) -> Chars:
    """The characters with which a sequence can begin."""
    found: Chars = frozenset()
    for part in parts:
        found |= _begins(part)
        if not _may_be_empty(part):
            break
    return found


def _begins(part: Part) -> Chars:
    kind, value = part
    if kind is codes.LITERAL:
        return frozenset(chr(value))
    if kind is codes.NOT_LITERAL:
        return frozenset(_ALPHABET) - {chr(value)}
    if kind is codes.ANY:
        return frozenset(_ALPHABET) - {"\n"}
    if kind is codes.IN:
        return _of_set(value)
    if kind in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.SUBPATTERN, codes.BRANCH):
        return frozenset().union(*(_first(body) for body in _bodies(part)))
    return frozenset()


def _of_set(items: list[Part]) -> Chars:
    negated = bool(items) and items[0][0] is codes.NEGATE
    found = frozenset().union(*(_of_item(item) for item in items if item[0] is not codes.NEGATE))
    return frozenset(_ALPHABET) - found if negated else found


_CATEGORIES = {
    codes.CATEGORY_DIGIT: r"\d",
    codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w",
    codes.CATEGORY_NOT_WORD: r"\W",
}


def _of_item(item: Part) -> Chars:
    kind, value = item
    if kind is codes.LITERAL:
        return frozenset(chr(value))
    if kind is codes.RANGE:
        low, high = value
        return frozenset(c for c in _ALPHABET if low <= ord(c) <= high)
    if kind is codes.CATEGORY:
        known = re.compile(_CATEGORIES[value])
        return frozenset(c for c in _ALPHABET if known.match(c))
    return frozenset()
