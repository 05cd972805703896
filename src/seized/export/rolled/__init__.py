"""A rolled text as bytes of other formats."""
