from typing import Literal, Union

from ..._core.models import Model


class ResponseIncompleteDetails(Model):
    """Why a response is incomplete."""

    reason: Union[
        Literal["max_output_tokens", "max_messages", "content_filter", "steered"],
        str,
        None,
    ] = None
    """Why the response ended early."""
