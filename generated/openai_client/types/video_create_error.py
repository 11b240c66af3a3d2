from typing import TYPE_CHECKING

from .._core.models import Model
from .responses.response_error import ResponseErrorMisalignment


class VideoCreateError(Model):
    """Why a video failed."""

    code: str
    """Code of the error."""
    message: str
    """What went wrong."""
    headers: dict[str, str] | None = None
    """Headers that say when to try again."""
    misalignment: ResponseErrorMisalignment | None = None
    """Details if the model acted against your intent."""
    param: str | None = None
    """Parameter at fault."""
    type: str | None = None
    """Kind of error."""


Misalignment = ResponseErrorMisalignment


if TYPE_CHECKING:
    from .responses.response_error import (
        ResponseErrorMisalignmentSteer as _ResponseErrorMisalignmentSteer,
    )

    MisalignmentSteer = _ResponseErrorMisalignmentSteer
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "MisalignmentSteer": ".responses.response_error:ResponseErrorMisalignmentSteer",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
