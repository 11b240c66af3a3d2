from typing import Annotated, Literal, Union

from ...._core.models import Model, Tagged, Unknown


class AttributeTransformation(Model):
    """An attribute that is computed from the claims of a token."""

    attribute: str
    """Name of the attribute."""
    expression: str
    """CEL expression of its value."""


class WorkloadIdentityProviderVerificationDiscovery(Model):
    """Keys from the OpenID configuration of the issuer."""

    type: Literal["discovery"]
    """Always `discovery`."""
    discovery_url: str | None = None
    """URL of the OpenID configuration. Null for that of the issuer."""


class WorkloadIdentityProviderVerificationUploadedJwks(Model):
    """Keys that were uploaded."""

    jwks: dict[str, object]
    """JSON Web Key Set with the public keys."""
    type: Literal["uploaded_jwks"]
    """Always `uploaded_jwks`."""


class WorkloadIdentityProvider(Model):
    """An issuer of tokens that workloads exchange for access."""

    id: str
    """Id of the provider."""
    attribute_transformations: list[AttributeTransformation]
    """Attributes that are computed from the claims of a token."""
    audience: str
    """Audience that tokens must have."""
    created_at: int
    """Creation time, in Unix seconds."""
    enabled: bool
    """Whether it is enabled."""
    issuer: str
    """Issuer of the tokens, a URL."""
    name: str
    """Name of the provider."""
    object: Literal["organization.workload_identity_provider"]
    """Always `organization.workload_identity_provider`."""
    type: Literal["oidc"]
    """Always `oidc`."""
    updated_at: int
    """Time of the last change, in Unix seconds."""
    verification: Annotated[
        Union[
            WorkloadIdentityProviderVerificationDiscovery,
            WorkloadIdentityProviderVerificationUploadedJwks,
            Unknown,
        ],
        Tagged(
            "type",
            {
                "discovery": WorkloadIdentityProviderVerificationDiscovery,
                "uploaded_jwks": WorkloadIdentityProviderVerificationUploadedJwks,
            },
        ),
    ]
    """How signatures of tokens are verified."""
    description: str | None = None
    """What the provider is for."""


VerificationDiscovery = WorkloadIdentityProviderVerificationDiscovery
VerificationUploadedJwks = WorkloadIdentityProviderVerificationUploadedJwks
