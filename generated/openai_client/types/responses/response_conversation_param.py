from ..._core.models import Model


class ResponseConversationParam(Model):
    """A conversation, by id."""

    id: str
    """Id of the conversation."""
