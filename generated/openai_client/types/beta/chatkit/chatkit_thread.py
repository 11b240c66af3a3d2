from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ...._core.models import Model, Tagged, Unknown


class ChatKitThreadActive(Model):
    """The user can write."""

    type: Literal["active"]
    """Always `active`."""


class ChatKitThreadLocked(Model):
    """The user can't write for now."""

    reason: str | None
    """Why it is locked."""
    type: Literal["locked"]
    """Always `locked`."""


class ChatKitThreadClosed(Model):
    """The user can't write any more."""

    reason: str | None
    """Why it is closed."""
    type: Literal["closed"]
    """Always `closed`."""


ChatKitThreadStatus: TypeAlias = Annotated[
    Union[ChatKitThreadActive, ChatKitThreadLocked, ChatKitThreadClosed, Unknown],
    Tagged(
        "type",
        {
            "active": ChatKitThreadActive,
            "locked": ChatKitThreadLocked,
            "closed": ChatKitThreadClosed,
        },
    ),
]
"""Whether the user can write."""


class ChatKitThread(Model):
    """A conversation of a user in ChatKit."""

    id: str
    """Id of the thread, `cthr_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    object: Literal["chatkit.thread"]
    """Always `chatkit.thread`."""
    status: ChatKitThreadStatus
    """Whether the user can write."""
    title: str | None
    """Title of the thread."""
    user: str
    """Your id of the user."""


Status = ChatKitThreadStatus
StatusActive = ChatKitThreadActive
StatusClosed = ChatKitThreadClosed
StatusLocked = ChatKitThreadLocked
