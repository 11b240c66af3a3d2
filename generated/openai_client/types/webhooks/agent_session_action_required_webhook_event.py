from typing import Literal, Union

from ..._core.models import Model


class AgentSessionActionRequiredWebhookEventDataRequiredAction(Model):
    """What is needed."""

    type: Union[
        Literal[
            "function_call",
            "mcp_approval_request",
            "computer_use_approval_request",
            "environment_connection",
        ],
        str,
    ]
    """The kind of action."""


class AgentSessionActionRequiredWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the session."""
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction
    """What is needed."""


class AgentSessionActionRequiredWebhookEvent(Model):
    """A session of an agent needs an action of yours."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["agent.session.action_required"]
    """Always `agent.session.action_required`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: AgentSessionActionRequiredWebhookEventData
    """What it is about."""
