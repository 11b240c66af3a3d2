from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        calls as calls,
        client_secrets as client_secrets,
        translations as translations,
    )
    from .async_calls import AsyncCalls as AsyncCalls
    from .async_client_secrets import AsyncClientSecrets as AsyncClientSecrets
    from .async_realtime import AsyncRealtime as AsyncRealtime
    from .async_realtime_connection import (
        AsyncRealtimeConnection as AsyncRealtimeConnection,
        AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager,
    )
    from .calls import Calls as Calls
    from .client_secrets import ClientSecrets as ClientSecrets
    from .realtime import Realtime as Realtime
    from .realtime_connection import (
        RealtimeConnection as RealtimeConnection,
        RealtimeConnectionManager as RealtimeConnectionManager,
    )
    from .translations.async_translations import AsyncTranslations as AsyncTranslations
    from .translations.translations import Translations as Translations
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCalls": ".async_calls",
        "AsyncClientSecrets": ".async_client_secrets",
        "AsyncRealtime": ".async_realtime",
        "AsyncRealtimeConnection": ".async_realtime_connection",
        "AsyncRealtimeConnectionManager": ".async_realtime_connection",
        "AsyncTranslations": ".translations.async_translations",
        "Calls": ".calls",
        "ClientSecrets": ".client_secrets",
        "Realtime": ".realtime",
        "RealtimeConnection": ".realtime_connection",
        "RealtimeConnectionManager": ".realtime_connection",
        "Translations": ".translations.translations",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
