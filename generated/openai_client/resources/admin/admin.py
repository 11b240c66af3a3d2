from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._core.resource import Resource

if TYPE_CHECKING:
    from .organization.organization import (
        Organization,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )


class Admin(Resource):
    """Manage an organization with an admin key."""

    @cached_property
    def organization(self) -> Organization:
        from .organization.organization import Organization

        return Organization(self._client)

    @cached_property
    def with_raw_response(self) -> AdminWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AdminWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AdminWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AdminWithStreamingResponse(self)


class AdminWithRawResponse:
    def __init__(self, admin: Admin) -> None:
        self._admin = admin

    @cached_property
    def organization(self) -> OrganizationWithRawResponse:
        return self._admin.organization.with_raw_response


class AdminWithStreamingResponse:
    def __init__(self, admin: Admin) -> None:
        self._admin = admin

    @cached_property
    def organization(self) -> OrganizationWithStreamingResponse:
        return self._admin.organization.with_streaming_response
