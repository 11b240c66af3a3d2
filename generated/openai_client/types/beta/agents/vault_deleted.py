from typing import Literal

from ...._core.models import Model


class VaultDeleted(Model):
    """The vault is deleted."""

    id: str
    """Id of the vault."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["vault.deleted"]
    """Always `vault.deleted`."""
