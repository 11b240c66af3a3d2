from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._core.omit import not_given, omit
from ....._core.request import Request, RequestOptions, segment
from ....._core.resource import Resource, to_raw, to_streaming

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Union

    from ....._core.omit import Body, Headers, NotGiven, Omit, Query
    from ....._core.timeouts import Timeout
    from .....types.admin.organization.projects.project_optional_service_tier import (
        ProjectOptionalServiceTier,
    )
    from .....types.admin.organization.projects.project_service_tier_settings import (
        ProjectServiceTierSettings,
    )


class ServiceTierSettings(Resource):
    """The service tiers of a project."""

    @cached_property
    def with_raw_response(self) -> ServiceTierSettingsWithRawResponse:
        """The same methods; each gives the response with its headers, to be parsed later."""
        return ServiceTierSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ServiceTierSettingsWithStreamingResponse:
        """The same methods; each gives a context manager that hasn't read the body yet."""
        return ServiceTierSettingsWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectServiceTierSettings:
        """Retrieve the service tiers of a project.

        Args:
            project_id: Id of the project, `proj_…`.
        """
        from .....types.admin.organization.projects.project_service_tier_settings import (
            ProjectServiceTierSettings,
        )

        request = Request(
            "GET",
            f"/organization/projects/{segment(project_id, 'project_id')}/service_tier_settings",
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectServiceTierSettings)

    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | str | Omit = omit,
        enabled_tiers: Union[
            Literal["all"],
            Iterable[ProjectOptionalServiceTier],
            Omit,
        ] = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectServiceTierSettings:
        """Change the service tiers of a project.

        Args:
            project_id: Id of the project, `proj_…`.
            default: Tier of requests that name none.
            enabled_tiers: Optional tiers that requests may name: `all`, or a list.
        """
        from .....types.admin.organization.projects.project_service_tier_settings import (
            ProjectServiceTierSettings,
        )

        request = Request(
            "POST",
            f"/organization/projects/{segment(project_id, 'project_id')}/service_tier_settings",
            json={
                "default": default,
                "enabled_tiers": enabled_tiers,
            },
            security=(("admin",),),
            options=RequestOptions(extra_headers, extra_query, extra_body, timeout),
        )
        return self._send(request, ProjectServiceTierSettings)


class ServiceTierSettingsWithRawResponse:
    def __init__(self, service_tier_settings: ServiceTierSettings) -> None:
        self.retrieve = to_raw(service_tier_settings.retrieve)
        self.update = to_raw(service_tier_settings.update)


class ServiceTierSettingsWithStreamingResponse:
    def __init__(self, service_tier_settings: ServiceTierSettings) -> None:
        self.retrieve = to_streaming(service_tier_settings.retrieve)
        self.update = to_streaming(service_tier_settings.update)


if TYPE_CHECKING:
    from .async_service_tier_settings import (
        AsyncServiceTierSettings as AsyncServiceTierSettings,
        AsyncServiceTierSettingsWithRawResponse as AsyncServiceTierSettingsWithRawResponse,
        AsyncServiceTierSettingsWithStreamingResponse as AsyncServiceTierSettingsWithStreamingResponse,
    )
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncServiceTierSettings": ".async_service_tier_settings",
        "AsyncServiceTierSettingsWithRawResponse": ".async_service_tier_settings",
        "AsyncServiceTierSettingsWithStreamingResponse": ".async_service_tier_settings",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
