"""Finds the text that is nearest to a question."""

import math

from openai import OpenAI

client = OpenAI()
texts = ["Otters live in rivers.", "Trains run on rails."]
response = client.embeddings.create(model="text-embedding-3-small", input=texts)
vectors = [item.embedding for item in response.data]
question = client.embeddings.create(model="text-embedding-3-small", input="Where do otters live?")
asked = question.data[0].embedding


def likeness(a, b):
    length = math.hypot(*a) * math.hypot(*b)
    return sum(x * y for x, y in zip(a, b, strict=False)) / length


print(len(asked), [round(likeness(vector, asked), 6) for vector in vectors])
print(response.usage.prompt_tokens, response.model, type(asked).__name__)
plain = client.embeddings.create(model="m", input="x", encoding_format="float", dimensions=8)
print(plain.data[0].embedding[:2])
