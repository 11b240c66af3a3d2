from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .agent_environment_expired_webhook_event import AgentEnvironmentExpiredWebhookEvent
from .agent_environment_failed_webhook_event import AgentEnvironmentFailedWebhookEvent
from .agent_environment_ready_webhook_event import AgentEnvironmentReadyWebhookEvent
from .agent_environment_suspended_webhook_event import (
    AgentEnvironmentSuspendedWebhookEvent,
)
from .agent_session_action_required_webhook_event import (
    AgentSessionActionRequiredWebhookEvent,
)
from .agent_session_created_webhook_event import AgentSessionCreatedWebhookEvent
from .agent_session_failed_webhook_event import AgentSessionFailedWebhookEvent
from .agent_session_idle_webhook_event import AgentSessionIdleWebhookEvent
from .agent_session_in_progress_webhook_event import AgentSessionInProgressWebhookEvent
from .batch_cancelled_webhook_event import BatchCancelledWebhookEvent
from .batch_completed_webhook_event import BatchCompletedWebhookEvent
from .batch_expired_webhook_event import BatchExpiredWebhookEvent
from .batch_failed_webhook_event import BatchFailedWebhookEvent
from .eval_run_canceled_webhook_event import EvalRunCanceledWebhookEvent
from .eval_run_failed_webhook_event import EvalRunFailedWebhookEvent
from .eval_run_succeeded_webhook_event import EvalRunSucceededWebhookEvent
from .fine_tuning_job_cancelled_webhook_event import FineTuningJobCancelledWebhookEvent
from .fine_tuning_job_failed_webhook_event import FineTuningJobFailedWebhookEvent
from .fine_tuning_job_succeeded_webhook_event import FineTuningJobSucceededWebhookEvent
from .live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent
from .live_transport_connected_webhook_event import LiveTransportConnectedWebhookEvent
from .live_transport_incoming_webhook_event import LiveTransportIncomingWebhookEvent
from .realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent
from .response_cancelled_webhook_event import ResponseCancelledWebhookEvent
from .response_completed_webhook_event import ResponseCompletedWebhookEvent
from .response_failed_webhook_event import ResponseFailedWebhookEvent
from .response_incomplete_webhook_event import ResponseIncompleteWebhookEvent
from .safety_alert_created_webhook_event import SafetyAlertCreatedWebhookEvent
from .safety_deactivation_issued_webhook_event import (
    SafetyDeactivationIssuedWebhookEvent,
)
from .safety_identifier_blocked_webhook_event import SafetyIdentifierBlockedWebhookEvent
from .safety_org_alert_created_webhook_event import SafetyOrgAlertCreatedWebhookEvent
from .safety_warning_issued_webhook_event import SafetyWarningIssuedWebhookEvent

UnwrapWebhookEvent: TypeAlias = Annotated[
    Union[
        BatchCancelledWebhookEvent,
        BatchCompletedWebhookEvent,
        BatchExpiredWebhookEvent,
        BatchFailedWebhookEvent,
        EvalRunCanceledWebhookEvent,
        EvalRunFailedWebhookEvent,
        EvalRunSucceededWebhookEvent,
        FineTuningJobCancelledWebhookEvent,
        FineTuningJobFailedWebhookEvent,
        FineTuningJobSucceededWebhookEvent,
        ResponseCancelledWebhookEvent,
        ResponseCompletedWebhookEvent,
        ResponseFailedWebhookEvent,
        ResponseIncompleteWebhookEvent,
        RealtimeCallIncomingWebhookEvent,
        LiveCallIncomingWebhookEvent,
        LiveTransportIncomingWebhookEvent,
        LiveTransportConnectedWebhookEvent,
        SafetyIdentifierBlockedWebhookEvent,
        SafetyAlertCreatedWebhookEvent,
        SafetyOrgAlertCreatedWebhookEvent,
        SafetyDeactivationIssuedWebhookEvent,
        SafetyWarningIssuedWebhookEvent,
        AgentEnvironmentExpiredWebhookEvent,
        AgentEnvironmentFailedWebhookEvent,
        AgentEnvironmentReadyWebhookEvent,
        AgentEnvironmentSuspendedWebhookEvent,
        AgentSessionCreatedWebhookEvent,
        AgentSessionActionRequiredWebhookEvent,
        AgentSessionFailedWebhookEvent,
        AgentSessionIdleWebhookEvent,
        AgentSessionInProgressWebhookEvent,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "batch.cancelled": BatchCancelledWebhookEvent,
            "batch.completed": BatchCompletedWebhookEvent,
            "batch.expired": BatchExpiredWebhookEvent,
            "batch.failed": BatchFailedWebhookEvent,
            "eval.run.canceled": EvalRunCanceledWebhookEvent,
            "eval.run.failed": EvalRunFailedWebhookEvent,
            "eval.run.succeeded": EvalRunSucceededWebhookEvent,
            "fine_tuning.job.cancelled": FineTuningJobCancelledWebhookEvent,
            "fine_tuning.job.failed": FineTuningJobFailedWebhookEvent,
            "fine_tuning.job.succeeded": FineTuningJobSucceededWebhookEvent,
            "response.cancelled": ResponseCancelledWebhookEvent,
            "response.completed": ResponseCompletedWebhookEvent,
            "response.failed": ResponseFailedWebhookEvent,
            "response.incomplete": ResponseIncompleteWebhookEvent,
            "realtime.call.incoming": RealtimeCallIncomingWebhookEvent,
            "live.call.incoming": LiveCallIncomingWebhookEvent,
            "live.transport.incoming": LiveTransportIncomingWebhookEvent,
            "live.transport.connected": LiveTransportConnectedWebhookEvent,
            "safety_identifier.blocked": SafetyIdentifierBlockedWebhookEvent,
            "safety.alert.created": SafetyAlertCreatedWebhookEvent,
            "safety.org_alert.created": SafetyOrgAlertCreatedWebhookEvent,
            "safety.deactivation_issued": SafetyDeactivationIssuedWebhookEvent,
            "safety.warning_issued": SafetyWarningIssuedWebhookEvent,
            "agent.environment.expired": AgentEnvironmentExpiredWebhookEvent,
            "agent.environment.failed": AgentEnvironmentFailedWebhookEvent,
            "agent.environment.ready": AgentEnvironmentReadyWebhookEvent,
            "agent.environment.suspended": AgentEnvironmentSuspendedWebhookEvent,
            "agent.session.created": AgentSessionCreatedWebhookEvent,
            "agent.session.action_required": AgentSessionActionRequiredWebhookEvent,
            "agent.session.failed": AgentSessionFailedWebhookEvent,
            "agent.session.idle": AgentSessionIdleWebhookEvent,
            "agent.session.in_progress": AgentSessionInProgressWebhookEvent,
        },
    ),
]
"""An event of any kind."""
