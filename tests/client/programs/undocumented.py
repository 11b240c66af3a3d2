"""Calls endpoints by their path, as one does with those that have no method yet."""

from openai import OpenAI, Stream
from openai.pagination import SyncCursorPage, SyncPage
from openai.types import Model
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.fine_tuning import FineTuningJob

client = OpenAI()
body = {"model": "gpt-5.4", "messages": []}
print(
    client.post("/chat/completions", cast_to=ChatCompletion, body=body).choices[0].message.content
)
print(sorted(client.get("/models", cast_to=object)))
events = client.post(
    "/chat/completions",
    cast_to=ChatCompletionChunk,
    body={**body, "stream": True},
    stream=True,
    stream_cls=Stream[ChatCompletionChunk],
)
for event in events:
    print(type(event).__name__, event.id)
print(client.post("/embeddings", cast_to=dict, content=b'{"model": "m", "input": "x"}')["object"])
models = client.get_api_list("/models", model=Model, page=SyncPage[Model])
print(type(models).__name__, [type(model).__name__ for model in models])
jobs = client.get_api_list(
    "/fine_tuning/jobs",
    model=FineTuningJob,
    page=SyncCursorPage[FineTuningJob],
    options={"params": {"limit": 2}},
)
print([job.id for job in jobs])
