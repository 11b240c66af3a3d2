"""The classes whose methods handle the events of a stream, and what opens it."""

from __future__ import annotations

from typing import TypeVar, cast

from ..._core.event_handler import (
    AsyncEventHandler,
    AsyncEventHandlerManager,
    EventHandler,
    EventHandlerManager,
)
from ..._core.growing import Followed
from ..run_steps.step_tool_call import StepToolCall
from ..threads.message_image_file import MessageImageFile
from ..threads.message_text import MessageText
from .assistant_stream_event import AssistantStreamEvent
from .thread_create_and_run_params import ThreadMessage
from .threads.message_delta import MessageDelta
from .threads.run import Run
from .threads.runs.run_step import RunStep
from .threads.runs.run_step_delta import RunStepDelta
from .threads.runs.tool_call_delta import ToolCallDelta
from .threads.text_delta import TextDelta

_FOLLOWED = (
    Followed(
        "run",
        "thread.run",
        (
            "requires_action",
            "completed",
            "incomplete",
            "failed",
            "cancelled",
            "expired",
        ),
    ),
    Followed(
        "run_step",
        "thread.run.step",
        ("completed", "failed", "cancelled", "expired"),
        parts=("step_details", "tool_calls"),
        part="tool_call",
    ),
    Followed(
        "message",
        "thread.message",
        ("completed", "incomplete"),
        parts=("content",),
        types=(("text", ("created", "delta", "done")), ("image_file", ("done",))),
    ),
)


class AssistantEventHandler(EventHandler[AssistantStreamEvent]):
    """Handles the events of one stream: override the methods that you need."""

    _followed = _FOLLOWED
    _texts = ("text", "value")

    @property
    def current_run(self) -> Run | None:
        """The run as it is now, or None."""
        return cast("Run | None", self._growth.current("run"))

    def get_final_run(self) -> Run:
        """Read the stream to its end, and return the run."""
        found: list[Run] = self._final("run")
        return found[-1]

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The run step as it is now, or None."""
        return cast("RunStep | None", self._growth.current("run_step"))

    def get_final_run_steps(self) -> list[RunStep]:
        """Read the stream to its end, and return all run steps."""
        found: list[RunStep] = self._final("run_step")
        return found

    @property
    def current_message_snapshot(self) -> ThreadMessage | None:
        """The message as it is now, or None."""
        return cast("ThreadMessage | None", self._growth.current("message"))

    def get_final_messages(self) -> list[ThreadMessage]:
        """Read the stream to its end, and return all messages."""
        found: list[ThreadMessage] = self._final("message")
        return found

    def on_run_step_created(
        self,
        run_step: RunStep,
    ) -> None:
        """Called when a `run_step` begins."""

    def on_run_step_delta(
        self,
        delta: RunStepDelta,
        snapshot: RunStep,
    ) -> None:
        """Called when a `run_step` has grown."""

    def on_run_step_done(
        self,
        run_step: RunStep,
    ) -> None:
        """Called when a `run_step` is complete."""

    def on_tool_call_created(
        self,
        tool_call: StepToolCall,
    ) -> None:
        """Called when a `tool_call` begins."""

    def on_tool_call_delta(
        self,
        delta: ToolCallDelta,
        snapshot: StepToolCall,
    ) -> None:
        """Called when a `tool_call` has grown."""

    def on_tool_call_done(
        self,
        tool_call: StepToolCall,
    ) -> None:
        """Called when a `tool_call` is complete."""

    def on_message_created(
        self,
        message: ThreadMessage,
    ) -> None:
        """Called when a `message` begins."""

    def on_message_delta(
        self,
        delta: MessageDelta,
        snapshot: ThreadMessage,
    ) -> None:
        """Called when a `message` has grown."""

    def on_message_done(
        self,
        message: ThreadMessage,
    ) -> None:
        """Called when a `message` is complete."""

    def on_text_created(
        self,
        text: MessageText,
    ) -> None:
        """Called when a `text` begins."""

    def on_text_delta(
        self,
        delta: TextDelta,
        snapshot: MessageText,
    ) -> None:
        """Called when a `text` has grown."""

    def on_text_done(
        self,
        text: MessageText,
    ) -> None:
        """Called when a `text` is complete."""

    def on_image_file_done(
        self,
        image_file: MessageImageFile,
    ) -> None:
        """Called when a `image_file` is complete."""


AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler)


class AssistantStreamManager(EventHandlerManager[AssistantEventHandlerT]):
    """Makes the request when the `with` block begins, and ends its stream."""


class AsyncAssistantEventHandler(AsyncEventHandler[AssistantStreamEvent]):
    """Handles the events of one stream: override the methods that you need."""

    _followed = _FOLLOWED
    _texts = ("text", "value")

    @property
    def current_run(self) -> Run | None:
        """The run as it is now, or None."""
        return cast("Run | None", self._growth.current("run"))

    async def get_final_run(self) -> Run:
        """Read the stream to its end, and return the run."""
        found: list[Run] = await self._final("run")
        return found[-1]

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The run step as it is now, or None."""
        return cast("RunStep | None", self._growth.current("run_step"))

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read the stream to its end, and return all run steps."""
        found: list[RunStep] = await self._final("run_step")
        return found

    @property
    def current_message_snapshot(self) -> ThreadMessage | None:
        """The message as it is now, or None."""
        return cast("ThreadMessage | None", self._growth.current("message"))

    async def get_final_messages(self) -> list[ThreadMessage]:
        """Read the stream to its end, and return all messages."""
        found: list[ThreadMessage] = await self._final("message")
        return found

    async def on_run_step_created(
        self,
        run_step: RunStep,
    ) -> None:
        """Called when a `run_step` begins."""

    async def on_run_step_delta(
        self,
        delta: RunStepDelta,
        snapshot: RunStep,
    ) -> None:
        """Called when a `run_step` has grown."""

    async def on_run_step_done(
        self,
        run_step: RunStep,
    ) -> None:
        """Called when a `run_step` is complete."""

    async def on_tool_call_created(
        self,
        tool_call: StepToolCall,
    ) -> None:
        """Called when a `tool_call` begins."""

    async def on_tool_call_delta(
        self,
        delta: ToolCallDelta,
        snapshot: StepToolCall,
    ) -> None:
        """Called when a `tool_call` has grown."""

    async def on_tool_call_done(
        self,
        tool_call: StepToolCall,
    ) -> None:
        """Called when a `tool_call` is complete."""

    async def on_message_created(
        self,
        message: ThreadMessage,
    ) -> None:
        """Called when a `message` begins."""

    async def on_message_delta(
        self,
        delta: MessageDelta,
        snapshot: ThreadMessage,
    ) -> None:
        """Called when a `message` has grown."""

    async def on_message_done(
        self,
        message: ThreadMessage,
    ) -> None:
        """Called when a `message` is complete."""

    async def on_text_created(
        self,
        text: MessageText,
    ) -> None:
        """Called when a `text` begins."""

    async def on_text_delta(
        self,
        delta: TextDelta,
        snapshot: MessageText,
    ) -> None:
        """Called when a `text` has grown."""

    async def on_text_done(
        self,
        text: MessageText,
    ) -> None:
        """Called when a `text` is complete."""

    async def on_image_file_done(
        self,
        image_file: MessageImageFile,
    ) -> None:
        """Called when a `image_file` is complete."""


AsyncAssistantEventHandlerT = TypeVar(
    "AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler
)


class AsyncAssistantStreamManager(
    AsyncEventHandlerManager[AsyncAssistantEventHandlerT]
):
    """Makes the request when the `async with` block begins, and ends its stream."""
