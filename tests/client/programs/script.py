"""A script that calls the package itself, and changes its settings on the way."""

import openai

openai.api_key = "sk-of-the-script"
made = openai.chat.completions.create(
    model="gpt-5.4", messages=[{"role": "user", "content": "Which animal builds dams?"}]
)
print(type(made).__name__, made.choices[0].message.content)
openai.default_headers = {"X-Script": "1"}
openai.max_retries = 0
openai.timeout = 20
print(len(openai.embeddings.create(model="text-embedding-3-small", input="x").data[0].embedding))
try:
    openai.chat.completions.create(model="fail-429", messages=[])
except openai.RateLimitError as error:
    print(error.code)
for chunk in openai.chat.completions.create(model="gpt-5.4", messages=[], stream=True):
    print(chunk.choices[0].delta.content if chunk.choices else chunk.usage)
print([job.id for job in openai.fine_tuning.jobs.list(limit=3)])
print(openai.images.generate(prompt="a dam", model="gpt-image-1").created)
print(openai.moderations.create(input="Hello.").results[0].flagged)
