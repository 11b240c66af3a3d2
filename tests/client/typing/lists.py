"""What a type checker knows of pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from openai_client import AsyncOpenAI, OpenAI
from openai_client.pagination import AsyncCursorPage, SyncCursorPage, SyncPage
from openai_client.types import FileObject, Model
from openai_client.types.fine_tuning import FineTuningJob
from typing_extensions import assert_type

client = OpenAI()
async_client = AsyncOpenAI()


def pages() -> None:
    jobs = client.fine_tuning.jobs.list(limit=3)
    assert_type(jobs, SyncCursorPage[FineTuningJob])
    assert_type(jobs.data, list[FineTuningJob])
    assert_type(jobs.has_more, bool | None)
    assert_type(jobs.has_next_page(), bool)
    assert_type(jobs.get_next_page(), SyncCursorPage[FineTuningJob])
    assert_type(jobs.iter_pages(), Iterator[SyncCursorPage[FineTuningJob]])
    for job in jobs:
        assert_type(job, FineTuningJob)
    models = client.models.list()
    assert_type(models, SyncPage[Model])
    for model in models:
        assert_type(model.id, str)


async def async_pages() -> None:
    page = await async_client.files.list()
    assert_type(page, AsyncCursorPage[FileObject])
    assert_type(await page.get_next_page(), AsyncCursorPage[FileObject])
    assert_type(page.iter_pages(), AsyncIterator[AsyncCursorPage[FileObject]])
    async for file in async_client.files.list():
        assert_type(file, FileObject)
    async for file in page:
        assert_type(file.filename, str)
