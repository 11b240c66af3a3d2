"""Streams whose events call methods of a class that callers write (`x-loom-handler`)."""
