"""What documents say.  Each module has `pieces(readings)`."""
