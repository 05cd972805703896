"""Drawings of what the register knows: an organization's life (`timeline`), its partners (`graph`), the fields of
cooperation by year (`matrix`).

`drawing` holds what all drawings share, `years` and `letters` where things stand on them, `png` turns one into pixels.
Everything is said by shape, never by colour, and in words in the description.
"""
