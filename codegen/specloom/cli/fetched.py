"""A description that is named by its URL: fetched once, kept for as long as the command runs."""

from __future__ import annotations

import base64
import http.client
import posixpath
import tempfile
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit
from urllib.request import (
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    ProxyHandler,
    Request,
    build_opener,
)

import click

from specloom.document.files import LARGEST

__all__ = ["fetched", "is_url"]

_SECONDS = 30
_PIECE = 64 * 1024


def is_url(text: str) -> bool:
    """Whether a description is named by a URL that can be fetched."""
    return text.startswith(("http://", "https://"))


def fetched(url: str) -> Path:
    """The file that `url` gives, which is deleted when the command ends.

    Raises click.UsageError where it can't be had. References in it lead to no other URL.
    """
    shown = "that URL"
    try:
        parts = urlsplit(url)
        # A password or a token may be in what stays out of messages.
        user, _, host = parts.netloc.rpartition("@")
        shown = parts._replace(netloc=host, query="").geturl()
        data = _read(parts._replace(netloc=host).geturl(), user)
    except _TooLarge:
        raise click.UsageError(f"{shown} is larger than {LARGEST // 2**20} MiB") from None
    except (URLError, http.client.HTTPException, OSError, ValueError) as error:
        if isinstance(error, HTTPError):
            error.close()
        reason = getattr(error, "reason", None) or error
        raise click.UsageError(f"can't fetch {shown}: {reason}") from None
    folder = tempfile.TemporaryDirectory(prefix="specloom-")
    click.get_current_context().find_root().call_on_close(folder.cleanup)
    name = Path(unquote(posixpath.basename(parts.path))).name
    file = Path(folder.name) / (name if name.endswith((".json", ".yaml", ".yml")) else "api.yaml")
    file.write_bytes(data)
    return file


class _TooLarge(Exception):
    pass


class _SameKind(HTTPRedirectHandler):
    def redirect_request(self, req: Request, fp: Any, *args: Any) -> Request | None:
        made = super().redirect_request(req, fp, *args)
        if made is not None and not is_url(made.full_url):
            fp.close()
            raise URLError("it leads to what is no http or https")
        return made


def _read(url: str, user: str) -> bytes:
    opener = build_opener(ProxyHandler, HTTPHandler, HTTPSHandler, _SameKind)
    request = Request(url, headers={"Accept": "application/yaml, application/json, */*"})
    if user:
        pair = base64.b64encode(unquote(user).encode()).decode("ascii")
        request.add_unredirected_header("Authorization", f"Basic {pair}")
    data = bytearray()
    with opener.open(request, timeout=_SECONDS) as answer:
        while piece := answer.read(_PIECE):
            data += piece
            if len(data) > LARGEST:
                raise _TooLarge
    return bytes(data)
