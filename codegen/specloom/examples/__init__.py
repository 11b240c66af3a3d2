"""Values for schemas: requests, responses and streams, valid ones and invalid ones."""
