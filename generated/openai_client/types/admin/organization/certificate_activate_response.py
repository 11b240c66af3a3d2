from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .certificate_list_response import (
        CertificateListResponse as _CertificateListResponse,
        CertificateListResponseCertificateDetails as _CertificateListResponseCertificateDetails,
    )

    CertificateActivateResponse = _CertificateListResponse
    CertificateDetails = _CertificateListResponseCertificateDetails
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "CertificateActivateResponse": ".certificate_list_response:CertificateListResponse",
        "CertificateDetails": ".certificate_list_response:CertificateListResponseCertificateDetails",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
