from typing import Literal

from typing_extensions import TypeAlias

PromptCacheMode: TypeAlias = Literal["implicit", "explicit"] | str
"""Who sets the marks up to which a prompt is cached: `implicit` lets the API place one
beside your own, `explicit` uses yours alone.
"""
