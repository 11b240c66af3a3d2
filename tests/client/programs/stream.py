"""Prints an answer while it is written."""

import openai

client = openai.OpenAI(timeout=20.0, max_retries=1)
stream = client.chat.completions.create(
    model="gpt-5.4",
    messages=[{"role": "user", "content": "Tell me about otters."}],
    stream=True,
    stream_options={"include_usage": True},
)
collected = []
for chunk in stream:
    if chunk.choices and chunk.choices[0].delta.content is not None:
        collected.append(chunk.choices[0].delta.content)
        print(chunk.choices[0].delta.content, end="", flush=True)
    if chunk.usage:
        print("\ntokens:", chunk.usage.total_tokens)
print(len(collected))

with client.completions.create(model="m", prompt="Once", stream=True) as parts:
    print([part.choices[0].text for part in parts if part.choices])
