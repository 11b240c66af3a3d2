from typing_extensions import TypeAlias

StopConfiguration: TypeAlias = str | list[str] | None
"""Up to four strings at which the model stops writing. The answer doesn't contain the
string that ended it. Many reasoning models refuse it, among them `o3`, `o4-mini` and
`gpt-5`.
"""
