"""What not every API has: one folder a feature, each with the same doors."""
