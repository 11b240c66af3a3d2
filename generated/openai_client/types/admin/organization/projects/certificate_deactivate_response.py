from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .certificate_activate_response import (
        ProjectCertificateListResponse as _ProjectCertificateListResponse,
        ProjectCertificateListResponseCertificateDetails as _ProjectCertificateListResponseCertificateDetails,
    )

    CertificateDeactivateResponse = _ProjectCertificateListResponse
    CertificateDetails = _ProjectCertificateListResponseCertificateDetails
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "CertificateDeactivateResponse": ".certificate_activate_response:ProjectCertificateListResponse",
        "CertificateDetails": ".certificate_activate_response:ProjectCertificateListResponseCertificateDetails",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
