"""What holds for every reading, whatever was read."""
