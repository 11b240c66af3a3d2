"""Clients of both packages, set up alike."""

from __future__ import annotations

from typing import Any


def client(side: str, url: str, **options: Any) -> Any:
    """The synchronous client of a side."""
    if side == "official":
        import openai

        return openai.OpenAI(base_url=url, max_retries=0, **options)
    import openai_client

    return openai_client.OpenAI(base_url=url, max_retries=0, **options)


def async_client(side: str, url: str) -> Any:
    """The asynchronous client of a side; "fast" is ours with the fast transport."""
    if side == "official":
        import openai

        return openai.AsyncOpenAI(base_url=url, max_retries=0)
    import openai_client

    if side == "fast":
        transport = openai_client.AiohttpTransport()
        return openai_client.AsyncOpenAI(base_url=url, max_retries=0, http_client=transport)
    return openai_client.AsyncOpenAI(base_url=url, max_retries=0)
