"""Whether this computer can draw Presswatch's window: Qt's system libraries and a font.

Prints nothing where all is well; else one sentence that names one apt line, and ends with status 1.
`--window` asks for what a visible window on X11 or Wayland needs as well; `--packages` prints the bare
names of what is missing, for scripts. Tried in a child process, because Qt aborts rather than raises.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys

# library -> the Debian package that has it
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1"}
FONT = "fonts-dejavu-core"

# Without a font Qt draws the same box for every letter, and names families that are not there.
DRAW = """
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
application = QApplication([])
def drawn(letter):
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.drawText(QRect(0, 0, 32, 32), 0, letter)
    painter.end()
    return image
print("boxes" if drawn("A") == drawn("é") else "font")
"""


def missing_libraries(wanted: dict[str, str]) -> list[str]:
    """Name the packages whose library cannot be loaded."""
    packages = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def draw_offscreen() -> str:
    """Start Qt without a display: "font", "boxes" where no font has letters, else the end of what it complained."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", DRAW],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if done.returncode == 0:
        return done.stdout.strip()
    return done.stderr.strip().rpartition("\n")[2] or f"it ended with status {done.returncode}"


def main(arguments: list[str]) -> int:
    """Check, say what is missing, and return the exit status."""
    wanted: dict[str, str] = {}
    if sys.platform == "linux" and "--window" in arguments:
        wanted |= WAYLAND if os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY") else X11
    packages = missing_libraries(wanted)
    drawn = draw_offscreen()
    if drawn == "boxes":
        packages.append(FONT)
    elif drawn != "font":
        packages = [*missing_libraries(OFFSCREEN), *packages]
        # without its libraries Qt cannot say whether there is a font; the package is small
        packages += [FONT] if packages else []
    if "--packages" in arguments:
        print(*packages)
    elif packages and sys.platform == "linux":
        sudo = "" if os.geteuid() == 0 else "sudo "
        print(
            f"presswatch: The window needs system packages; install them with: {sudo}apt-get install -y "
            + " ".join(packages),
            file=sys.stderr,
        )
    elif drawn != "font":
        print(f"presswatch: Qt cannot draw on this computer: {drawn}", file=sys.stderr)
    return int(bool(packages) or drawn != "font")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
