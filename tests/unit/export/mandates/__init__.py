"""What the register holds, in each format."""
