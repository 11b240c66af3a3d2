from typing import Literal, Union

from typing_extensions import TypeAlias

FilePurpose: TypeAlias = Union[
    Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
    str,
]
"""What an upload is for: `user_data` is for any use, `batch` for batches and `fine-tune`
for fine-tuning, both as JSON Lines, `vision` for images of fine-tuning, `assistants`
for vector stores. `evals` is for the Evals API, which is shut down on 2026-11-30; the
Assistants API was shut down on 2026-08-26, fine-tuning takes no new jobs as of
2027-01-06.
"""
