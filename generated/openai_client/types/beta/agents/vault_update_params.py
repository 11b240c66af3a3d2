from collections.abc import Mapping

from typing_extensions import TypedDict


class VaultUpdateParams(TypedDict, total=False):
    """What to change."""

    metadata: Mapping[str, str]
    """Your own labels for the vault."""
    name: str | None
    """New name of the vault."""
