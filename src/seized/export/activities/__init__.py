"""Activities as a sheet, and the empty sheet that they are entered in; each format is a module.

`pieces(activities)` writes those that there are, `template()` the headings alone.
"""
