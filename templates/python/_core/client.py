"""The clients that generated ones extend."""

from __future__ import annotations

from .async_client import AsyncClient as AsyncClient
from .sync_client import SyncClient as SyncClient

__all__ = ["AsyncClient", "SyncClient"]
