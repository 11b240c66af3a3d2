from typing import Annotated, Literal, Union

from ....._core.models import Model, Tagged, Unknown
from .credential_auth import VaultEnvironmentVariable, VaultMcpOauth, VaultStaticBearer


class VaultCredential(Model):
    """A credential without its secret."""

    id: str
    """Id of the credential, `cred_…`."""
    auth: Annotated[
        Union[VaultMcpOauth, VaultStaticBearer, VaultEnvironmentVariable, Unknown],
        Tagged(
            "type",
            {
                "mcp_oauth": VaultMcpOauth,
                "static_bearer": VaultStaticBearer,
                "environment_variable": VaultEnvironmentVariable,
            },
        ),
    ]
    """Use of the credential."""
    created_at: int
    """Creation time, in Unix seconds."""
    name: str
    """Name of the credential."""
    object: Literal["vault.credential"]
    """Always `vault.credential`."""
    updated_at: int
    """Time of the last change, in Unix seconds."""
    vault_id: str
    """Id of the vault."""
    metadata: dict[str, str] | None = None
    """Your own labels for the credential."""


Credential = VaultCredential
