"""One window over an archive: a second start brings the first one forward and ends.

The first window listens under a name made of the archive's path and the user; nothing is said over it but that somebody
came. QtNetwork is imported only where there may be another window, and after the first list is painted.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

PATIENCE_MS = 3000  # for a window that is busy; after that a second one is opened
CAME = b"presswatch\n"


def name(archive: Path) -> str:
    """Name the window over an archive, the same for every spelling of its path, another for every user."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    told = hashlib.sha256(f"{user}\n{archive.expanduser().resolve()}".encode()).hexdigest()
    return f"presswatch-{told[:16]}"


def wake(archive: Path) -> bool:
    """Bring the window that is open over the archive forward. False where there is none that listens."""
    if sys.platform != "win32" and not (Path(tempfile.gettempdir()) / name(archive)).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name(archive))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(CAME)
    socket.waitForBytesWritten(PATIENCE_MS)
    # only a window that is alive answers: one that hangs must not keep the reader from opening another
    answered = bool(socket.bytesAvailable()) or socket.waitForReadyRead(PATIENCE_MS)
    return answered and bytes(socket.readAll().data()) == CAME


def listen(archive: Path, window: QMainWindow) -> QLocalServer | None:
    """Have a window come forward when a second one is asked for. None where the system does not let it listen."""
    from PySide6.QtNetwork import QLocalServer

    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    if not server.listen(name(archive)):
        # left over from a crash; nobody answered there, or this window would not have been opened
        QLocalServer.removeServer(name(archive))
        if not server.listen(name(archive)):
            server.deleteLater()
            return None

    def came() -> None:
        while (socket := server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(CAME)
            socket.flush()
            come_forward(window)

    server.newConnection.connect(came)
    return server


def come_forward(window: QMainWindow) -> None:
    """Show a window over the others, as it was before it was made small."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
