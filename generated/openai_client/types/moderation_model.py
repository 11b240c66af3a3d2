from typing import Literal, Union

from typing_extensions import TypeAlias

ModerationModel: TypeAlias = Union[
    str,
    Literal[
        "omni-moderation-latest",
        "omni-moderation-2024-09-26",
        "text-moderation-latest",
        "text-moderation-stable",
    ],
]
"""The id of a moderation model. The known ids are listed; any other id is accepted as
well.
"""
