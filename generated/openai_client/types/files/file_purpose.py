from typing import Literal, Union

from typing_extensions import TypeAlias

FilePurpose: TypeAlias = Union[
    Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
    str,
]
"""What an upload is for: `fine-tune` and `batch` are JSON Lines, `vision` are images for
fine-tuning, `evals` are data sets for evals, `assistants` serve assistants and vector
stores, `user_data` is everything else.
"""
