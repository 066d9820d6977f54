"""Labelled groups of articles that tell the same event, copies made of them, and lookalikes that do not."""
