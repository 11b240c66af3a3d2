"""What a type checker knows of request types."""

from __future__ import annotations

from openai_client import OpenAI
from openai_client.types.chat import (
    ChatCompletionContentPartParam,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionToolUnionParam,
    ChatCompletionUserMessageParam,
)
from openai_client.types.fine_tuning import JobCreateParams

client = OpenAI()

parts: list[ChatCompletionContentPartParam] = [
    {"type": "text", "text": "Which animal?"},
    {"type": "image_url", "image_url": {"url": "https://example.com/a.png", "detail": "low"}},
    {"type": "input_audio", "input_audio": {"data": "AAAA", "format": "wav"}},
    {"type": "file", "file": {"file_id": "file-1"}},
]
system: ChatCompletionSystemMessageParam = {"role": "system", "content": "Be brief."}
user = ChatCompletionUserMessageParam(role="user", content=parts)
tool: ChatCompletionToolMessageParam = {"role": "tool", "tool_call_id": "1", "content": "{}"}
messages: list[ChatCompletionMessageParam] = [system, user, tool]
messages.append(
    {
        "role": "assistant",
        "tool_calls": [
            {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}},
        ],
    }
)
function: ChatCompletionFunctionToolParam = {
    "type": "function",
    "function": {"name": "f", "parameters": {"type": "object"}, "strict": True},
}
tools: list[ChatCompletionToolUnionParam] = [function]
job: JobCreateParams = {"model": "gpt-4o-mini", "training_file": "file-1"}

client.chat.completions.create(
    model="m",
    messages=messages,
    tools=tools,
    tool_choice={"type": "function", "function": {"name": "f"}},
    response_format={
        "type": "json_schema",
        "json_schema": {"name": "n", "schema": {"type": "object"}, "strict": True},
    },
)
client.chat.completions.create(model="m", messages=[system], tool_choice="required")
client.chat.completions.create(model="m", messages=[{"role": "user", "content": "inline"}])
client.fine_tuning.jobs.create(
    model="gpt-4o-mini",
    training_file="file-1",
    method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 3}}},
    integrations=[{"type": "wandb", "wandb": {"project": "p", "tags": ["a"]}}],
)

wrong: ChatCompletionSystemMessageParam = {"role": "system"}  # type: ignore[typeddict-item]  # pyright: ignore[reportAssignmentType]
role: ChatCompletionSystemMessageParam = {
    "role": "user",  # type: ignore[typeddict-item]  # pyright: ignore[reportAssignmentType]
    "content": "x",
}
