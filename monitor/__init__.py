"""The core of Presswatch: a library and a command line. It knows no Qt."""

__version__ = "0.1.0"
