# Fields of these classes are narrower than in the classes that they extend, which type
# checkers refuse for fields that can be written.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Generic

from ...structured.calls import FormatT
from .chat_completion import ChatCompletion, ChatCompletionChoice
from .chat_completion_message import ChatCompletionMessage
from .chat_completion_message_function_tool_call import (
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageFunctionToolCallFunction,
)


class ParsedFunction(ChatCompletionMessageFunctionToolCallFunction):
    """The function of a call, with its arguments read."""

    parsed_arguments: object | None = None
    """The arguments: a value of the model that the tool was made of, a dict for a function
    or a strict schema, None for a tool that isn't strict.
    """


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """A call of a function, with its arguments read."""

    function: ParsedFunction
    """The function to call."""


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[FormatT]):
    """A turn of the model, with its text read."""

    parsed: FormatT | None = None
    """The value of the text; None if the model refused or called tools, or if no type was
    asked for.
    """
    tool_calls: list[ParsedFunctionToolCall] | None = None
    """The tools that the model calls. Answer each with a tool message to go on."""

    def require_parsed(self) -> FormatT:
        """The value of the text.

        Raises:
            RefusalError: the model refused.
            OutputValidationError: there is no text, or no type was asked for.
        """
        from ...structured.choices.fill import required

        return required(self, self.parsed)


class ParsedChoice(ChatCompletionChoice, Generic[FormatT]):
    """One of the answers, with its text read."""

    message: ParsedChatCompletionMessage[FormatT]
    """What the model said, or the tools it calls."""


class ParsedChatCompletion(ChatCompletion, Generic[FormatT]):
    """What the model answered, with its texts read."""

    choices: list[ParsedChoice[FormatT]]
    """The answers."""
