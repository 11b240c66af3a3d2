"""Whole specs: a new one, a big document in our layout, and many files as one document."""
