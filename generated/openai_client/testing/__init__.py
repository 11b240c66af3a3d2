"""For tests of code that calls the API: a client that is answered without a socket.

    from openai_client.testing import MockOpenAI

    def test_it() -> None:
        with MockOpenAI() as mock:
            mock.admin.organization.admin_api_keys.list.returns()
            my_code(mock.client)
            assert mock.admin.organization.admin_api_keys.list.last.body

With pytest there is a fixture: ``pytest_plugins = ["openai_client.testing.plugin"]``.
"""

from __future__ import annotations

from ._calls import Call as Call
from ._calls import SentFile as SentFile
from ._engine import UnexpectedCallError as UnexpectedCallError
from ._mock import MockOpenAI as MockOpenAI
from ._replies import WrongStubError as WrongStubError
from ._stub import PageStub as PageStub
from ._stub import StreamStub as StreamStub
from ._stub import Stub as Stub
from ._webhooks import signed_webhook as signed_webhook

__all__ = [
    "Call",
    "MockOpenAI",
    "PageStub",
    "SentFile",
    "StreamStub",
    "Stub",
    "UnexpectedCallError",
    "WrongStubError",
    "signed_webhook",
]
