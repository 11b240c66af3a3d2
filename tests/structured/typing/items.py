"""What type checkers make of `responses.parse` and `responses.stream`."""

from __future__ import annotations

from openai_client import AsyncOpenAI, OpenAI
from openai_client.types.responses import ParsedResponse
from pydantic import BaseModel
from typing_extensions import assert_type


class Answer(BaseModel):
    text: str


def look(client: OpenAI) -> None:
    done = client.responses.parse(model="gpt-5.4", input="Well?", text_format=Answer)
    assert_type(done, ParsedResponse[Answer])
    assert_type(done.output_parsed, Answer | None)
    assert_type(done.require_parsed(), Answer)
    for item in done.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.parsed, Answer | None)
        elif item.type == "function_call":
            assert_type(item.parsed_arguments, object | None)
    plain = client.responses.parse(model="gpt-5.4", input="Well?", tools=[Answer, look])
    assert_type(plain.output_parsed, None)
    with client.responses.stream(input="Well?", text_format=Answer) as events:
        for event in events:
            if event.type == "response.output_text.delta":
                assert_type(event.snapshot, str)
                assert_type(event.parsed, Answer | None)
            elif event.type == "response.output_text.done":
                assert_type(event.parsed, Answer | None)
            elif event.type == "response.completed":
                assert_type(event.response, ParsedResponse[Answer])
        assert_type(events.get_final_response(), ParsedResponse[Answer])


async def look_async(client: AsyncOpenAI) -> None:
    done = await client.responses.parse(model="gpt-5.4", input="Well?", text_format=Answer)
    assert_type(done, ParsedResponse[Answer])
    async with client.responses.stream(response_id="resp_1", text_format=Answer) as events:
        async for event in events:
            if event.type == "response.output_text.delta":
                assert_type(event.snapshot, str)
        assert_type(await events.get_final_response(), ParsedResponse[Answer])
