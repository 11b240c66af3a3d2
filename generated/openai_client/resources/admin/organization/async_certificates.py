from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncConversationCursorPage, AsyncPage
    from ....types.admin.organization.certificate import Certificate
    from ....types.admin.organization.certificate_delete_response import (
        CertificateDeleteResponse,
    )
    from ....types.admin.organization.certificate_list_response import (
        CertificateListResponse,
    )


class AsyncCertificates(AsyncResource):
    """The certificates of the organization."""

    @cached_property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncCertificatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncCertificatesWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        CertificateListResponse,
        AsyncConversationCursorPage[CertificateListResponse],
    ]:
        """List the certificates of the organization.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ....pagination import AsyncConversationCursorPage
        from ....types.admin.organization.certificate_list_response import (
            CertificateListResponse,
        )

        request = Request(
            "GET",
            "/organization/certificates",
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncConversationCursorPage[CertificateListResponse],
            CertificateListResponse,
        )

    async def create(
        self,
        *,
        certificate: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Certificate:
        """Upload a certificate.

        Args:
            certificate: The certificate, PEM-encoded.
            name: Name of the certificate.
        """
        from ....types.admin.organization.certificate import Certificate

        request = Request(
            "POST",
            "/organization/certificates",
            json={
                "certificate": certificate,
                "name": name,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Certificate)

    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: Sequence[Literal["content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Certificate:
        """Retrieve a certificate.

        Args:
            certificate_id: Id of the certificate, `cert_…`.
            include: Additional data to include. `content` is the PEM text of the
                certificate.
        """
        from ....types.admin.organization.certificate import Certificate

        request = Request(
            "GET",
            f"/organization/certificates/{segment(certificate_id, 'certificate_id')}",
            query={
                "include": include,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Certificate)

    async def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Certificate:
        """Change a certificate.

        Args:
            certificate_id: Id of the certificate, `cert_…`.
            name: New name of the certificate.
        """
        from ....types.admin.organization.certificate import Certificate

        request = Request(
            "POST",
            f"/organization/certificates/{segment(certificate_id, 'certificate_id')}",
            json={
                "name": name,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, Certificate)

    async def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CertificateDeleteResponse:
        """Delete a certificate.

        Deactivate it first, for the organization and for all projects.

        Args:
            certificate_id: Id of the certificate, `cert_…`.
        """
        from ....types.admin.organization.certificate_delete_response import (
            CertificateDeleteResponse,
        )

        request = Request(
            "DELETE",
            f"/organization/certificates/{segment(certificate_id, 'certificate_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return await self._send(request, CertificateDeleteResponse)

    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[CertificateListResponse, AsyncPage[CertificateListResponse]]:
        """Activate certificates for the organization.

        Up to 10 certificates at once. All are activated, or none.

        Args:
            certificate_ids: Ids of 1 to 10 certificates.
        """
        from ....pagination import AsyncPage
        from ....types.admin.organization.certificate_list_response import (
            CertificateListResponse,
        )

        request = Request(
            "POST",
            "/organization/certificates/activate",
            json={
                "certificate_ids": certificate_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncPage[CertificateListResponse],
            CertificateListResponse,
        )

    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[CertificateListResponse, AsyncPage[CertificateListResponse]]:
        """Deactivate certificates for the organization.

        Up to 10 certificates at once. All are deactivated, or none.

        Args:
            certificate_ids: Ids of 1 to 10 certificates.
        """
        from ....pagination import AsyncPage
        from ....types.admin.organization.certificate_list_response import (
            CertificateListResponse,
        )

        request = Request(
            "POST",
            "/organization/certificates/deactivate",
            json={
                "certificate_ids": certificate_ids,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncPage[CertificateListResponse],
            CertificateListResponse,
        )


class AsyncCertificatesWithRawResponse:
    def __init__(self, certificates: AsyncCertificates) -> None:
        self.list = async_to_raw(certificates.list)
        self.create = async_to_raw(certificates.create)
        self.retrieve = async_to_raw(certificates.retrieve)
        self.update = async_to_raw(certificates.update)
        self.delete = async_to_raw(certificates.delete)
        self.activate = async_to_raw(certificates.activate)
        self.deactivate = async_to_raw(certificates.deactivate)


class AsyncCertificatesWithStreamingResponse:
    def __init__(self, certificates: AsyncCertificates) -> None:
        self.list = async_to_streaming(certificates.list)
        self.create = async_to_streaming(certificates.create)
        self.retrieve = async_to_streaming(certificates.retrieve)
        self.update = async_to_streaming(certificates.update)
        self.delete = async_to_streaming(certificates.delete)
        self.activate = async_to_streaming(certificates.activate)
        self.deactivate = async_to_streaming(certificates.deactivate)
