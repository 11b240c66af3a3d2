"""What the mock makes for a request: chat completions, vectors, images and sounds."""
