from ..._core.models import Model


class ChatKitWorkflowTracing(Model):
    """Traces of the workflow."""

    enabled: bool
    """Whether traces are recorded."""


class ChatKitWorkflow(Model):
    """Workflow that answers."""

    id: str
    """Id of the workflow, `wf_…`."""
    state_variables: dict[str, str | int | bool | float] | None
    """Values that the workflow starts with."""
    tracing: ChatKitWorkflowTracing
    """Traces of the workflow."""
    version: str | None
    """Version of the workflow. The newest if null."""


Tracing = ChatKitWorkflowTracing
