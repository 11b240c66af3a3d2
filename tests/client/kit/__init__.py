"""Helpers of the tests that hold the generated client against the official package."""
