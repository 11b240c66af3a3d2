"""Answers that are a list of items: messages with parts, and calls of functions."""
