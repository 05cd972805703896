"""What the pages and the API share: who asks, what they may, how an answer travels, and what is refused."""
