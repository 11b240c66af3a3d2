from typing_extensions import TypeAlias

VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool] | None
"""Values of a file that searches can filter by: up to 16 strings, numbers or booleans. A
key has up to 64 characters, a string up to 512.
"""
