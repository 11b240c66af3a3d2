from typing import Literal, Union

from .._core.models import Model
from .batch_error import BatchError
from .batch_request_counts import BatchRequestCounts
from .batch_usage import BatchUsage
from .shared.metadata import Metadata


class BatchErrors(Model):
    """Errors of an input file."""

    data: list[BatchError] | None = None
    """The errors."""
    object: str | None = None
    """Always `list`."""


class Batch(Model):
    """Many requests that are run from one file."""

    id: str
    """Id of the batch, `batch_…`."""
    object: Literal["batch"]
    """Always `batch`."""
    endpoint: str
    """Path that all requests of the batch go to."""
    input_file_id: str
    """Id of the file with the requests."""
    completion_window: str
    """Time in which the batch is to be finished."""
    status: Union[
        Literal[
            "validating",
            "failed",
            "in_progress",
            "finalizing",
            "completed",
            "expired",
            "cancelling",
            "cancelled",
        ],
        str,
    ]
    """Progress of the batch. It is final at `completed`, `failed` (the input file was
    refused), `expired` (not finished in time) and `cancelled`.
    """
    created_at: int
    """Creation time, in Unix seconds."""
    model: str | None = None
    """Model of the requests."""
    errors: BatchErrors | None = None
    """Why the input file was refused."""
    output_file_id: str | None = None
    """Id of the file with the responses of requests that succeeded."""
    error_file_id: str | None = None
    """Id of the file with the errors of requests that failed."""
    in_progress_at: int | None = None
    """Start of the first request, in Unix seconds."""
    expires_at: int | None = None
    """Time at which the batch expires, in Unix seconds."""
    finalizing_at: int | None = None
    """Start of writing the output, in Unix seconds."""
    completed_at: int | None = None
    """Completion time, in Unix seconds."""
    failed_at: int | None = None
    """Time of the failure, in Unix seconds."""
    expired_at: int | None = None
    """Time at which the batch expired, in Unix seconds."""
    cancelling_at: int | None = None
    """Time of the request to cancel, in Unix seconds."""
    cancelled_at: int | None = None
    """Time at which it was cancelled, in Unix seconds."""
    request_counts: BatchRequestCounts | None = None
    """Number of requests by outcome."""
    usage: BatchUsage | None = None
    """Tokens of all requests. Set when the batch is finished."""
    metadata: Metadata | None = None
    """Your own labels for the batch."""


Errors = BatchErrors
