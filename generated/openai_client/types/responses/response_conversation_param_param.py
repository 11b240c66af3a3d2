from typing_extensions import TypedDict


class ResponseConversationParamParam(TypedDict):
    """A conversation, by id."""

    id: str
    """Id of the conversation."""
