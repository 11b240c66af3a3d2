from typing import Literal, Union

from typing_extensions import TypeAlias

EmbeddingModel: TypeAlias = Union[
    str,
    Literal[
        "text-embedding-ada-002",
        "text-embedding-3-small",
        "text-embedding-3-large",
    ],
]
"""The id of an embedding model. The known ids are listed; any other id is accepted as
well.
"""
