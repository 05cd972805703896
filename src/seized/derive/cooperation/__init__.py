"""How States and organizations work together: meetings, agreements, memberships."""
