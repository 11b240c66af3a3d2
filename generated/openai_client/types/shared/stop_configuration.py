from typing_extensions import TypeAlias

StopConfiguration: TypeAlias = str | list[str] | None
"""Up to four strings at which the model stops writing. The answer doesn't contain the
string that ended it. Reasoning models may not support it.
"""
