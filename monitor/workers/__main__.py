"""A worker is started as `python -m monitor.workers`."""

from monitor.workers.child import serve

if __name__ == "__main__":
    serve()
