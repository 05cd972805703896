"""What others build on: names, errors, commands and the direction of imports."""
