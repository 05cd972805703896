"""What follows from all that texts tell of an actor: whom it has to do with, its bodies, and what is missing."""
