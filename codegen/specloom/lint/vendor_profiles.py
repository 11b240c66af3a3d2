"""The profiles of other vendors."""

from __future__ import annotations

from .profiles import Profile

__all__ = ["VENDOR_PROFILES"]

VENDOR_PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        Profile("anthropic", "Anthropic structured outputs and strict tools", vendor="anthropic"),
        Profile("gemini", "Gemini responseSchema", vendor="gemini"),
        Profile("gemini-json", "Gemini responseJsonSchema", vendor="gemini-json"),
        Profile("mistral", "Mistral json_schema", "chat", vendor="mistral"),
        Profile("groq", "Groq json_schema with strict", "chat", vendor="groq"),
        Profile("cerebras", "Cerebras json_schema with strict", "chat", vendor="cerebras"),
        Profile("xai", "xAI structured outputs and tools", vendor="xai"),
        Profile("vllm", "vLLM with xgrammar", "chat", vendor="vllm"),
        Profile("llama-cpp", "llama.cpp grammars", "chat", vendor="llama-cpp"),
    )
}
