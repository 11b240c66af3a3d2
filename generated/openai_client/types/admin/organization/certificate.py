from typing import Literal, Union

from ...._core.models import Model


class CertificateCertificateDetails(Model):
    """What the certificate says."""

    content: str | None = None
    """The certificate, PEM-encoded. Only with `include`."""
    expires_at: int | None = None
    """Time at which it expires, in Unix seconds."""
    valid_at: int | None = None
    """Time from which it is valid, in Unix seconds."""


class Certificate(Model):
    """A client certificate."""

    id: str
    """Id of the certificate."""
    certificate_details: CertificateCertificateDetails
    """What the certificate says."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str | None
    """Name of the certificate."""
    object: Union[
        Literal[
            "certificate",
            "organization.certificate",
            "organization.project.certificate",
        ],
        str,
    ]
    """Kind of the object: where it was asked for."""
    active: bool | None = None
    """Whether it is active, for the organization or the project that was asked."""


CertificateDetails = CertificateCertificateDetails
