"""The window: PySide6. It asks the core and never decides; no room of the core knows it."""
