"""What follows from what was found, by named rules over records: mandates, what may be evidence for them, lineage."""
