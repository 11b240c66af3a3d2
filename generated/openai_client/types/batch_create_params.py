from typing import Literal, Union

from typing_extensions import Required, TypedDict

from .shared.metadata import Metadata


class BatchOutputExpiresAfterParam(TypedDict):
    """Time after which files that a batch wrote are deleted."""

    anchor: Literal["created_at"]
    """Always `created_at`."""
    seconds: int
    """Seconds after the file was created, from an hour to 30 days."""


class BatchCreateParams(TypedDict, total=False):
    """The requests to run."""

    completion_window: Required[Literal["24h"]]
    """Time in which the batch is finished or expires. Always `24h`."""
    endpoint: Required[
        Union[
            Literal[
                "/v1/responses",
                "/v1/chat/completions",
                "/v1/embeddings",
                "/v1/completions",
                "/v1/moderations",
                "/v1/images/generations",
                "/v1/images/edits",
                "/v1/videos",
            ],
            str,
        ]
    ]
    """Path that all requests of the file go to. Embeddings have up to 50,000 inputs in one
    batch.
    """
    input_file_id: Required[str]
    """Id of a JSON Lines file that was uploaded with the purpose `batch`."""
    metadata: Metadata
    """Your own labels for the batch."""
    output_expires_after: BatchOutputExpiresAfterParam
    """When the output and error files are deleted."""


OutputExpiresAfter = BatchOutputExpiresAfterParam
