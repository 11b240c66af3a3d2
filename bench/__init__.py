"""Speed and size, measured side by side with the official package and other generators."""
