"""The profiles of other vendors."""

from __future__ import annotations

from .profiles import Profile

__all__ = ["VENDOR_PROFILES"]

VENDOR_PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        Profile("anthropic", "Anthropic structured outputs and strict tools", vendor="anthropic"),
        Profile("gemini", "Gemini responseSchema", vendor="gemini"),
    )
}
