from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from typing import Literal

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.timeouts import Timeout
    from .....pagination import SyncConversationCursorPage
    from .....types.admin.organization.projects.project_spend_alert import (
        ProjectSpendAlert,
    )
    from .....types.admin.organization.projects.project_spend_alert_deleted import (
        ProjectSpendAlertDeleted,
    )
    from .....types.admin.organization.projects.spend_alert_create_params import (
        SpendAlertNotificationChannelParam,
    )


class SpendAlerts(Resource):
    """The spend alerts of a project."""

    @cached_property
    def with_raw_response(self) -> SpendAlertsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return SpendAlertsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpendAlertsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return SpendAlertsWithStreamingResponse(self)

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncConversationCursorPage[ProjectSpendAlert]:
        """List the spend alerts of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page, from 0 to 100.
            order: Order by creation time. Default: `asc`, oldest first.
        """
        from .....pagination import SyncConversationCursorPage
        from .....types.admin.organization.projects.project_spend_alert import (
            ProjectSpendAlert,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/spend_alerts",
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncConversationCursorPage[ProjectSpendAlert])

    def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelParam,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendAlert:
        """Create a spend alert of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            currency: Always `USD`.
            interval: Always `month`.
            notification_channel: Where the alert is sent.
            threshold_amount: Spending at which the alert is sent, in cents.
        """
        from .....types.admin.organization.projects.project_spend_alert import (
            ProjectSpendAlert,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/spend_alerts",
            json={
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectSpendAlert)

    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendAlert:
        """Retrieve a spend alert of a project.

        Args:
            alert_id: Id of the spend alert.
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_spend_alert import (
            ProjectSpendAlert,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/spend_alerts/{segment(alert_id, 'alert_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectSpendAlert)

    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelParam,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendAlert:
        """Change a spend alert of a project.

        Args:
            alert_id: Id of the spend alert.
            project_id: Id of the project, `proj_…`.
            currency: Always `USD`.
            interval: Always `month`.
            notification_channel: Where the alert is sent.
            threshold_amount: Spending at which the alert is sent, in cents.
        """
        from .....types.admin.organization.projects.project_spend_alert import (
            ProjectSpendAlert,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/spend_alerts/{segment(alert_id, 'alert_id')}",
            json={
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectSpendAlert)

    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project.

        Args:
            alert_id: Id of the spend alert.
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_spend_alert_deleted import (
            ProjectSpendAlertDeleted,
        )

        request = Request(
            "DELETE",
            f"/organization/projects/{segment(project_id, 'project_id')}/spend_alerts/{segment(alert_id, 'alert_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectSpendAlertDeleted)


class SpendAlertsWithRawResponse:
    def __init__(self, spend_alerts: SpendAlerts) -> None:
        self.list = to_raw(spend_alerts.list)
        self.create = to_raw(spend_alerts.create)
        self.retrieve = to_raw(spend_alerts.retrieve)
        self.update = to_raw(spend_alerts.update)
        self.delete = to_raw(spend_alerts.delete)


class SpendAlertsWithStreamingResponse:
    def __init__(self, spend_alerts: SpendAlerts) -> None:
        self.list = to_streaming(spend_alerts.list)
        self.create = to_streaming(spend_alerts.create)
        self.retrieve = to_streaming(spend_alerts.retrieve)
        self.update = to_streaming(spend_alerts.update)
        self.delete = to_streaming(spend_alerts.delete)


if TYPE_CHECKING:
    from .async_spend_alerts import (
        AsyncSpendAlerts as AsyncSpendAlerts,
        AsyncSpendAlertsWithRawResponse as AsyncSpendAlertsWithRawResponse,
        AsyncSpendAlertsWithStreamingResponse as AsyncSpendAlertsWithStreamingResponse,
    )
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncSpendAlerts": ".async_spend_alerts",
        "AsyncSpendAlertsWithRawResponse": ".async_spend_alerts",
        "AsyncSpendAlertsWithStreamingResponse": ".async_spend_alerts",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
