"""One module a format: model in, text or bytes out."""
