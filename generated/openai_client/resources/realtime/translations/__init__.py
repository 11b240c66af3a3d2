from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import client_secrets as client_secrets
    from .async_client_secrets import AsyncClientSecrets as AsyncClientSecrets
    from .async_translations import AsyncTranslations as AsyncTranslations
    from .async_translations_connection import (
        AsyncTranslationsConnection as AsyncTranslationsConnection,
        AsyncTranslationsConnectionManager as AsyncTranslationsConnectionManager,
    )
    from .client_secrets import ClientSecrets as ClientSecrets
    from .translations import Translations as Translations
    from .translations_connection import (
        TranslationsConnection as TranslationsConnection,
        TranslationsConnectionManager as TranslationsConnectionManager,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncClientSecrets": ".async_client_secrets",
        "AsyncTranslations": ".async_translations",
        "AsyncTranslationsConnection": ".async_translations_connection",
        "AsyncTranslationsConnectionManager": ".async_translations_connection",
        "ClientSecrets": ".client_secrets",
        "Translations": ".translations",
        "TranslationsConnection": ".translations_connection",
        "TranslationsConnectionManager": ".translations_connection",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
