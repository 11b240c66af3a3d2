from ..._core.models import Model


class ErrorObject(Model):
    """One failure, as the API words it."""

    message: str
    """What went wrong, for people to read. The wording may change, so don't match
    on it.
    """
    type: str
    """The kind of failure, such as `invalid_request_error` or `insufficient_quota`."""
    param: str | None
    """The request field at fault, as a path such as `messages[0].content`. Null if no
    single field is.
    """
    code: str | None
    """A stable short name of the failure, such as `model_not_found`, to branch on. Null if
    it has none.
    """
