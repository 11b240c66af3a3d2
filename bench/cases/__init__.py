"""What is measured. Each function runs alone in a fresh process and returns a `Measure`."""
