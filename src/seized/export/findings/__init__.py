"""What the rules found, written for programs and for people."""
