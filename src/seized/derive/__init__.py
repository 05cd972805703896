"""Facts that follow from mentions by a named rule: mandates, deadlines, recurrence."""
