"""Fields of cooperation by year, for people and for programs: as a page, as a table, as a record."""
