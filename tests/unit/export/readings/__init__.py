"""What documents say, in each format."""
