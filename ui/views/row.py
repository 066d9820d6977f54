"""How one row of the reading list is painted and where its parts lie. It reads the article and decides nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from monitor.model import Article, BodyState
from ui.models import story_words, words
from ui.models.stories import StoryRow
from ui.models.story_rows import ARTICLE_ROLE, DAY_ROLE, FRESH_ROLE, STORY_ROLE
from ui.models.words import one_line
from ui.speech import tr
from ui.theme import META, RADIUS_CHIP, SMALL, SNIPPET, TEXT, Theme
from ui.views import columns
from ui.views.day_header import LEFT, write_between
from ui.views.lines import fill, standing

COMFORTABLE, COMPACT = 92, 64
_LEFT = 24
_BELOW = 20  # so much further right stand the articles of an unfolded story
_TITLE, _SNIPPET_LINE, _META_LINE = 20, 42, 68  # the middle of each line, from the top of the row
_COMPACT_TITLE, _COMPACT_META = 20, 44
_STAR = QPolygonF(
    [
        QPointF(10 + radius * sin(step * pi / 5), 10.35 - radius * cos(step * pi / 5))
        for step in range(10)
        for radius in ((7.6, 3.45)[step % 2],)
    ]
)
# joined once: to join flags takes as long as to draw a word
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class RowDelegate(QStyledItemDelegate):
    """Paint headline, snippet, outlet, topics, remark and star of an article."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.theme, self._theme, self._view = theme, theme, view
        self.compact = False
        self.columns = False  # compact rows are lines with columns
        self.dimmed = False  # the rows answer an older question
        self.zone = words.zone_of("UTC")
        self.right = theme.px(16)  # the margin at the right, less where a scroll bar takes a part of it

    @property
    def height(self) -> int:
        """Give the height of a row in pixels at the user's font size."""
        if self.lined:
            return self._theme.px(columns.HEIGHT)
        return self._theme.px(COMPACT if self.compact else COMFORTABLE)

    @property
    def lined(self) -> bool:
        """Say whether each row is one line with columns."""
        return self.compact and self.columns

    def _middle(self, comfortable: int, compact: int) -> int:
        """Say where the middle of a line is, from the top of a row, in pixels of the look."""
        return columns.MIDDLE if self.lined else compact if self.compact else comfortable

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every row has the same height."""
        return QSize(self._theme.px(320), self.height)

    def star_rect(self, row: QRect) -> QRect:
        """Say where the star lies in the rectangle of a row."""
        size = self._theme.px(24)
        middle = row.top() + self._theme.px(self._middle(_META_LINE, _COMPACT_META))
        right = row.right() - self.right + self._theme.px(3)
        return QRect(right - size + 1, middle - size // 2, size, size)

    def fold_rect(self, row: QRect) -> QRect:
        """Say where the sign lies by which a story is unfolded, in the rectangle of a row."""
        px = self._theme.px
        middle = row.top() + px(self._middle(_SNIPPET_LINE, _COMPACT_META))
        return QRect(row.left(), middle - px(12), px(_LEFT), px(24))

    def time_rect(self, row: QRect) -> QRect:
        """Say where the time lies in the rectangle of a row."""
        width = self._theme.px(96)
        if self.lined:
            return QRect(self.star_rect(row).left() - width, row.top(), width, row.height())
        return QRect(row.right() - width, row.top(), width, self._theme.px(32))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        rect: QRect = option.rect
        stands = standing(self._view, index)
        article: Article | None = index.data(ARTICLE_ROLE)
        story: StoryRow | None = index.data(STORY_ROLE)
        below = story is not None and story.fold is None
        theme, p = self._theme, self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if stands.selected or stands.hovered:
            fill(painter, rect, theme.colour("selection" if stands.selected else "sidebar"))
        if stands.focused:
            fill(painter, QRect(rect.left(), rect.top(), theme.px(3), rect.height()), theme.colour("accent"))
        open_story = story is not None and (story.unfolded or (below and not story.last))
        inset = theme.px(
            _LEFT if open_story else 0
        )  # no line divides the articles of one story at their left
        if index.row() and (begun := index.data(DAY_ROLE)):  # the first row's day stands in the header
            write_between(painter, rect, begun, theme, below=False)
        if begun := index.sibling(index.row() + 1, 0).data(DAY_ROLE):
            inset = theme.px(LEFT + 8) + write_between(painter, rect, begun, theme, below=True)
        line = QRect(rect.left() + inset, rect.bottom(), rect.width() - inset, 1)
        fill(painter, line, theme.colour("line"))
        if self.dimmed:
            painter.setOpacity(0.5)
        if article is None:
            self._placeholder(painter, rect)
        else:
            if story is not None:
                self._sign(painter, rect, story)
            inner = rect.adjusted(theme.px(_BELOW), 0, 0, 0) if below else rect
            unread = story.fold.unread if story and story.fold and not story.unfolded else not article.read
            if unread:
                self._dot(painter, inner, QColor(p.accent))
            fresh = tr("New") if index.data(FRESH_ROLE) else ""
            if self.lined:
                before = columns.paint_fresh(painter, inner, theme, fresh) if fresh else 0
                remark = self._remark(article, story)
                columns.paint(self, painter, inner, article, unread, remark, before)
                painter.restore()
                return
            self._head(painter, inner, article, unread, fresh)
            if not self.compact and story is not None and story.told is not None:
                self._how(painter, inner, story)
            elif not self.compact:
                self._snippet(painter, inner, article)
            self._meta(painter, inner, article, self._remark(article, story))
        painter.restore()

    # --- parts -------------------------------------------------------------------------------------------

    def _dot(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        left, middle = (columns.DOT, columns.MIDDLE) if self.lined else (12, _TITLE)
        painter.drawEllipse(QPoint(rect.left() + px(left), rect.top() + px(middle)), px(4), px(4))

    def _sign(self, painter: QPainter, rect: QRect, story: StoryRow) -> None:
        """Draw the sign that unfolds a story, or the line that holds an unfolded one together."""
        px = self._theme.px
        place = self.fold_rect(rect)
        x, y = rect.left() + px(12), place.center().y() + 1
        pen = QPen(self._theme.colour("bar"), max(1, px(1)))
        painter.setPen(pen)
        if story.fold is None:
            painter.drawLine(x, rect.top(), x, y if story.last else rect.bottom())
            painter.drawLine(x, y, x + px(8), y)
            return
        if story.unfolded:
            painter.drawLine(x, y + px(8), x, rect.bottom())
        size = px(4)
        pen = QPen(self._theme.colour("soft"), 1.5 * px(20) / 20)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = size / 2
        points = (
            ((-size, -half), (0, half), (size, -half))
            if story.unfolded
            else ((-half, -size), (half, 0), (-half, size))
        )
        painter.drawPolyline(QPolygonF([QPointF(x + right, y + down) for right, down in points]))

    def _how(self, painter: QPainter, rect: QRect, story: StoryRow) -> None:
        """Say in place of the snippet how an article below its story tells it."""
        assert story.told is not None
        px = self._theme.px
        font = self._theme.font(SNIPPET)
        painter.setFont(font)
        painter.setPen(self._theme.colour("soft"))
        line = QRect(rect.left() + px(_LEFT), rect.top() + px(_SNIPPET_LINE) - px(12), 0, px(24))
        line.setRight(rect.right() - self.right)
        said = one_line(story_words.how(story.told, datetime.now(UTC), self.zone))
        text = self._theme.metrics(SNIPPET).elidedText(said, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, _ONE_LINE, text)

    def _remark(self, article: Article, story: StoryRow | None) -> str:
        """Give the quiet remark of a row: who else tells its story, else what is odd about the article."""
        if story is None or (story.fold is None and story.told is None):
            return words.remark(article)
        if story.fold is not None:
            own = "" if len(article.outlets) > 1 and not _odd(article) else words.remark(article)
            return " · ".join(part for part in (story_words.remark(story.fold), own) if part)
        if self.compact and story.told is not None:
            return one_line(story_words.how(story.told, datetime.now(UTC), self.zone))
        return words.remark(article)

    def _head(self, painter: QPainter, rect: QRect, article: Article, unread: bool, fresh: str) -> None:
        theme, px = self._theme, self._theme.px
        left, right = rect.left() + px(_LEFT), rect.right() - self.right + 1
        time = words.short_time(article, datetime.now(UTC), self.zone)
        font = theme.font(META, tabular=True)
        width = theme.metrics(META, tabular=True).horizontalAdvance(time)
        line = QRect(right - width, rect.top() + px(_TITLE) - px(12), width, px(24))
        painter.setFont(font)
        painter.setPen(theme.colour("soft"))
        painter.drawText(line, _RIGHT, time)
        if fresh:
            font = theme.font(SMALL, bold=True)
            width = theme.metrics(SMALL, bold=True).horizontalAdvance(fresh)
            line.moveLeft(line.left() - px(8) - width)
            painter.setFont(font)
            painter.setPen(theme.colour("accent"))
            painter.drawText(
                QRect(line.left(), line.top(), width, line.height()),
                _MIDDLE,
                fresh,
            )
        font = theme.font(TEXT, bold=unread)
        room = line.left() - px(8) - left
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        metrics = theme.metrics(TEXT, bold=unread)
        title = metrics.elidedText(one_line(article.title), Qt.TextElideMode.ElideRight, room)
        line = QRect(left, line.top(), room, line.height())
        painter.drawText(line, _ONE_LINE, title)

    def _snippet(self, painter: QPainter, rect: QRect, article: Article) -> None:
        theme, px = self._theme, self._theme.px
        plain, bold = theme.font(SNIPPET), theme.font(SNIPPET, bold=True)
        metrics = theme.metrics(SNIPPET), theme.metrics(SNIPPET, bold=True)
        left, room = rect.left() + px(_LEFT), rect.width() - px(_LEFT) - self.right
        top, height = rect.top() + px(_SNIPPET_LINE) - px(12), px(24)
        for text, hit, width in fitted(article.snippet, room, *metrics):
            painter.setFont(bold if hit else plain)
            painter.setPen(theme.colour("text" if hit else "soft"))
            where = QRect(left, top, width + px(8), height)
            painter.drawText(where, _ONE_LINE, text)
            left += width

    def _meta(self, painter: QPainter, rect: QRect, article: Article, remark: str) -> None:
        theme, px = self._theme, self._theme.px
        middle = rect.top() + px(_COMPACT_META if self.compact else _META_LINE)
        star = self.star_rect(rect)
        self.paint_star(painter, star, article.starred)
        left, end = rect.left() + px(_LEFT), star.left() - px(8)
        if article.noted:
            end -= px(16)
            self.paint_note(painter, QRect(end + px(8), middle - px(6), px(12), px(12)))
        font, metrics = theme.font(META), theme.metrics(META)
        outlet = metrics.elidedText(
            one_line(article.outlet), Qt.TextElideMode.ElideRight, max(px(48), (end - left) // 2)
        )
        painter.setFont(font)
        painter.setPen(theme.colour("soft"))
        width = metrics.horizontalAdvance(outlet)
        painter.drawText(QRect(left, middle - px(12), width + px(4), px(24)), _ONE_LINE, outlet)
        left += width + px(8) if outlet else 0
        least = 0  # the room that the number of the topics takes
        if article.topics:
            number = theme.metrics(SMALL, bold=True).horizontalAdvance(f"+{len(article.topics)}")
            least = number + px(8)
        room = max(0, end - left - least)
        if least and metrics.horizontalAdvance(remark) > room:
            remark = ""  # rather the topics than a part of it
        remark = metrics.elidedText(remark, Qt.TextElideMode.ElideRight, room)
        reserved = metrics.horizontalAdvance(remark) + px(8) if remark else 0
        left = self.paint_chips(painter, article, left, end - reserved, middle)
        if remark and left + reserved - px(8) <= end:
            painter.setFont(font)
            painter.setPen(theme.colour("faint"))
            painter.drawText(QRect(left, middle - px(12), reserved, px(24)), _ONE_LINE, remark)

    def paint_chips(self, painter: QPainter, article: Article, left: int, end: int, middle: int) -> int:
        """Paint the topics as far as there is room, and the number of the others; return where it ends."""
        theme, px = self._theme, self._theme.px
        font, metrics = theme.font(SMALL, bold=True), theme.metrics(SMALL, bold=True)
        for position, topic in enumerate(article.topics):
            more = f"+{len(article.topics) - position}"
            others = len(article.topics) - position - 1
            rest = px(8) + metrics.horizontalAdvance(f"+{others}") if others else 0
            colours = article.topic_colours
            hue = theme.palette.hue(colours[position] if position < len(colours) else position)
            name = metrics.elidedText(topic, Qt.TextElideMode.ElideRight, px(160))
            width = metrics.horizontalAdvance(name) + px(12)
            if left + width + rest > end:
                painter.setFont(font)
                painter.setPen(theme.colour("faint"))
                painter.drawText(QRect(left, middle - px(12), px(32), px(24)), _MIDDLE, more)
                return left + metrics.horizontalAdvance(more) + px(8)
            chip = QRect(left, middle - px(9), width, px(18))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(hue.tint))
            painter.drawRoundedRect(chip, px(RADIUS_CHIP), px(RADIUS_CHIP))
            painter.setFont(font)
            painter.setPen(QColor(hue.ink))
            painter.drawText(chip, _CENTRE, name)
            left += width + px(8)
        return left

    def paint_note(self, painter: QPainter, rect: QRect) -> None:
        """Draw lines on the ground of the marker: the analyst has highlighted or noted something."""
        marker, px = self._theme.palette.marker, self._theme.px
        painter.fillRect(rect, QColor(marker.tint))
        for down, width in ((3, 8), (6, 5)):
            painter.fillRect(rect.left() + px(2), rect.top() + px(down), px(width), px(1), QColor(marker.ink))
        painter.fillRect(rect.left(), rect.bottom() - px(1), rect.width(), px(2), QColor(marker.ink))

    def paint_star(self, painter: QPainter, rect: QRect, starred: bool) -> None:
        # the lines of star.svg: painted by hand, because drawing an SVG would be the first of the process
        scale = self._theme.px(15) / 20
        painter.save()
        painter.translate(QPointF(rect.center()) + QPointF(0.5 - 10 * scale, 0.5 - 10 * scale))
        painter.scale(scale, scale)
        pen = QPen(self._theme.colour("soft"), 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("soft") if starred else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(_STAR)
        painter.restore()

    def _placeholder(self, painter: QPainter, rect: QRect) -> None:
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line"))
        left = rect.left() + px(_LEFT)
        room = rect.width() - px(_LEFT) - self.right
        bars = ((_TITLE, 0.7), (_COMPACT_META if self.compact else _SNIPPET_LINE, 0.5))
        for middle, share in ((columns.MIDDLE, 0.5),) if self.lined else bars:
            bar = QRect(left, rect.top() + px(middle) - px(4), int(room * share), px(8))
            painter.drawRoundedRect(bar, px(4), px(4))


def _odd(article: Article) -> bool:
    """Say whether a row has more to remark than who ran its article."""
    return article.state is not BodyState.FULL or bool(article.badges) or article.changes > 0


def runs(snippet: str) -> Iterator[tuple[str, bool]]:
    """Cut a snippet at its marks [[ and ]] into plain text and hits."""
    for position, part in enumerate(one_line(snippet).split("[[")):
        hit, mark, rest = part.partition("]]")
        if position and mark:
            yield hit, True
            yield rest, False
        else:
            yield part, False


@lru_cache(maxsize=1024)
def _fitted(snippet: str, room: int, plain_key: str, bold_key: str) -> tuple[tuple[str, bool, int], ...]:
    plain, bold = _METRICS[plain_key], _METRICS[bold_key]
    parts = [(text, hit) for text, hit in runs(snippet) if text]
    if len(parts) > 1 and not parts[0][1]:
        rest = sum((bold if hit else plain).horizontalAdvance(text) for text, hit in parts[1:])
        parts[0] = (_shortened_at_front(parts[0][0], max(room * 2 // 5, room - rest), plain), False)
    laid: list[tuple[str, bool, int]] = []
    left = 0
    for text, hit in parts:
        metrics = bold if hit else plain
        width = metrics.horizontalAdvance(text)
        if left + width > room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - left)
            laid.append((text, hit, metrics.horizontalAdvance(text)))
            break
        laid.append((text, hit, width))
        left += width
    return tuple(laid)


_METRICS: dict[str, QFontMetrics] = {}


def fitted(
    snippet: str, room: int, plain: QFontMetrics, bold: QFontMetrics
) -> tuple[tuple[str, bool, int], ...]:
    """Lay a snippet into one line so that its first hit is seen: pieces of (text, is it a hit, width)."""
    keys = []
    for name, metrics in (("plain", plain), ("bold", bold)):
        key = f"{name} {metrics.height()} {metrics.averageCharWidth()} {metrics.ascent()}"
        _METRICS.setdefault(key, metrics)
        keys.append(key)
    return _fitted(snippet, room, *keys)


def _shortened_at_front(text: str, room: int, metrics: QFontMetrics) -> str:
    """Drop words from the front until the text fits."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    words_ = text.lstrip("… ").split(" ")
    while len(words_) > 1 and metrics.horizontalAdvance("… " + " ".join(words_)) > room:
        words_.pop(0)
    return "… " + " ".join(words_)
