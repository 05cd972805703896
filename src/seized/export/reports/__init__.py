"""The skeleton of a report as a paper, in the forms of the house."""
