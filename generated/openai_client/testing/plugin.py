"""A fixture for pytest: ``pytest_plugins = ["openai_client.testing.plugin"]``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from . import MockOpenAI

__all__ = ["mock_openai"]


@pytest.fixture
def mock_openai() -> Iterator[MockOpenAI]:
    """Answers all clients that the test uses, its own ``client`` included.

    Clients that were made before the test are answered too, but not those that have an
    ``http_client`` of their own.

    The test fails at its end if a call was made that nothing was set up for, even where
    the code under test swallowed the error.
    """
    with MockOpenAI() as mock, mock.intercept():
        yield mock
        mock.assert_expected()
