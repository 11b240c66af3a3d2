from .._core.models import Model


class BatchError(Model):
    """One error of an input file."""

    code: str | None = None
    """Short name of the error."""
    line: int | None = None
    """Line of the input file, from 1. Null if no single line is wrong."""
    message: str | None = None
    """Text for people."""
    param: str | None = None
    """Field that is wrong. Null if no single field is."""
