"""Problems: what they are, how they look, and what to do about them."""
