from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import Required, TypedDict


class EvalFileContentRowParam(TypedDict, total=False):
    item: Required[Mapping[str, object]]
    """Data of one item."""
    sample: Mapping[str, object]
    """Output for it."""


class EvalFileContentSourceParam(TypedDict):
    """Data in the request."""

    content: Iterable[EvalFileContentRowParam]
    """The data."""
    type: Literal["file_content"]
    """Always `file_content`."""
