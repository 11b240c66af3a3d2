from collections.abc import Mapping

from typing_extensions import TypedDict


class VaultCreateParams(TypedDict, total=False):
    """The vault to create."""

    metadata: Mapping[str, str] | None
    """Your own labels for the vault."""
    name: str
    """Name of the vault."""
