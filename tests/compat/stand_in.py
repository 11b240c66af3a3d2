"""A plugin of pytest: the generated client takes the place of `openai` in the tests."""

import openai_client

openai_client.as_openai()
