"""specloom: one description of an API in; client, documentation and fixtures out."""

__version__ = "0.1.0"
