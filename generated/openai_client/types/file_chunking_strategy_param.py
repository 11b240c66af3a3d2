from typing import Union

from typing_extensions import TypeAlias

from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
from .static_file_chunking_strategy_object_param import (
    StaticFileChunkingStrategyObjectParam,
)

FileChunkingStrategyParam: TypeAlias = Union[
    AutoFileChunkingStrategyParam,
    StaticFileChunkingStrategyObjectParam,
]
"""How a file is split: by default into chunks of 800 tokens of which 400 overlap."""
