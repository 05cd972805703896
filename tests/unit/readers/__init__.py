"""The readers, one format after the other."""
