"""What holds for the real documents that stand beside the project."""
