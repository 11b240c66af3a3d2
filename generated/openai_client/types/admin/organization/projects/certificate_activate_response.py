from typing import Literal

from ....._core.models import Model


class ProjectCertificateListResponseCertificateDetails(Model):
    """What the certificate says."""

    expires_at: int | None = None
    """Time at which it expires, in Unix seconds."""
    valid_at: int | None = None
    """Time from which it is valid, in Unix seconds."""


class ProjectCertificateListResponse(Model):
    """A certificate of a project."""

    id: str
    """Id of the certificate."""
    active: bool
    """Whether it is active."""
    certificate_details: ProjectCertificateListResponseCertificateDetails
    """What the certificate says."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str | None
    """Name of the certificate."""
    object: Literal["organization.project.certificate"]
    """Always `organization.project.certificate`."""


CertificateActivateResponse = ProjectCertificateListResponse
CertificateDetails = ProjectCertificateListResponseCertificateDetails
