"""The exports: of readings, and of what the register holds."""
