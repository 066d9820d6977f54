"""What the views show, as Qt models and as plain values. Nothing here paints, and nothing here speaks SQL."""
