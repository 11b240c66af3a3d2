"""What is checked of a description before anything is made of it: one concern a file."""
