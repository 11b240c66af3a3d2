"""`python -m codegen` is the same program as `specloom`."""

from codegen.cli import main

main()
