from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._core.omit import not_given, omit
from ...._core.request import Request, RequestOptions
from ...._core.resource import AsyncResource, async_to_raw, async_to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ...._core.omit import Body, Headers, NotGiven, Omit, Query
    from ...._core.pages import AsyncPaginator
    from ...._core.timeouts import Timeout
    from ....pagination import AsyncConversationCursorPage
    from ....types.admin.admin_organization_audit_logs_list_effective_at_param import (
        AdminOrganizationAuditLogsListEffectiveAtParam,
    )
    from ....types.admin.organization.audit_log_list_response import (
        AuditLogListResponse,
    )
    from ....types.organization.audit_log_event_type import AuditLogEventType


class AsyncAuditLogs(AsyncResource):
    """The events of the audit log."""

    @cached_property
    def with_raw_response(self) -> AsyncAuditLogsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return AsyncAuditLogsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAuditLogsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return AsyncAuditLogsWithStreamingResponse(self)

    def list(
        self,
        *,
        actor_emails: Sequence[str] | Omit = omit,
        actor_ids: Sequence[str] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        effective_at: AdminOrganizationAuditLogsListEffectiveAtParam | Omit = omit,
        event_types: Iterable[AuditLogEventType] | Omit = omit,
        limit: int | Omit = omit,
        project_ids: Sequence[str] | Omit = omit,
        resource_ids: Sequence[str] | Omit = omit,
        tenant_only: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[
        AuditLogListResponse,
        AsyncConversationCursorPage[AuditLogListResponse],
    ]:
        """List the events of the audit log.

        Args:
            actor_emails: Only events by people with these email addresses.
            actor_ids: Only events by these users or API keys.
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            effective_at: Only events in this period.
            event_types: Only events of these types.
            limit: Items per page, from 1 to 100. Default: 20.
            project_ids: Only events of these projects.
            resource_ids: Only events about these objects.
            tenant_only: Only events of the tenant. Default: false.
        """
        from ....pagination import AsyncConversationCursorPage
        from ....types.admin.organization.audit_log_list_response import (
            AuditLogListResponse,
        )

        request = Request(
            "GET",
            "/organization/audit_logs",
            query={
                "actor_emails": actor_emails,
                "actor_ids": actor_ids,
                "after": after,
                "before": before,
                "effective_at": effective_at,
                "event_types": event_types,
                "limit": limit,
                "project_ids": project_ids,
                "resource_ids": resource_ids,
                "tenant_only": tenant_only,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(
            request,
            AsyncConversationCursorPage[AuditLogListResponse],
            AuditLogListResponse,
        )


class AsyncAuditLogsWithRawResponse:
    def __init__(self, audit_logs: AsyncAuditLogs) -> None:
        self.list = async_to_raw(audit_logs.list)


class AsyncAuditLogsWithStreamingResponse:
    def __init__(self, audit_logs: AsyncAuditLogs) -> None:
        self.list = async_to_streaming(audit_logs.list)
