"""Papers that people hand to each other: a paper is composed of blocks once, and written in each format."""
