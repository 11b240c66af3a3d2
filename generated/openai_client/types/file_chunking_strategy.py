from typing import Annotated, Union

from typing_extensions import TypeAlias

from .._core.models import Tagged, Unknown
from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject

FileChunkingStrategy: TypeAlias = Annotated[
    Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject, Unknown],
    Tagged(
        "type",
        {
            "static": StaticFileChunkingStrategyObject,
            "other": OtherFileChunkingStrategyObject,
        },
    ),
]
"""How a file was split."""
