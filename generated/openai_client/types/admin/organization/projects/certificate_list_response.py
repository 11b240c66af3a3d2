from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .certificate_activate_response import (
        ProjectCertificateListResponse as _ProjectCertificateListResponse,
        ProjectCertificateListResponseCertificateDetails as _ProjectCertificateListResponseCertificateDetails,
    )

    CertificateDetails = _ProjectCertificateListResponseCertificateDetails
    CertificateListResponse = _ProjectCertificateListResponse
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "CertificateDetails": ".certificate_activate_response:ProjectCertificateListResponseCertificateDetails",
        "CertificateListResponse": ".certificate_activate_response:ProjectCertificateListResponse",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
