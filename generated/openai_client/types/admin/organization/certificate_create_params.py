from typing_extensions import Required, TypedDict


class CertificateCreateParams(TypedDict, total=False):
    """The certificate to upload."""

    certificate: Required[str]
    """The certificate, PEM-encoded."""
    name: str
    """Name of the certificate."""
