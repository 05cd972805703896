"""One module a format: file in, text with positions out."""
