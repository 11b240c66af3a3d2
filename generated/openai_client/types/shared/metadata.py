from typing_extensions import TypeAlias

Metadata: TypeAlias = dict[str, str] | None
"""Your own labels for an object, kept with it and shown again when it is read. Up to 16
pairs; a key has at most 64 characters, a value at most 512.
"""
