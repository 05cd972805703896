"""Tables of the field (verbs, sessions, bodies, States, symbols) as data files, and their loaders."""
