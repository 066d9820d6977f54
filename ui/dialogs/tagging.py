"""Having the archive tagged by what was saved, in a process of its own, while one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from monitor.model import Topic

if TYPE_CHECKING:
    from ui.bridge import Bridge


class Tagging(QObject):
    """One topic after the other. All that waits to be judged is judged, whichever topic is named."""

    begun = Signal(object)  # Topic
    progress = Signal(object)  # an event with what is done, and of how much
    done = Signal(object, int)  # Topic, and how many articles have it; -1: not known
    failed = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waiting: list[Topic] = []
        self._running: Topic | None = None
        bridge.progress.connect(self._engine_works)

    @property
    def at_work(self) -> bool:
        """Say whether the archive is being tagged for us."""
        return self._running is not None

    def add(self, topic: Topic) -> None:
        """Tag the archive by a topic, after those that wait."""
        self._waiting.append(topic)
        if self._running is None:
            self._next()

    def _next(self) -> None:
        self._running = self._waiting.pop(0) if self._waiting else None
        if self._running is not None:
            self.begun.emit(self._running)
            arguments = ["topics", "set", self._running.name, self._running.query]
            self._bridge.run(arguments, self._was_tagged, self._not_tagged, self.progress.emit)

    def _engine_works(self, event: dict[str, Any]) -> None:
        """Pass on how far the engine is that tags for us."""
        if self._running is not None and event.get("stage") == "tag":
            self.progress.emit(event)

    def _was_tagged(self, answer: Any) -> None:
        topic = self._running
        articles = answer.get("articles") if isinstance(answer, dict) else None
        self._next()
        if topic is not None:
            self.done.emit(topic, articles if isinstance(articles, int) else -1)

    def _not_tagged(self, sentence: str) -> None:
        self._next()
        self.failed.emit(sentence)
