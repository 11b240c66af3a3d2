from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict


class EvalCreateCustomDataSourceConfigParam(TypedDict, total=False):
    """Data of a form of your own."""

    item_schema: Required[Mapping[str, object]]
    """JSON Schema of each item of the data."""
    type: Required[Literal["custom"]]
    """Always `custom`."""
    include_sample_schema: bool
    """Whether the data has outputs of a model, too. Default: false."""
