from collections.abc import Iterable, Mapping
from typing import Literal, Union

from typing_extensions import Required, TypedDict


class AttributeTransformationParam(TypedDict):
    """An attribute that is computed from the claims of a token."""

    attribute: str
    """Name of the attribute."""
    expression: str
    """CEL expression of its value."""


class WorkloadIdentityProviderCreateParamsVerificationDiscoveryParam(TypedDict):
    """Keys from the OpenID configuration of the issuer."""

    discovery_url: str | None
    """URL of the OpenID configuration. Null for that of the issuer."""
    type: Literal["discovery"]
    """Always `discovery`."""


class WorkloadIdentityProviderCreateParamsVerificationUploadedJwksParam(TypedDict):
    """Keys that were uploaded."""

    jwks: Mapping[str, object]
    """JSON Web Key Set with the public keys."""
    type: Literal["uploaded_jwks"]
    """Always `uploaded_jwks`."""


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """The provider to create."""

    audience: Required[str]
    """Audience that tokens must have."""
    issuer: Required[str]
    """Issuer of the tokens, a URL."""
    name: Required[str]
    """Name of the provider."""
    type: Required[Literal["oidc"]]
    """Always `oidc`."""
    attribute_transformations: Iterable[AttributeTransformationParam]
    """Attributes that are computed from the claims of a token."""
    description: str
    """What the provider is for."""
    enabled: bool
    """Whether it is enabled."""
    verification: Union[
        WorkloadIdentityProviderCreateParamsVerificationDiscoveryParam,
        WorkloadIdentityProviderCreateParamsVerificationUploadedJwksParam,
    ]
    """How signatures of tokens are verified."""


AttributeTransformation = AttributeTransformationParam
VerificationDiscovery = WorkloadIdentityProviderCreateParamsVerificationDiscoveryParam
VerificationUploadedJwks = (
    WorkloadIdentityProviderCreateParamsVerificationUploadedJwksParam
)
