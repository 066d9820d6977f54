"""The parts of the window that are seen and touched. Nothing here asks the archive by itself: it asks the bridge."""
