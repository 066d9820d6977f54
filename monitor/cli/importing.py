"""Commands that bring articles by hand: `import` files, folders and pages, `paste` a text into an article."""

from __future__ import annotations

import asyncio
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from monitor.cli import exported, output
from monitor.cli.context import Failures, archive_option, finish, json_option, open_archive, utc_now
from monitor.cli.progress import Progress, Stopping
from monitor.errors import ParseError, PresswatchError, UnknownError
from monitor.model import BodyState, Extraction, NewArticle, TitleBasis
from monitor.settings import limits

if TYPE_CHECKING:
    from monitor.stages.stage import Tools
    from monitor.store.pages import Received

ENDINGS = (".txt", ".text", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml")
LARGEST = 40 * 1024 * 1024  # bytes; a larger file is not even read
MOST_FILES = 100_000  # of one folder
TOGETHER = 16  # files that are read at a time
PASTED = "pasted by analyst"
_WEB = ("http://", "https://")
_LEFT_OUT = "left out: "


@dataclass(frozen=True, slots=True)
class Found:
    """A file or address that is to be imported. `origin`: how it is named afterwards; `refused`: why it is not read."""

    name: str
    origin: str
    refused: PresswatchError | None = None
    named: bool = True  # by the user, not found in a folder
    address: str | None = field(default=None, repr=False)  # of a page, with what a name may not show


@dataclass(frozen=True, slots=True)
class Read:
    """An article as it was read, with the bytes that it was read from."""

    article: NewArticle
    received: Received = field(repr=False)


@click.command("import")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--allow-local", is_flag=True, help="Admit an address inside your network.")
@archive_option
@json_option
def import_files(paths: tuple[str, ...], allow_local: bool, as_json: bool) -> int:
    """Import saved articles: .txt, .html, .mhtml and .eml files, folders of them, and pages by their address.

    A .json file that `presswatch export` wrote brings its articles back with all that was known of them.
    """
    from monitor.engine import with_tools
    from monitor.store import articles as store
    from monitor.store import preferences

    archive = open_archive("create")
    failures = Failures()
    results: list[dict[str, Any]] = []
    ours = [path for path in dict.fromkeys(paths) if exported.is_ours(path)]
    waiting = list(_found(tuple(path for path in paths if path not in ours)))
    progress, stopping = Progress(as_json), Stopping()

    def keep(found: Found, read: Read | PresswatchError) -> None:
        result: dict[str, Any] = {"file": found.name, "id": None, "status": "failed", "reason": None}
        results.append(result)
        try:
            if isinstance(read, PresswatchError):
                raise read
            article = _known_by_link(read.article)
            result["id"], result["status"] = store.add(archive, article, utc_now(), received=read.received)
        except PresswatchError as error:
            result["reason"] = error.sentence
            if found.named or found.refused is None:
                failures.tell(_shown(found.name), error)

    async def read_all(tools: Tools) -> None:
        tools.web.proxy = preferences.get(archive).proxy
        for start in range(0, len(waiting), TOGETHER):
            if stopping.asked:
                return
            piece = waiting[start : start + TOGETHER]
            done = await asyncio.gather(*(_read(found, tools, allow_local=allow_local) for found in piece))
            for found, read in zip(piece, done, strict=True):
                keep(found, read)
            progress("import", min(start + TOGETHER, len(waiting)), len(waiting))
        for path in ours:
            taken = exported.Results(path)
            await exported.take(Path(path), archive, tools, taken, lambda: stopping.asked)
            results.extend(taken.found)
            for failed in (each["reason"] for each in taken.found if each["status"] == "failed"):
                failures.tell(path, ParseError(failed))

    with stopping:
        asyncio.run(with_tools(limits(), read_all))
        if any(result["id"] is not None for result in results):
            finish(archive, progress=progress)
    if stopping.asked:
        left = len(waiting) + len(ours) - len({result["file"] for result in results})
        output.say(
            f"Stopped. {left:,} of {len(waiting) + len(ours):,} files were not read; the others are kept."
        )
    if as_json:
        output.emit(results)
    else:
        for result in results:
            if result["status"] != "failed":
                click.echo(f"{result['status']}  {result['id']}  {_shown(result['file'])}")
                if result["reason"]:
                    output.say(f"{result['id']}: {result['reason']}")
        if left_out := sum(str(result["reason"]).startswith(_LEFT_OUT) for result in results):
            output.say(f"{left_out:,} files were left out; --json says which and why.")
    return 1 if stopping.asked else failures.status()


@click.command()
@click.argument("article_id", metavar="ID", type=int)
@click.argument("file", metavar="[FILE]", default="-")
@archive_option
@json_option
def paste(article_id: int, file: str, as_json: bool) -> int:
    """Give the article ID the text of FILE (.txt, .html, .mhtml, .eml; - is standard input). Can be undone."""
    from monitor.engine import with_tools
    from monitor.store import articles as store

    archive = open_archive("write")
    if article_id not in store.known(archive, (article_id,)):
        raise UnknownError(f"There is no article {article_id} in this archive.")

    async def read(tools: Tools) -> NewArticle:
        if file != "-":
            return (await _of_file(Path(file), PASTED, tools, pasted=True)).article
        content = sys.stdin.buffer.read(LARGEST + 1)
        ending = "html" if content.lstrip()[:1] == b"<" else "txt"
        made: NewArticle = await tools.pool.run(
            "pasted", name=f"pasted.{ending}", content=content, now=utc_now()
        )
        return replace(made, origin=PASTED)

    changed = store.paste(archive, article_id, asyncio.run(with_tools(limits(), read)), utc_now())
    if changed:
        finish(archive, progress=Progress(as_json))
    status = "changed" if changed else "known"
    if as_json:
        output.emit({"id": article_id, "status": status})
    else:
        click.echo(f"{status}  {article_id}")
    return 0


# --- what is there --------------------------------------------------------------------------------------


def _found(paths: tuple[str, ...]) -> Iterator[Found]:
    """Name every file that was meant, those of folders with what is left out of them."""
    from monitor.store.feeds import bare

    for path in dict.fromkeys(paths):
        if path.lower().startswith(_WEB):
            yield Found(bare(path), bare(path), address=path)
        elif os.path.isdir(path):  # noqa: PTH112  unlike Path.is_dir it takes any name for an answer
            yield from _in_folder(Path(path))
        else:
            yield Found(path, os.path.basename(path))  # noqa: PTH119


def _in_folder(folder: Path) -> Iterator[Found]:
    """Name the files of a folder and of those in it; no link leads out of it, and none to another folder is followed."""
    seen = 0
    inside = os.path.realpath(folder)
    for place, folders, files in os.walk(folder):
        for name in list(folders):
            path = Path(place, name)
            if name.startswith(".") or path.is_symlink():
                folders.remove(name)
                why = (
                    "it is hidden." if name.startswith(".") else "it is a link to a folder; name that folder."
                )
                yield _left(path, why)
        folders.sort()
        for name in sorted(files):
            path = Path(place, name)
            seen += 1
            if seen > MOST_FILES:
                yield _left(
                    folder, f"there are more than {MOST_FILES:,} files in it; import its folders one by one."
                )
                return
            if name.startswith("."):
                yield _left(path, "it is hidden.")
            elif path.is_symlink() and not _is_within(path, inside):
                yield _left(path, "it is a link that leads out of the folder.")
            elif path.suffix.lower() not in ENDINGS:
                yield _left(
                    path,
                    f"{path.suffix or 'without an ending it'} is no kind of article.",
                )
            else:
                yield Found(str(path), str(path.relative_to(folder.parent)), named=False)


def _is_within(path: Path, folder: str) -> bool:
    try:
        return os.path.realpath(path).startswith(os.path.join(folder, ""))  # noqa: PTH118  it takes any name
    except OSError:  # not even the link may be read
        return False


def _left(path: Path, why: str) -> Found:
    return Found(str(path), path.name, ParseError(f"{_LEFT_OUT}{why}"), named=False)


def _shown(name: str) -> str:
    """Write a name on one line, without what a terminal would take for a command or would show as another name."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in name)


# --- reading --------------------------------------------------------------------------------------------


async def _read(found: Found, tools: Tools, *, allow_local: bool) -> Read | PresswatchError:
    if found.refused is not None:
        return found.refused
    try:
        if found.address is not None:
            return await _of_page(found.address, found.origin, tools, allow_local=allow_local)
        return await _of_file(Path(found.name), found.origin, tools)
    except PresswatchError as error:
        return error


async def _of_file(path: Path, origin: str, tools: Tools, *, pasted: bool = False) -> Read:
    from monitor.store.pages import file_of

    content = _bytes_of(path)
    job = "pasted" if pasted else "file"
    made: NewArticle = await tools.pool.run(job, name=path.name, content=content, now=tools.now())
    return Read(replace(made, origin=origin), file_of(origin, content))


async def _of_page(address: str, origin: str, tools: Tools, *, allow_local: bool) -> Read:
    """Fetch one page, as politely as any other, and read it."""
    from monitor.store.pages import Received
    from monitor.web import LocalPermission, check_address

    local = LocalPermission(check_address(address).host) if allow_local else None
    answer = await tools.web.page(address, local=local)
    if answer.status != 200:
        raise ParseError(f"The server answered {answer.status} instead of the page.")
    made: Extraction = await tools.pool.run(
        "page",
        content=answer.content,
        url=answer.url,
        headers=dict(answer.headers),
        hints=None,
        now=tools.now(),
    )
    if made.state is not BodyState.FULL:
        raise ParseError(made.reason or "There is no article on the page.")
    received = Received(answer.url, answer.status, answer.headers, answer.content)
    return Read(_from_page(made, answer.url, origin), received)


def _from_page(made: Extraction, url: str, origin: str) -> NewArticle:
    from monitor.identity import page_address, page_keys

    new = NewArticle(
        title=made.title or "",
        title_basis=made.title_basis or TitleBasis.PAGE,
        text=made.text,
        html=made.html,
        url=page_address(url, made.canonical),
        outlet=made.outlet or "",
        author=made.author,
        published=made.published,
        published_raw=made.published_raw,
        language=made.language,
        keys=page_keys(url, made.canonical),
        origin=origin,
    )
    return replace(new, published_basis=made.published_basis) if made.published_basis else new


def _bytes_of(path: Path) -> bytes:
    """Read a file that is one, and of a size that an article may have."""
    try:
        known = path.stat()
        if stat.S_ISDIR(known.st_mode):
            raise ParseError("this is a folder, not an article.")
        if not stat.S_ISREG(known.st_mode):
            raise ParseError("this is no file.")
        if known.st_size > LARGEST:
            raise ParseError(
                f"The file is larger than {LARGEST // 1024 // 1024} MB; it is hardly one article."
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnknownError("there is no such file.") from error
    except (OSError, ValueError) as error:
        raise ParseError(f"the file cannot be read ({getattr(error, 'strerror', None) or error}).") from error


def _known_by_link(read: NewArticle) -> NewArticle:
    """Let an article be known again by its address, before anything else; a page may claim one of its own site."""
    from monitor.identity import link_keys, page_address

    url = page_address(read.stood_at, read.url) if read.stood_at and link_keys(read.stood_at) else read.url
    return replace(read, url=url, keys=(*link_keys(url, read.stood_at), *read.keys))


COMMANDS = (import_files, paste)
