"""What documents say that may be evidence for the mandates of others, and the proposals made of it."""
