"""Asks a question, and goes on with the conversation."""

import json

from openai import OpenAI
from openai.types.chat import ChatCompletionMessageParam

client = OpenAI()
history: list[ChatCompletionMessageParam] = [{"role": "system", "content": "Be brief."}]

for question in ("Which animal builds dams?", "And what does it eat?"):
    history.append({"role": "user", "content": question})
    completion = client.chat.completions.create(model="gpt-5.4", messages=history)
    message = completion.choices[0].message
    history.append({"role": "assistant", "content": message.content})
    print(message.content, completion.choices[0].finish_reason, completion.usage.total_tokens)
    print(json.dumps(json.loads(completion.model_dump_json(exclude_none=True)), sort_keys=True))
    print(completion._request_id)

print(len(history))
