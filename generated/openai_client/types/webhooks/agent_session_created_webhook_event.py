from typing import Literal

from ..._core.models import Model
from .webhook_connect import WebhookConnect


class AgentSessionCreatedWebhookEventData(Model):
    """What it is about."""

    id: str
    """Id of the session."""
    environment_type: str
    """Kind of the environment."""
    environment_id: str | None = None
    """Id of the environment."""
    connect: WebhookConnect | None = None
    """How to connect to the session."""


class AgentSessionCreatedWebhookEvent(Model):
    """A session of an agent was created."""

    id: str
    """Id of the event, `evt_…`."""
    type: Literal["agent.session.created"]
    """Always `agent.session.created`."""
    created_at: int
    """When it happened, as a Unix time in seconds."""
    object: Literal["event"]
    """Always `event`."""
    data: AgentSessionCreatedWebhookEventData
    """What it is about."""
