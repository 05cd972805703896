"""Papers that people hand to each other: a paper is composed of blocks once, and written in each format.

`paper` are the blocks; `html`, `docx` and `markdown` each have a function that turns a whole paper into one file.
"""
