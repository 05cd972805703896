"""What texts call for time and again, set against what was held; and the fields of cooperation, year by year."""
