"""Where a text comes from and what came of it: its series and their cycle, its versions."""
