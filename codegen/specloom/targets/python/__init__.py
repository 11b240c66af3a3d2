"""From the IR to what the Python templates print: names, annotations, docstrings."""
