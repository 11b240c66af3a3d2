"""Plots as SVG, drawn without any library."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

Points = Sequence[tuple[float, float]]

_WIDTH, _HEIGHT = 720, 440
_LEFT, _RIGHT, _TOP, _BOTTOM = 80, 200, 40, 60
_COLORS = ("#1f6feb", "#d1242f", "#9a6700", "#6e7781")


def growth(title: str, x: str, y: str, lines: Mapping[str, Points]) -> str:
    """Lines over two logarithmic axes; one that is straight at 45° grows in proportion."""
    points = [point for line in lines.values() for point in line]
    across = _Axis([p[0] for p in points], _LEFT, _WIDTH - _RIGHT)
    up = _Axis([p[1] for p in points], _HEIGHT - _BOTTOM, _TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
        _text(_LEFT, 22, title, "start", 15),
        _text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 16, x),
        _text(_LEFT, _TOP - 4, y, "start", 11),
        *_grid(across, up),
    ]
    for color, (name, line) in zip(_COLORS, lines.items(), strict=False):
        parts += _line(name, [(across.at(a), up.at(b)) for a, b in line], color)
    return "\n".join([*parts, "</svg>", ""])


class _Axis:
    def __init__(self, values: list[float], start: float, end: float) -> None:
        self._low = math.floor(math.log10(min(values)))
        self._high = max(math.ceil(math.log10(max(values))), self._low + 1)
        self._start, self._end = start, end

    def at(self, value: float) -> float:
        share = (math.log10(value) - self._low) / (self._high - self._low)
        return round(self._start + share * (self._end - self._start), 1)

    def ticks(self) -> list[float]:
        return [10.0**n for n in range(self._low, self._high + 1)]


def _grid(across: _Axis, up: _Axis) -> list[str]:
    parts = []
    for tick in across.ticks():
        a = across.at(tick)
        parts.append(_rule(a, _TOP, a, _HEIGHT - _BOTTOM))
        parts.append(_text(a, _HEIGHT - _BOTTOM + 18, f"{tick:,g}"))
    for tick in up.ticks():
        b = up.at(tick)
        parts.append(_rule(_LEFT, b, _WIDTH - _RIGHT, b))
        parts.append(_text(_LEFT - 8, b + 4, f"{tick:,g}", "end"))
    return parts


def _rule(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="#d0d7de"/>'


def _line(name: str, points: list[tuple[float, float]], color: str) -> list[str]:
    path = " ".join(f"{a},{b}" for a, b in points)
    dots = [f'<circle cx="{a}" cy="{b}" r="3.5" fill="{color}"/>' for a, b in points]
    line = f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"/>'
    a, b = points[-1]
    return [line, *dots, _text(a + 8, b + 4, name, "start", 12, color)]


def _text(
    x: float, y: float, text: str, anchor: str = "middle", size: int = 12, color: str = "#1f2328"
) -> str:
    place = f'x="{x}" y="{y}" text-anchor="{anchor}" font-size="{size}" fill="{color}"'
    return f"<text {place}>{escape(text)}</text>"
