from .._core.models import Model


class StaticFileChunkingStrategy(Model):
    """Size and overlap of chunks."""

    chunk_overlap_tokens: int
    """Tokens that a chunk shares with the one before, up to half of
    `max_chunk_size_tokens`. Default: 400.
    """
    max_chunk_size_tokens: int
    """Tokens of a chunk, from 100 to 4,096. Default: 800."""
