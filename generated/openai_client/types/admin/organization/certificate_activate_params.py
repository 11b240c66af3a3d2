from collections.abc import Sequence

from typing_extensions import TypedDict


class CertificateActivateParams(TypedDict):
    """The certificates."""

    certificate_ids: Sequence[str]
    """Ids of 1 to 10 certificates."""
