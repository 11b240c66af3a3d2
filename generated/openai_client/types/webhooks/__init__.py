from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agent_environment_expired_webhook_event import (
        AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent,
        AgentEnvironmentExpiredWebhookEventData as AgentEnvironmentExpiredWebhookEventData,
    )
    from .agent_environment_failed_webhook_event import (
        AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent,
        AgentEnvironmentFailedWebhookEventData as AgentEnvironmentFailedWebhookEventData,
    )
    from .agent_environment_ready_webhook_event import (
        AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent,
        AgentEnvironmentReadyWebhookEventData as AgentEnvironmentReadyWebhookEventData,
    )
    from .agent_environment_suspended_webhook_event import (
        AgentEnvironmentSuspendedWebhookEvent as AgentEnvironmentSuspendedWebhookEvent,
        AgentEnvironmentSuspendedWebhookEventData as AgentEnvironmentSuspendedWebhookEventData,
    )
    from .agent_session_action_required_webhook_event import (
        AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent,
        AgentSessionActionRequiredWebhookEventData as AgentSessionActionRequiredWebhookEventData,
        AgentSessionActionRequiredWebhookEventDataRequiredAction as AgentSessionActionRequiredWebhookEventDataRequiredAction,
    )
    from .agent_session_created_webhook_event import (
        AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent,
        AgentSessionCreatedWebhookEventData as AgentSessionCreatedWebhookEventData,
    )
    from .agent_session_failed_webhook_event import (
        AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent,
        AgentSessionFailedWebhookEventData as AgentSessionFailedWebhookEventData,
    )
    from .agent_session_idle_webhook_event import (
        AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent,
        AgentSessionIdleWebhookEventData as AgentSessionIdleWebhookEventData,
    )
    from .agent_session_in_progress_webhook_event import (
        AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent,
        AgentSessionInProgressWebhookEventData as AgentSessionInProgressWebhookEventData,
    )
    from .batch_cancelled_webhook_event import (
        BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
        BatchCancelledWebhookEventData as BatchCancelledWebhookEventData,
    )
    from .batch_completed_webhook_event import (
        BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
        BatchCompletedWebhookEventData as BatchCompletedWebhookEventData,
    )
    from .batch_expired_webhook_event import (
        BatchExpiredWebhookEvent as BatchExpiredWebhookEvent,
        BatchExpiredWebhookEventData as BatchExpiredWebhookEventData,
    )
    from .batch_failed_webhook_event import (
        BatchFailedWebhookEvent as BatchFailedWebhookEvent,
        BatchFailedWebhookEventData as BatchFailedWebhookEventData,
    )
    from .deleted_webhook_endpoint import (
        DeletedWebhookEndpoint as DeletedWebhookEndpoint,
    )
    from .eval_run_canceled_webhook_event import (
        EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
        EvalRunCanceledWebhookEventData as EvalRunCanceledWebhookEventData,
    )
    from .eval_run_failed_webhook_event import (
        EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent,
        EvalRunFailedWebhookEventData as EvalRunFailedWebhookEventData,
    )
    from .eval_run_succeeded_webhook_event import (
        EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
        EvalRunSucceededWebhookEventData as EvalRunSucceededWebhookEventData,
    )
    from .fine_tuning_job_cancelled_webhook_event import (
        FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
        FineTuningJobCancelledWebhookEventData as FineTuningJobCancelledWebhookEventData,
    )
    from .fine_tuning_job_failed_webhook_event import (
        FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
        FineTuningJobFailedWebhookEventData as FineTuningJobFailedWebhookEventData,
    )
    from .fine_tuning_job_succeeded_webhook_event import (
        FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
        FineTuningJobSucceededWebhookEventData as FineTuningJobSucceededWebhookEventData,
    )
    from .live_call_incoming_webhook_event import (
        LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
        LiveCallIncomingWebhookEventData as LiveCallIncomingWebhookEventData,
    )
    from .live_transport_connected_webhook_event import (
        LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent,
        LiveTransportConnectedWebhookEventData as LiveTransportConnectedWebhookEventData,
    )
    from .live_transport_incoming_webhook_event import (
        LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent,
        LiveTransportIncomingWebhookEventData as LiveTransportIncomingWebhookEventData,
    )
    from .realtime_call_incoming_webhook_event import (
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
        RealtimeCallIncomingWebhookEventData as RealtimeCallIncomingWebhookEventData,
    )
    from .response_cancelled_webhook_event import (
        ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
        ResponseCancelledWebhookEventData as ResponseCancelledWebhookEventData,
    )
    from .response_completed_webhook_event import (
        ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
        ResponseCompletedWebhookEventData as ResponseCompletedWebhookEventData,
    )
    from .response_failed_webhook_event import (
        ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
        ResponseFailedWebhookEventData as ResponseFailedWebhookEventData,
    )
    from .response_incomplete_webhook_event import (
        ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
        ResponseIncompleteWebhookEventData as ResponseIncompleteWebhookEventData,
    )
    from .safety_alert_created_webhook_event import (
        SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent,
        SafetyAlertCreatedWebhookEventData as SafetyAlertCreatedWebhookEventData,
    )
    from .safety_deactivation_issued_webhook_event import (
        SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent,
        SafetyDeactivationIssuedWebhookEventData as SafetyDeactivationIssuedWebhookEventData,
    )
    from .safety_identifier_blocked_webhook_event import (
        SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent,
        SafetyIdentifierBlockedWebhookEventData as SafetyIdentifierBlockedWebhookEventData,
    )
    from .safety_org_alert_created_webhook_event import (
        SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent,
        SafetyOrgAlertCreatedWebhookEventData as SafetyOrgAlertCreatedWebhookEventData,
    )
    from .safety_warning_issued_webhook_event import (
        SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent,
        SafetyWarningIssuedWebhookEventData as SafetyWarningIssuedWebhookEventData,
    )
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from .webhook_connect import WebhookConnect as WebhookConnect
    from .webhook_create_params import WebhookCreateParams as WebhookCreateParams
    from .webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from .webhook_endpoint_test_result import (
        WebhookEndpointTestResult as WebhookEndpointTestResult,
    )
    from .webhook_endpoint_with_secret import (
        WebhookEndpointWithSecret as WebhookEndpointWithSecret,
    )
    from .webhook_event_type_list import WebhookEventTypeList as WebhookEventTypeList
    from .webhook_rotate_secret_params import (
        WebhookRotateSecretParams as WebhookRotateSecretParams,
    )
    from .webhook_sip_header import WebhookSipHeader as WebhookSipHeader
    from .webhook_test_params import WebhookTestParams as WebhookTestParams
    from .webhook_update_params import WebhookUpdateParams as WebhookUpdateParams
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AgentEnvironmentExpiredWebhookEvent": ".agent_environment_expired_webhook_event",
        "AgentEnvironmentExpiredWebhookEventData": ".agent_environment_expired_webhook_event",
        "AgentEnvironmentFailedWebhookEvent": ".agent_environment_failed_webhook_event",
        "AgentEnvironmentFailedWebhookEventData": ".agent_environment_failed_webhook_event",
        "AgentEnvironmentReadyWebhookEvent": ".agent_environment_ready_webhook_event",
        "AgentEnvironmentReadyWebhookEventData": ".agent_environment_ready_webhook_event",
        "AgentEnvironmentSuspendedWebhookEvent": ".agent_environment_suspended_webhook_event",
        "AgentEnvironmentSuspendedWebhookEventData": ".agent_environment_suspended_webhook_event",
        "AgentSessionActionRequiredWebhookEvent": ".agent_session_action_required_webhook_event",
        "AgentSessionActionRequiredWebhookEventData": ".agent_session_action_required_webhook_event",
        "AgentSessionActionRequiredWebhookEventDataRequiredAction": ".agent_session_action_required_webhook_event",
        "AgentSessionCreatedWebhookEvent": ".agent_session_created_webhook_event",
        "AgentSessionCreatedWebhookEventData": ".agent_session_created_webhook_event",
        "AgentSessionFailedWebhookEvent": ".agent_session_failed_webhook_event",
        "AgentSessionFailedWebhookEventData": ".agent_session_failed_webhook_event",
        "AgentSessionIdleWebhookEvent": ".agent_session_idle_webhook_event",
        "AgentSessionIdleWebhookEventData": ".agent_session_idle_webhook_event",
        "AgentSessionInProgressWebhookEvent": ".agent_session_in_progress_webhook_event",
        "AgentSessionInProgressWebhookEventData": ".agent_session_in_progress_webhook_event",
        "BatchCancelledWebhookEvent": ".batch_cancelled_webhook_event",
        "BatchCancelledWebhookEventData": ".batch_cancelled_webhook_event",
        "BatchCompletedWebhookEvent": ".batch_completed_webhook_event",
        "BatchCompletedWebhookEventData": ".batch_completed_webhook_event",
        "BatchExpiredWebhookEvent": ".batch_expired_webhook_event",
        "BatchExpiredWebhookEventData": ".batch_expired_webhook_event",
        "BatchFailedWebhookEvent": ".batch_failed_webhook_event",
        "BatchFailedWebhookEventData": ".batch_failed_webhook_event",
        "DeletedWebhookEndpoint": ".deleted_webhook_endpoint",
        "EvalRunCanceledWebhookEvent": ".eval_run_canceled_webhook_event",
        "EvalRunCanceledWebhookEventData": ".eval_run_canceled_webhook_event",
        "EvalRunFailedWebhookEvent": ".eval_run_failed_webhook_event",
        "EvalRunFailedWebhookEventData": ".eval_run_failed_webhook_event",
        "EvalRunSucceededWebhookEvent": ".eval_run_succeeded_webhook_event",
        "EvalRunSucceededWebhookEventData": ".eval_run_succeeded_webhook_event",
        "FineTuningJobCancelledWebhookEvent": ".fine_tuning_job_cancelled_webhook_event",
        "FineTuningJobCancelledWebhookEventData": ".fine_tuning_job_cancelled_webhook_event",
        "FineTuningJobFailedWebhookEvent": ".fine_tuning_job_failed_webhook_event",
        "FineTuningJobFailedWebhookEventData": ".fine_tuning_job_failed_webhook_event",
        "FineTuningJobSucceededWebhookEvent": ".fine_tuning_job_succeeded_webhook_event",
        "FineTuningJobSucceededWebhookEventData": ".fine_tuning_job_succeeded_webhook_event",
        "LiveCallIncomingWebhookEvent": ".live_call_incoming_webhook_event",
        "LiveCallIncomingWebhookEventData": ".live_call_incoming_webhook_event",
        "LiveTransportConnectedWebhookEvent": ".live_transport_connected_webhook_event",
        "LiveTransportConnectedWebhookEventData": ".live_transport_connected_webhook_event",
        "LiveTransportIncomingWebhookEvent": ".live_transport_incoming_webhook_event",
        "LiveTransportIncomingWebhookEventData": ".live_transport_incoming_webhook_event",
        "RealtimeCallIncomingWebhookEvent": ".realtime_call_incoming_webhook_event",
        "RealtimeCallIncomingWebhookEventData": ".realtime_call_incoming_webhook_event",
        "ResponseCancelledWebhookEvent": ".response_cancelled_webhook_event",
        "ResponseCancelledWebhookEventData": ".response_cancelled_webhook_event",
        "ResponseCompletedWebhookEvent": ".response_completed_webhook_event",
        "ResponseCompletedWebhookEventData": ".response_completed_webhook_event",
        "ResponseFailedWebhookEvent": ".response_failed_webhook_event",
        "ResponseFailedWebhookEventData": ".response_failed_webhook_event",
        "ResponseIncompleteWebhookEvent": ".response_incomplete_webhook_event",
        "ResponseIncompleteWebhookEventData": ".response_incomplete_webhook_event",
        "SafetyAlertCreatedWebhookEvent": ".safety_alert_created_webhook_event",
        "SafetyAlertCreatedWebhookEventData": ".safety_alert_created_webhook_event",
        "SafetyDeactivationIssuedWebhookEvent": ".safety_deactivation_issued_webhook_event",
        "SafetyDeactivationIssuedWebhookEventData": ".safety_deactivation_issued_webhook_event",
        "SafetyIdentifierBlockedWebhookEvent": ".safety_identifier_blocked_webhook_event",
        "SafetyIdentifierBlockedWebhookEventData": ".safety_identifier_blocked_webhook_event",
        "SafetyOrgAlertCreatedWebhookEvent": ".safety_org_alert_created_webhook_event",
        "SafetyOrgAlertCreatedWebhookEventData": ".safety_org_alert_created_webhook_event",
        "SafetyWarningIssuedWebhookEvent": ".safety_warning_issued_webhook_event",
        "SafetyWarningIssuedWebhookEventData": ".safety_warning_issued_webhook_event",
        "UnwrapWebhookEvent": ".unwrap_webhook_event",
        "WebhookConnect": ".webhook_connect",
        "WebhookCreateParams": ".webhook_create_params",
        "WebhookEndpoint": ".webhook_endpoint",
        "WebhookEndpointTestResult": ".webhook_endpoint_test_result",
        "WebhookEndpointWithSecret": ".webhook_endpoint_with_secret",
        "WebhookEventTypeList": ".webhook_event_type_list",
        "WebhookRotateSecretParams": ".webhook_rotate_secret_params",
        "WebhookSipHeader": ".webhook_sip_header",
        "WebhookTestParams": ".webhook_test_params",
        "WebhookUpdateParams": ".webhook_update_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
