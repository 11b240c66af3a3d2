"""The documentation: IR, examples and model catalogue → pages in Markdown, in every language."""
