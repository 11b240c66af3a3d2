"""Makes pictures, saves them, and edits one."""

import base64
import tempfile
from pathlib import Path

from openai import OpenAI

client = OpenAI()
with tempfile.TemporaryDirectory() as folder:
    made = client.images.generate(model="gpt-image-2", prompt="An otter", n=1, size="1024x1024")
    for number, image in enumerate(made.data):
        path = Path(folder) / f"{number}.png"
        path.write_bytes(base64.b64decode(image.b64_json))
        print(path.name, path.stat().st_size, path.read_bytes()[:4])
    edited = client.images.edit(
        model="gpt-image-2", image=[path.open("rb"), path.read_bytes()], prompt="Add a hat"
    )
    print(len(edited.data), edited.usage.total_tokens if edited.usage else None)
    for event in client.images.generate(prompt="An otter", stream=True, partial_images=1):
        print(event.type, len(event.b64_json))
