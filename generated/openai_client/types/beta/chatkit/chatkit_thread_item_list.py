from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ...._core.models import Model, Tagged, Unknown
from .chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
from .chatkit_thread_user_message_item import ChatKitThreadUserMessageItem
from .chatkit_widget_item import ChatKitWidgetItem


class ChatKitClientToolCall(Model):
    """A call of a function in the browser."""

    id: str
    """Id of the item."""
    arguments: str
    """Arguments of the function, as JSON."""
    call_id: str
    """Id of the call."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str
    """Name of the function."""
    object: Literal["chatkit.thread_item"]
    """Always `chatkit.thread_item`."""
    output: str | None
    """Result of the function, as JSON."""
    status: Literal["in_progress", "completed"] | str
    """Whether the function has returned."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.client_tool_call"]
    """Always `chatkit.client_tool_call`."""


class ChatKitTask(Model):
    """A task of the workflow."""

    id: str
    """Id of the item."""
    created_at: int
    """Creation time, in Unix seconds."""
    heading: str | None
    """Heading of the task."""
    object: Literal["chatkit.thread_item"]
    """Always `chatkit.thread_item`."""
    summary: str | None
    """Summary of the task."""
    task_type: Literal["custom", "thought"] | str
    """Kind of the task."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task"]
    """Always `chatkit.task`."""


class ChatKitTaskGroupTask(Model):
    """A task of a group."""

    heading: str | None
    """Heading of the task."""
    summary: str | None
    """Summary of the task."""
    type: Literal["custom", "thought"] | str
    """Kind of the task."""


class ChatKitTaskGroup(Model):
    """Several tasks of the workflow."""

    id: str
    """Id of the item."""
    created_at: int
    """Creation time, in Unix seconds."""
    object: Literal["chatkit.thread_item"]
    """Always `chatkit.thread_item`."""
    tasks: list[ChatKitTaskGroupTask]
    """The tasks."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task_group"]
    """Always `chatkit.task_group`."""


ChatKitThreadItem: TypeAlias = Annotated[
    Union[
        ChatKitThreadUserMessageItem,
        ChatKitThreadAssistantMessageItem,
        ChatKitWidgetItem,
        ChatKitClientToolCall,
        ChatKitTask,
        ChatKitTaskGroup,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "chatkit.user_message": ChatKitThreadUserMessageItem,
            "chatkit.assistant_message": ChatKitThreadAssistantMessageItem,
            "chatkit.widget": ChatKitWidgetItem,
            "chatkit.client_tool_call": ChatKitClientToolCall,
            "chatkit.task": ChatKitTask,
            "chatkit.task_group": ChatKitTaskGroup,
        },
    ),
]
"""An item of a thread."""


Data = ChatKitThreadItem
DataChatKitClientToolCall = ChatKitClientToolCall
DataChatKitTask = ChatKitTask
DataChatKitTaskGroup = ChatKitTaskGroup
DataChatKitTaskGroupTask = ChatKitTaskGroupTask
