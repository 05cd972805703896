"""One module a kind of mention."""
