"""Sets up the network itself, within the package's own limits."""

import asyncio

from openai import (
    DEFAULT_CONNECTION_LIMITS,
    AsyncOpenAI,
    DefaultAioHttpClient,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    OpenAI,
)

print(DEFAULT_CONNECTION_LIMITS.max_connections)
own = DefaultHttpxClient(headers={"X-Network": "mine"})
print(own.timeout.read == 600, own.timeout.connect, own.follow_redirects)
with OpenAI(http_client=own) as client, DefaultHttpxClient(timeout=3) as other:
    print(client.models.list().data[0].id)
    print(client.with_options(http_client=other).models.list().object)
    print(client.with_options(api_key=None, base_url=None).api_key == client.api_key)


async def main() -> None:
    for http_client in (DefaultAsyncHttpxClient(max_redirects=3), DefaultAioHttpClient()):
        async with AsyncOpenAI(http_client=http_client) as asynchronous:
            print((await asynchronous.models.list()).data[0].id)


asyncio.run(main())
