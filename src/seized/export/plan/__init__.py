"""A plan for people and for programs: as a page, as a calendar, as a record."""
