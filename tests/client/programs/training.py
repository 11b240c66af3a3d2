"""Uploads examples, trains a model on them, and watches."""

import tempfile
from pathlib import Path

from openai import OpenAI

client = OpenAI()
with tempfile.TemporaryDirectory() as folder:
    examples = Path(folder) / "examples.jsonl"
    examples.write_text('{"messages": []}\n', "utf-8")
    uploaded = client.files.create(file=examples, purpose="fine-tune")
print(uploaded.id, uploaded.purpose, uploaded.bytes)

job = client.fine_tuning.jobs.create(
    model="gpt-4o-mini",
    training_file=uploaded.id,
    method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2}}},
)
print(job.id, job.status)
job = client.fine_tuning.jobs.retrieve(job.id)
print(job.status, job.fine_tuned_model, job.hyperparameters.n_epochs)
for event in client.fine_tuning.jobs.list_events(fine_tuning_job_id=job.id, limit=50).data:
    print(event.level, event.message)
for checkpoint in client.fine_tuning.jobs.checkpoints.list(job.id).data:
    print(checkpoint.step_number, checkpoint.metrics.train_loss)
page = client.fine_tuning.jobs.list(limit=2)
while True:
    print([j.id for j in page.data], page.has_more)
    if not page.has_next_page():
        break
    page = page.get_next_page()
print([j.id for j in client.fine_tuning.jobs.list(limit=1)])
print(client.fine_tuning.jobs.cancel(job.id).status, client.files.delete(uploaded.id).deleted)
print(client.files.content("file-1").text[:20])
