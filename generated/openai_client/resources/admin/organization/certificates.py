from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions, segment
from ...._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.timeouts import Timeout
    from ....pagination import SyncConversationCursorPage, SyncPage
    from ....types.admin.organization.certificate import Certificate
    from ....types.admin.organization.certificate_delete_response import (
        CertificateDeleteResponse,
    )
    from ....types.admin.organization.certificate_list_response import (
        CertificateListResponse,
    )


class Certificates(Resource):
    """The certificates of the organization."""

    @cached_property
    def with_raw_response(self) -> CertificatesWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return CertificatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CertificatesWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return CertificatesWithStreamingResponse(self)

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
    ) -> SyncConversationCursorPage[CertificateListResponse]:
        """List the certificates of the organization.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            limit: Items per page, from 1 to 100. Default: 20.
            order: Order by creation time. Default: `desc`, newest first.
        """
        from ....pagination import SyncConversationCursorPage
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
        return self._page(request, SyncConversationCursorPage[CertificateListResponse])

    def create(
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
        return self._send(request, Certificate)

    def retrieve(
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
        return self._send(request, Certificate)

    def update(
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
        return self._send(request, Certificate)

    def delete(
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
        return self._send(request, CertificateDeleteResponse)

    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[CertificateListResponse]:
        """Activate certificates for the organization.

        Up to 10 certificates at once. All are activated, or none.

        Args:
            certificate_ids: Ids of 1 to 10 certificates.
        """
        from ....pagination import SyncPage
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
        return self._page(request, SyncPage[CertificateListResponse])

    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[CertificateListResponse]:
        """Deactivate certificates for the organization.

        Up to 10 certificates at once. All are deactivated, or none.

        Args:
            certificate_ids: Ids of 1 to 10 certificates.
        """
        from ....pagination import SyncPage
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
        return self._page(request, SyncPage[CertificateListResponse])


class CertificatesWithRawResponse:
    def __init__(self, certificates: Certificates) -> None:
        self.list = to_raw(certificates.list)
        self.create = to_raw(certificates.create)
        self.retrieve = to_raw(certificates.retrieve)
        self.update = to_raw(certificates.update)
        self.delete = to_raw(certificates.delete)
        self.activate = to_raw(certificates.activate)
        self.deactivate = to_raw(certificates.deactivate)


class CertificatesWithStreamingResponse:
    def __init__(self, certificates: Certificates) -> None:
        self.list = to_streaming(certificates.list)
        self.create = to_streaming(certificates.create)
        self.retrieve = to_streaming(certificates.retrieve)
        self.update = to_streaming(certificates.update)
        self.delete = to_streaming(certificates.delete)
        self.activate = to_streaming(certificates.activate)
        self.deactivate = to_streaming(certificates.deactivate)


if TYPE_CHECKING:
    from .async_certificates import (
        AsyncCertificates as AsyncCertificates,
        AsyncCertificatesWithRawResponse as AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse as AsyncCertificatesWithStreamingResponse,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCertificates": ".async_certificates",
        "AsyncCertificatesWithRawResponse": ".async_certificates",
        "AsyncCertificatesWithStreamingResponse": ".async_certificates",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
