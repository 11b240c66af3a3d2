from typing_extensions import TypedDict


class CertificateUpdateParams(TypedDict, total=False):
    """What to change."""

    name: str
    """New name of the certificate."""
