from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .certificate_activate_params import (
        CertificateActivateParams as _CertificateActivateParams,
    )

    CertificateDeactivateParams = _CertificateActivateParams
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "CertificateDeactivateParams": ".certificate_activate_params:CertificateActivateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
