from typing import Literal

from ...._core.models import Model


class Vault(Model):
    """Credentials that hosted agents may use."""

    id: str
    """Id of the vault, `vault_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    metadata: dict[str, str]
    """Your own labels for the vault."""
    object: Literal["vault"]
    """Always `vault`."""
    name: str | None = None
    """Name of the vault."""
