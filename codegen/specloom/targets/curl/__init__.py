"""Requests for a shell: nothing but snippets of the documentation."""
