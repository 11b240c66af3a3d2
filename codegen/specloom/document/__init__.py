"""Reading a spec: files with line numbers, references across files, and what is wrong with them."""
