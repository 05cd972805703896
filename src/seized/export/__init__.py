"""One module a format: readings in, bytes out.  Each has `pieces(readings)`, which yields the file bit by bit."""
