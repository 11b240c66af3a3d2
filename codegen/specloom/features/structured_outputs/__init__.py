"""Answers that are read as types of the caller's: `parse` and `stream` beside a call."""
