"""Files mended in place: what no edit touches stays as it was, byte for byte."""
