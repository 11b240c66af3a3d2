from ..._core.models import Model
from .completion_tokens_details import CompletionTokensDetails
from .prompt_tokens_details import PromptTokensDetails


class CompletionUsage(Model):
    """The tokens that a call was billed for."""

    prompt_tokens: int
    """Tokens of the input, cached ones included."""
    completion_tokens: int
    """Tokens that the model wrote, reasoning included, over all choices."""
    total_tokens: int
    """Input and output tokens together."""
    completion_tokens_details: CompletionTokensDetails | None = None
    """What the output tokens were spent on."""
    prompt_tokens_details: PromptTokensDetails | None = None
    """What the input tokens were made of."""
