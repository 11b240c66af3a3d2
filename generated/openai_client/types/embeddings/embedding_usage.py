from ..._core.models import Model


class EmbeddingUsage(Model):
    """The tokens that a call for embeddings cost. There are no output tokens."""

    prompt_tokens: int
    """Tokens of all the given texts."""
    total_tokens: int
    """Tokens that are billed; the same number."""
