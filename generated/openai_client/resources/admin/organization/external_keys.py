from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncCursorPage
    from ....types.admin.organization.external_key import ExternalKey
    from ....types.admin.organization.external_key_validate_response import (
        ExternalKeyValidateResponse,
    )


class ExternalKeys(Resource):
    """External encryption keys."""

    @cached_property
    def with_raw_response(self) -> ExternalKeysWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ExternalKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExternalKeysWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ExternalKeysWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        purpose: Literal["ekm", "psp_decryption"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncCursorPage[ExternalKey]:
        """List external encryption keys.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
            purpose: Only keys with this purpose.
        """
        from ....pagination import SyncCursorPage
        from ....types.admin.organization.external_key import ExternalKey

        request = Request(
            "GET",
            "/organization/external_keys",
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "purpose": purpose,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncCursorPage[ExternalKey])

    def create(
        self,
        *,
        name: str,
        type: Literal["aws", "gcp", "azure", "oci"] | str,
        audience: str | Omit = omit,
        external_id: str | Omit = omit,
        key_name: str | Omit = omit,
        key_ocid: str | Omit = omit,
        key_version: str | Omit = omit,
        key_version_ocid: str | Omit = omit,
        kms_arn: str | Omit = omit,
        kms_key_location: str | Omit = omit,
        kms_key_name: str | Omit = omit,
        kms_key_ring_name: str | Omit = omit,
        kms_key_version: str | Omit = omit,
        kms_project_id: str | Omit = omit,
        purpose: Literal["ekm", "psp_decryption"] | str | Omit = omit,
        region: str | Omit = omit,
        role_arn: str | Omit = omit,
        tenant_id: str | Omit = omit,
        vault_ocid: str | Omit = omit,
        vault_uri: str | Omit = omit,
        workload_identity_pool_id: str | Omit = omit,
        workload_identity_project_number: str | Omit = omit,
        workload_identity_provider_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKey:
        """Register an external encryption key.

        Args:
            name: Name.
            type: Cloud of the key. It decides which fields are required.
            audience: Audience of the tokens by which OpenAI proves who it is. Required
                for Google Cloud.
            external_id: External id in the trust policy of the AWS role. Required for
                AWS.
            key_name: Name of the key in the Azure vault. Required for Azure.
            key_ocid: OCID of the OCI key. Required for OCI.
            key_version: Version of the Azure key. By default the latest.
            key_version_ocid: OCID of the version of the OCI key.
            kms_arn: ARN of the AWS KMS key. Required for AWS.
            kms_key_location: Location of the GCP key. Required for Google Cloud.
            kms_key_name: Name of the GCP key. Required for Google Cloud.
            kms_key_ring_name: Key ring of the GCP key. Required for Google Cloud.
            kms_key_version: Version of the GCP key.
            kms_project_id: Id of the GCP project of the key. Required for Google Cloud.
            purpose: Use of the key: `ekm` for data at rest, `psp_decryption` for
                decryption of private traffic.
            region: Region of the provider. Required for OCI.
            role_arn: ARN of the AWS role to assume. Required for AWS.
            tenant_id: Id of the Azure tenant. Required for Azure.
            vault_ocid: OCID of the OCI vault. Required for OCI.
            vault_uri: URI of the Azure key vault. Required for Azure.
            workload_identity_pool_id: Id of the GCP workload identity pool. Required
                for Google Cloud.
            workload_identity_project_number: Number of the GCP project of the pool.
                Required for Google Cloud.
            workload_identity_provider_id: Id of the workload identity provider.
                Required for Google Cloud.
        """
        from ....types.admin.organization.external_key import ExternalKey

        request = Request(
            "POST",
            "/organization/external_keys",
            json={
                "name": name,
                "type": type,
                "audience": audience,
                "external_id": external_id,
                "key_name": key_name,
                "key_ocid": key_ocid,
                "key_version": key_version,
                "key_version_ocid": key_version_ocid,
                "kms_arn": kms_arn,
                "kms_key_location": kms_key_location,
                "kms_key_name": kms_key_name,
                "kms_key_ring_name": kms_key_ring_name,
                "kms_key_version": kms_key_version,
                "kms_project_id": kms_project_id,
                "purpose": purpose,
                "region": region,
                "role_arn": role_arn,
                "tenant_id": tenant_id,
                "vault_ocid": vault_ocid,
                "vault_uri": vault_uri,
                "workload_identity_pool_id": workload_identity_pool_id,
                "workload_identity_project_number": workload_identity_project_number,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ExternalKey)

    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKey:
        """Retrieve an external encryption key.

        Args:
            external_key_id: Id of the external key.
        """
        from ....types.admin.organization.external_key import ExternalKey

        request = Request(
            "GET",
            f"/organization/external_keys/{segment(external_key_id, 'external_key_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ExternalKey)

    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKey:
        """Delete an external encryption key.

        Args:
            external_key_id: Id of the external key.
        """
        from ....types.admin.organization.external_key import ExternalKey

        request = Request(
            "DELETE",
            f"/organization/external_keys/{segment(external_key_id, 'external_key_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ExternalKey)

    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKeyValidateResponse:
        """Validate an external encryption key.

        Args:
            external_key_id: Id of the external key.
        """
        from ....types.admin.organization.external_key_validate_response import (
            ExternalKeyValidateResponse,
        )

        request = Request(
            "POST",
            f"/organization/external_keys/{segment(external_key_id, 'external_key_id')}/validate",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ExternalKeyValidateResponse)


class ExternalKeysWithRawResponse:
    def __init__(self, external_keys: ExternalKeys) -> None:
        self.list = to_raw(external_keys.list)
        self.create = to_raw(external_keys.create)
        self.retrieve = to_raw(external_keys.retrieve)
        self.delete = to_raw(external_keys.delete)
        self.validate = to_raw(external_keys.validate)


class ExternalKeysWithStreamingResponse:
    def __init__(self, external_keys: ExternalKeys) -> None:
        self.list = to_streaming(external_keys.list)
        self.create = to_streaming(external_keys.create)
        self.retrieve = to_streaming(external_keys.retrieve)
        self.delete = to_streaming(external_keys.delete)
        self.validate = to_streaming(external_keys.validate)


if TYPE_CHECKING:
    from .async_external_keys import (
        AsyncExternalKeys as AsyncExternalKeys,
        AsyncExternalKeysWithRawResponse as AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse as AsyncExternalKeysWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncExternalKeys": ".async_external_keys",
        "AsyncExternalKeysWithRawResponse": ".async_external_keys",
        "AsyncExternalKeysWithStreamingResponse": ".async_external_keys",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
