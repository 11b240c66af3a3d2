from typing import Literal

from ...._core.models import Model


class CertificateDeleteResponse(Model):
    """The certificate is deleted."""

    id: str
    """Id of the certificate."""
    object: Literal["certificate.deleted"]
    """Always `certificate.deleted`."""
