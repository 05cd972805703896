"""Tables of cases, one folder a package."""
