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
    from ....pagination import SyncConversationCursorPage
    from ....types.admin.organization.organization_spend_alert import (
        OrganizationSpendAlert,
    )
    from ....types.admin.organization.organization_spend_alert_deleted import (
        OrganizationSpendAlertDeleted,
    )
    from ....types.admin.organization.projects.spend_alert_create_params import (
        SpendAlertNotificationChannelParam,
    )


class SpendAlerts(Resource):
    """The spend alerts of the organization."""

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
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncConversationCursorPage[OrganizationSpendAlert]:
        """List the spend alerts of the organization.

        Args:
            after: Return items after this id. Set automatically when you iterate.
            before: Return items before this id.
            limit: Items per page, from 0 to 100.
            order: Order by creation time. Default: `asc`, oldest first.
        """
        from ....pagination import SyncConversationCursorPage
        from ....types.admin.organization.organization_spend_alert import (
            OrganizationSpendAlert,
        )

        request = Request(
            "GET",
            "/organization/spend_alerts",
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._page(request, SyncConversationCursorPage[OrganizationSpendAlert])

    def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelParam,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendAlert:
        """Create a spend alert of the organization.

        Args:
            currency: Always `USD`.
            interval: Always `month`.
            notification_channel: Where the alert is sent.
            threshold_amount: Spending at which the alert is sent, in cents.
        """
        from ....types.admin.organization.organization_spend_alert import (
            OrganizationSpendAlert,
        )

        request = Request(
            "POST",
            "/organization/spend_alerts",
            json={
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, OrganizationSpendAlert)

    def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendAlert:
        """Retrieve a spend alert of the organization.

        Args:
            alert_id: Id of the spend alert.
        """
        from ....types.admin.organization.organization_spend_alert import (
            OrganizationSpendAlert,
        )

        request = Request(
            "GET",
            f"/organization/spend_alerts/{segment(alert_id, 'alert_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, OrganizationSpendAlert)

    def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: SpendAlertNotificationChannelParam,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendAlert:
        """Change a spend alert of the organization.

        Args:
            alert_id: Id of the spend alert.
            currency: Always `USD`.
            interval: Always `month`.
            notification_channel: Where the alert is sent.
            threshold_amount: Spending at which the alert is sent, in cents.
        """
        from ....types.admin.organization.organization_spend_alert import (
            OrganizationSpendAlert,
        )

        request = Request(
            "POST",
            f"/organization/spend_alerts/{segment(alert_id, 'alert_id')}",
            json={
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, OrganizationSpendAlert)

    def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendAlertDeleted:
        """Delete a spend alert of the organization.

        Args:
            alert_id: Id of the spend alert.
        """
        from ....types.admin.organization.organization_spend_alert_deleted import (
            OrganizationSpendAlertDeleted,
        )

        request = Request(
            "DELETE",
            f"/organization/spend_alerts/{segment(alert_id, 'alert_id')}",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, OrganizationSpendAlertDeleted)


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
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncSpendAlerts": ".async_spend_alerts",
        "AsyncSpendAlertsWithRawResponse": ".async_spend_alerts",
        "AsyncSpendAlertsWithStreamingResponse": ".async_spend_alerts",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
