"""Asks many questions at once, a few at a time."""

import asyncio

from openai import APIError, AsyncOpenAI


async def ask(client, limit, number):
    async with limit:
        try:
            completion = await client.chat.completions.create(
                model="gpt-5.4", messages=[{"role": "user", "content": f"Question {number}"}]
            )
        except APIError as error:
            return f"{number}: {error.message}"
        return f"{number}: {completion.choices[0].message.content}"


async def main():
    limit = asyncio.Semaphore(4)
    async with AsyncOpenAI() as client:
        for line in await asyncio.gather(*(ask(client, limit, n) for n in range(12))):
            print(line)
        stream = await client.chat.completions.create(
            model="gpt-5.4", messages=[{"role": "user", "content": "Go."}], stream=True
        )
        async for chunk in stream:
            if chunk.choices:
                print(chunk.choices[0].delta.content or "", end="")
        print()
        async for job in client.fine_tuning.jobs.list(limit=2):
            print(job.id, job.status)


asyncio.run(main())
