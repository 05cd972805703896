"""The lineage of a text as a picture (`svg`), as a graph for Graphviz (`dot`), and as a record (`json`)."""
