"""`python -m specloom` is the same program as `specloom`."""

from specloom.cli import main

main()
