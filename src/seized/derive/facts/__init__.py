"""Makes facts of mentions: which mentions are of one fact, what that says, and which facts may be one."""
