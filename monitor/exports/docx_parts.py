"""The parts of a DOCX: its styles, and the paragraphs, fields and links that python-docx has no words for."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from monitor.clipping import Clipbook, Template
from monitor.exports.comparing import Altered
from monitor.exports.facts import Facts, Heading, Paper
from monitor.exports.overview import Entry

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

# what no address has, and for which a word processor refuses the whole file
_STRANGE = re.compile(r"[^!-~\x80-\U0010ffff]|[\"<>\\^`{|}]")
INK, SOFT, ACCENT, WARNING, WASH = "1E1D1A", "5F5B53", "1D5C96", "8A5A00", "F5F2EC"
SERIF, SANS = "Cambria", "Calibri"
_PAPERS = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
_SIDE = 25.0  # mm left and right of the text
_TWIP = 635  # the unit in which widths of a table are given
_LONGEST_ROW = 1_500  # characters; a longer one may be higher than a page

# name: what it is based on, font, size in points, colour, bold, space before and after in points
Style = tuple[str, str, float, str, bool, float, float]
_STYLES: dict[str, Style] = {
    "Normal": ("", SERIF, 11, INK, False, 0, 6),
    "Kicker": ("Normal", SANS, 10, ACCENT, True, 6, 2),
    "Title": ("Normal", SERIF, 26, INK, True, 0, 4),
    "Subtitle": ("Normal", SANS, 10, SOFT, False, 0, 14),
    "Seal": ("Normal", SANS, 8.5, SOFT, False, 0, 14),
    "Lead": ("Normal", SERIF, 12.5, INK, False, 0, 8),
    "TOC Heading": ("Normal", SANS, 12, ACCENT, True, 10, 6),
    "toc 1": ("Normal", SANS, 10.5, ACCENT, True, 10, 2),
    "toc 2": ("Normal", SERIF, 11, INK, False, 0, 3),
    "Heading 1": ("Normal", SERIF, 20, INK, True, 12, 8),
    "Heading 2": ("Normal", SERIF, 20, INK, True, 12, 8),
    "Facts": ("Normal", SANS, 9.5, INK, False, 0, 2),
    "Facts Plain": ("Normal", SANS, 9.5, INK, False, 0, 3),
    "Altered": ("Normal", SANS, 9.5, INK, False, 2, 3),
    "Note": ("Normal", SERIF, 11, INK, False, 7, 7),
    "Remark": ("Normal", SANS, 9.5, WARNING, False, 6, 4),
    "Body Text": ("Normal", SERIF, 11, INK, False, 0, 8),
    "Also Heading": ("Normal", SANS, 9.5, ACCENT, True, 10, 2),
    "Also": ("Normal", SANS, 9.5, INK, False, 0, 2),
    "Footer": ("Normal", SANS, 8.5, SOFT, False, 0, 0),
}


def set_up(heading: Heading, clipbook: Clipbook) -> Document:
    """Begin a document: paper, styles, page numbers."""
    import docx
    from docx.shared import Mm

    document = docx.Document()
    section = document.sections[0]
    width, height = _PAPERS[heading.paper]
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(_SIDE)
    section.top_margin, section.bottom_margin = Mm(24), Mm(24)
    _set_styles(document, _styles(clipbook), Mm(width - 2 * _SIDE))
    footer = section.footer.paragraphs[0]
    title = heading.line
    footer.add_run((title if len(title) <= 60 else title[:59].rstrip() + "…") + "\t")
    _field(footer, "PAGE", "1")
    footer.add_run(" / ")
    _field(footer, "NUMPAGES", "1")
    return document


def _styles(clipbook: Clipbook) -> dict[str, Style]:
    """Say how the styles look: headlines of a briefing are smaller, names of sections stand above headlines."""
    size = 14 if clipbook.template in (Template.BRIEFING, Template.ERRATUM) else 20
    headline: Style = ("Normal", SERIF, size, INK, True, 14, 6)
    if not clipbook.sections:
        return {**_STYLES, "Heading 1": headline}
    return {**_STYLES, "Heading 1": ("Normal", SANS, 12, ACCENT, True, 18, 6), "Heading 2": headline}


def _set_styles(document: Document, looks: dict[str, Style], width: Any) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn
    from docx.shared import Mm, Pt, RGBColor

    styles = document.styles
    known = {style.name for style in styles}
    for name, (base, font, size, colour, bold, before, after) in looks.items():
        style: Any = styles[name] if name in known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        if base:
            style.base_style = styles[base]
        style.font.name, style.font.size, style.font.bold, style.font.italic = font, Pt(size), bold, False
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        for script in ("w:hAnsi", "w:cs"):
            fonts.set(qn(script), font)
        style.font.color.rgb = RGBColor.from_string(colour)
        space = style.paragraph_format
        space.space_before, space.space_after = Pt(before), Pt(after)
        space.line_spacing = 1.3 if name in {"Body Text", "Lead"} else 1.1
        space.widow_control = True
        for spacing in style.element.rPr.findall(qn("w:spacing")):
            style.element.rPr.remove(spacing)
        for border in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
            style.element.pPr.remove(border)
    for name in ("Heading 1", "Heading 2", "Kicker", "Facts", "Also Heading", "toc 1", "TOC Heading"):
        styles[name].paragraph_format.keep_with_next = True
    line: Any = styles["toc 2"].paragraph_format
    line.left_indent, line.first_line_indent = Mm(9), Mm(-9)
    line.tab_stops.add_tab_stop(Mm(9))
    line.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
    foot: Any = styles["Footer"].paragraph_format
    foot.tab_stops.clear_all()
    foot.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
    note: Any = styles["Note"]
    note.paragraph_format.left_indent = Mm(4)
    frame = note.element.get_or_add_pPr()
    frame.insert_element_before(
        parse_xml(
            f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="18" w:space="8" w:color="{ACCENT}"/></w:pBdr>'
        ),
        *("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"),
    )
    frame.insert_element_before(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{WASH}"/>'),
        *("w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"),
    )
    rule: Any = styles["Kicker"].element
    rule.get_or_add_pPr().insert_element_before(
        parse_xml(
            f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="18" w:space="6" w:color="{ACCENT}"/></w:pBdr>'
        ),
        *("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"),
    )


class Pages:
    """Writes paragraphs at the end of a document, which is begun anew when its XML was taken."""

    def __init__(self, document: Document, clipbook: Clipbook) -> None:
        self._document = document
        page = document.sections[0]
        wide = _points(130 if clipbook.template is Template.EVIDENCE else 74)  # the names of what is known
        whole = (page.page_width or 0) - (page.left_margin or 0) - (page.right_margin or 0)
        self._columns = tuple(round(width / _TWIP) for width in (wide, whole - wide))
        # looked up once: the library asks the styles anew for each paragraph, and each link for all before it
        self._styles = {style.name: style.style_id for style in document.styles}
        self._links = 0

    def _paragraph(self, style: str) -> Paragraph:
        paragraph = self._document.add_paragraph()
        paragraph._p.get_or_add_pPr().style = self._styles[style]
        return paragraph

    def add(
        self, style: str, text: str, *, new_page: bool = False, language: str = "", apart: bool = False
    ) -> Paragraph:
        """Add a paragraph; its lines stay lines. `apart`: with room above."""
        paragraph = self._paragraph(style)
        run = paragraph.add_run(text)
        if new_page:
            paragraph.paragraph_format.page_break_before = True
        if apart:
            paragraph.paragraph_format.space_before = _points(9)
        if language:
            _speak(run, language)
        return paragraph

    def add_title(self, said: Facts, *, level: int, new_page: bool) -> None:
        """Add the headline of a clipping, to which the contents lead."""
        paragraph = self.add(f"Heading {level}", f"{said.number}  {said.title}", new_page=new_page)
        begin, end = _element("w:bookmarkStart"), _element("w:bookmarkEnd")
        for mark in (begin, end):
            _set(mark, "w:id", str(said.number))
        _set(begin, "w:name", _mark(said.number))
        paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, begin)
        paragraph._p.append(end)

    def add_facts(self, known: Sequence[tuple[str, str, str]]) -> None:
        """Add a table of what is known: names, values, and the address that a value leads to, or "".

        It is a table because word processors do not keep many paragraphs on one page. What comes after it stands there
        as well; it must be a paragraph.
        """
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls
        from docx.text.paragraph import Paragraph

        style, (left, right) = self._styles["Facts"], self._columns
        rows = "".join(
            f"<w:tr>{'<w:trPr><w:cantSplit/></w:trPr>' if len(value) < _LONGEST_ROW else ''}"
            + "".join(
                f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
                f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p></w:tc>'
                for width in self._columns
            )
            + "</w:tr>"
            for _, value, _ in known
        )
        table: Any = parse_xml(
            f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{left + right}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
            '<w:tblLook w:firstColumn="1"/></w:tblPr>'
            f'<w:tblGrid><w:gridCol w:w="{left}"/><w:gridCol w:w="{right}"/></w:tblGrid>{rows}</w:tbl>'
        )
        self._document.element.body.sectPr.addprevious(table)
        for row, (name, value, link) in zip(table.tr_lst, known, strict=True):
            named, told = (Paragraph(cell.p_lst[0], self._document._body) for cell in row.tc_lst)
            named.add_run(name).font.color.rgb = _colour(SOFT)
            if link:
                self._link(told, value, link)
            else:
                told.add_run(value)

    def add_altered(self, changes: Sequence[Altered]) -> None:
        """Add what was stated and is put otherwise: what went is struck out, what came is bold."""
        for each in changes:
            paragraph = self._paragraph("Altered")
            paragraph.paragraph_format.left_indent = _points(12)
            paragraph.add_run(f"{each.what}  ").font.color.rgb = _colour(SOFT)
            if each.before:
                paragraph.add_run(each.before).font.strike = True
            if each.after:
                paragraph.add_run(" → " if each.before else "")
                paragraph.add_run(each.after).font.bold = True
            if not (each.before or each.after):
                paragraph.add_run("changed")
            if each.sentence:
                sentence = paragraph.add_run(f"\n{each.sentence}")
                sentence.font.size, sentence.font.color.rgb = _points(9), _colour(SOFT)

    def add_linked(self, style: str, text: str, link: str) -> None:
        """Add a paragraph that leads to an address where there is one."""
        paragraph = self._paragraph(style)
        if link:
            self._link(paragraph, text, link)
        else:
            paragraph.add_run(text)

    def _link(self, paragraph: Paragraph, text: str, link: str) -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE

        self._links += 1
        target = f"rIdLink{self._links}"
        self._document.part.rels.add_relationship(
            RELATIONSHIP_TYPE.HYPERLINK,
            _STRANGE.sub(lambda found: quote(found[0]), link),
            target,
            is_external=True,
        )
        wrapper = _element("w:hyperlink")
        _set(wrapper, "r:id", target)
        run = paragraph.add_run(text)
        run.font.color.rgb = _colour(ACCENT)
        wrapper.append(run._r)
        paragraph._p.append(wrapper)

    def add_place(self, name: str) -> None:
        """Mark a place in the body, which stands there as ``<?place name?>``."""
        from lxml import etree

        self._document.element.body.sectPr.addprevious(etree.ProcessingInstruction("place", name))

    def add_picture(self, content: bytes, words: str) -> None:
        """Add a picture as wide as the text, and say it in words for whoever cannot see it."""
        from docx.oxml.ns import qn
        from docx.shared import Mm

        self._document.add_picture(io.BytesIO(content), width=Mm(160))
        for told in self._document.element.body.iter(qn("wp:docPr")):
            told.set("descr", words[:2000])
        # some word processors keep a distance where none is said
        for picture in self._document.element.body.iter(qn("wp:inline")):
            for side in "TBLR":
                picture.set(f"dist{side}", "0")

    def add_contents(self, entries: Sequence[Entry], *, sections: bool) -> None:
        """Add the contents as a field: filled already, and filled again by whoever asks the word processor to."""
        if not entries:
            return
        first = True
        paragraph = None
        for entry in entries:
            for style, text, number in (("toc 1", entry.section, 0), ("toc 2", entry.title, entry.number)):
                if not text:
                    continue
                paragraph = self._paragraph(style)
                if first:
                    _mark_field(paragraph, "begin")
                    _instruct(paragraph, f'TOC \\o "1-{2 if sections else 1}" \\h \\z \\u')
                    _mark_field(paragraph, "separate")
                    first = False
                if number:
                    self._lead(paragraph, entry)
                else:
                    paragraph.add_run(text)
        assert paragraph is not None
        _mark_field(paragraph, "end")

    def _lead(self, paragraph: Paragraph, entry: Entry) -> None:
        wrapper = _element("w:hyperlink")
        _set(wrapper, "w:anchor", _mark(entry.number))
        paragraph._p.append(wrapper)
        run = paragraph.add_run(f"{entry.number}\t{entry.title}")
        line = paragraph.add_run(f"\n{entry.byline}")
        line.font.size, line.font.color.rgb = _points(9), _colour(SOFT)
        for each in (run, line):
            wrapper.append(each._r)


def body_xml(document: Document) -> bytes:
    """Take what stands in the body of a document as XML, and leave the body empty."""
    from lxml import etree

    body = document.element.body
    taken = _element("w:body")
    for child in list(body):
        if not child.tag.endswith("}sectPr"):
            taken.append(child)
    written: bytes = etree.tostring(taken)
    start = re.match(rb"<w:body[^>]*>", written)
    assert start is not None
    return written[start.end() : -len(b"</w:body>")] if not written.endswith(b"/>") else b""


def _mark(number: int) -> str:
    return f"clipping_{number}"


def _element(name: str) -> Any:
    from docx.oxml import OxmlElement

    return OxmlElement(name)


def _set(element: Any, name: str, value: str) -> None:
    from docx.oxml.ns import qn

    element.set(qn(name), value)


def _colour(value: str) -> Any:
    from docx.shared import RGBColor

    return RGBColor.from_string(value)


def _points(size: float) -> Any:
    from docx.shared import Pt

    return Pt(size)


def _speak(run: Any, language: str) -> None:
    """Say the language of a text, by which words are divided and checked."""
    spoken = _element("w:lang")
    _set(spoken, "w:val", language)
    run._r.get_or_add_rPr().append(spoken)


def _mark_field(paragraph: Paragraph, what: str) -> None:
    mark = _element("w:fldChar")
    _set(mark, "w:fldCharType", what)
    paragraph.add_run()._r.append(mark)


def _instruct(paragraph: Paragraph, instruction: str) -> None:
    text = _element("w:instrText")
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    text.text = f" {instruction} "
    paragraph.add_run()._r.append(text)


def _field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    """Add a field that the word processor fills."""
    _mark_field(paragraph, "begin")
    _instruct(paragraph, instruction)
    _mark_field(paragraph, "separate")
    paragraph.add_run(shown)
    _mark_field(paragraph, "end")
