"""`python -m seized`: the command line."""

from seized.cli import main

main()
