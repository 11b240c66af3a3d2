from typing import Literal

from ....._core.models import Model


class VaultCredentialDeleted(Model):
    """The credential is deleted."""

    id: str
    """Id of the credential."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["vault.credential.deleted"]
    """Always `vault.credential.deleted`."""


CredentialDeleted = VaultCredentialDeleted
