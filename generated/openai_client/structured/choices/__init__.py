"""Answers that are choices, each with a message that has text or tool calls."""
