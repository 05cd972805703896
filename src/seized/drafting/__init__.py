"""What is done with texts in the making."""
