"""Methods that make several calls: they wait for a state (`x-loom-poll`), or upload first."""
