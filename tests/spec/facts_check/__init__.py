"""Compares a spec with the facts, structurally: names, types, limits, defaults, required lists."""
