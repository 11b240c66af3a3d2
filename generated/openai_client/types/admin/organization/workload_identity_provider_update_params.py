from collections.abc import Iterable, Mapping
from typing import Literal, Union

from typing_extensions import TypedDict

from .workload_identity_provider_create_params import AttributeTransformationParam


class WorkloadIdentityProviderUpdateParamsVerificationDiscoveryParam(TypedDict):
    """Keys from the OpenID configuration of the issuer."""

    discovery_url: str | None
    """URL of the OpenID configuration. Null for that of the issuer."""
    type: Literal["discovery"]
    """Always `discovery`."""


class WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksParam(TypedDict):
    """Keys that were uploaded."""

    jwks: Mapping[str, object]
    """JSON Web Key Set with the public keys."""
    type: Literal["uploaded_jwks"]
    """Always `uploaded_jwks`."""


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    """What to change."""

    attribute_transformations: Iterable[AttributeTransformationParam]
    """Attributes that are computed from the claims of a token."""
    audience: str
    """Audience that tokens must have."""
    description: str | None
    """What the provider is for."""
    enabled: bool
    """Whether it is enabled."""
    issuer: str
    """Issuer of the tokens, a URL."""
    name: str
    """New name of the provider."""
    verification: Union[
        WorkloadIdentityProviderUpdateParamsVerificationDiscoveryParam,
        WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksParam,
    ]
    """How signatures of tokens are verified."""


AttributeTransformation = AttributeTransformationParam
VerificationDiscovery = WorkloadIdentityProviderUpdateParamsVerificationDiscoveryParam
VerificationDiscoveryVerificationParam = (
    WorkloadIdentityProviderUpdateParamsVerificationDiscoveryParam
)
VerificationUploadedJwks = (
    WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksParam
)
VerificationUploadedJwksVerificationParam = (
    WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksParam
)
