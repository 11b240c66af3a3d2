"""Calls that are shaped by how the client was made."""

from __future__ import annotations

from typing import Any

from ..sdks import KEY
from .case import Case
from .chat import HELLO

CREATE = "chat.completions.create"


def _client(name: str, given: Any = None, /, **options: Any) -> Case:
    return Case(CREATE, f"client_{name}", given or HELLO, **options)


CASES = [
    _client("base_url_path", base="/v1"),
    _client("base_url_slash", base="/v1/"),
    _client("base_url_deep", base="/proxy/openai/v1"),
    _client("base_url_encoded", base="/a%20b/v1"),
    _client("organization", client={"organization": "org-1", "project": "proj_1"}),
    _client("organization_none", client={"organization": None, "project": None}),
    _client(
        "environment",
        env={"OPENAI_API_KEY": KEY, "OPENAI_ORG_ID": "org-env", "OPENAI_PROJECT_ID": "proj-env"},
        leave_out=("api_key",),
    ),
    _client(
        "arguments_beat_environment",
        client={"organization": "org-arg", "project": "proj-arg"},
        env={"OPENAI_API_KEY": "sk-env", "OPENAI_ORG_ID": "e", "OPENAI_PROJECT_ID": "e"},
    ),
    _client("default_headers", client={"default_headers": {"X-App": "a", "Accept": "text/json"}}),
    _client(
        "default_headers_overridden",
        {**HELLO, "extra_headers": {"x-app": "b"}},
        client={"default_headers": {"X-App": "a"}},
    ),
    _client("organization_header", client={"default_headers": {"OpenAI-Organization": "o"}}),
    _client("other_authorization", client={"default_headers": {"Authorization": "Basic abc"}}),
    _client("api_key_header", client={"default_headers": {"api-key": "azure"}}),
    _client("default_query", client={"default_query": {"api-version": "1", "list": ["a", "b"]}}),
    _client(
        "default_query_overridden",
        {**HELLO, "extra_query": {"api-version": "2"}},
        client={"default_query": {"api-version": "1", "b": "x"}},
    ),
    Case(
        "files.list",
        "client_default_query",
        {"limit": 3},
        client={"default_query": {"limit": 1, "x": True}},
    ),
    Case(
        "models.list",
        "client_base_url_query",
        base="/v1?api-version=7",
        differs="the official package puts the path behind the query",
        ours={"path": "/v1/models", "query": [("api-version", "7")]},
    ),
    Case("models.list", "client_base_url_slash", base="/v1/"),
    Case("files.content", "client_organization", {"file_id": "f"}, client={"organization": "o"}),
]
