"""The drafting desk: what helps to write the next text."""
