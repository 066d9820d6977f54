"""`presswatch images`: the images of an article, asked for because the reader wants them, and kept for offline reading."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from monitor.cli import output
from monitor.cli.context import Failures, archive_option, json_option, open_archive
from monitor.errors import FetchError, PresswatchError
from monitor.settings import limits

if TYPE_CHECKING:
    from monitor.store.images import KeptImage
    from monitor.web import LocalPermission, Web
    from monitor.workers import Pool

LARGEST = 8 * 1024 * 1024  # bytes of one image as it comes
_TOGETHER = 4
_ACCEPT = {"accept": "image/webp, image/png, image/jpeg, image/gif"}


@dataclass(frozen=True, slots=True)
class _Way:
    """What fetching needs: the network, the workers, the place where images are kept."""

    web: Web
    pool: Pool
    archive: Path
    local: LocalPermission | None
    turns: asyncio.Semaphore

    async def fetch(self, address: str) -> KeptImage | PresswatchError:
        """Give the image of an address, from the shelf where it is kept already; or why there is none."""
        from monitor.store import images as store

        found = store.kept(self.archive, address)
        if found is not None:
            return found
        async with self.turns:
            try:
                answer = await self.web.fetch(address, cap=LARGEST, headers=_ACCEPT, local=self.local)
                if answer.status != 200 or answer.cut:
                    raise FetchError(
                        "The connection ended before the image was whole."
                        if answer.cut
                        else f"The server answers {answer.status} instead of the image."
                    )
                return store.keep(
                    self.archive, address, *await self.pool.run("image", content=answer.content)
                )
            except PresswatchError as error:
                return error


@click.command()
@click.argument("article_id", metavar="ID", type=int)
@archive_option
@json_option
def images(article_id: int, as_json: bool) -> int:
    """Fetch the images of the article ID and keep them beside the archive. Nothing else ever asks for images."""
    from monitor.store import articles, page_jobs, preferences
    from monitor.store import images as store
    from monitor.web import LocalPermission, Web, check_address
    from monitor.workers import Pool

    archive = open_archive("read")
    document = articles.get(archive, article_id)
    wanted = store.addresses(document.html)
    local = None
    admitted = page_jobs.locally_admitted(archive, [article_id])
    if document.article.url and page_jobs.is_admitted(admitted, article_id, document.article.url):
        local = LocalPermission(check_address(document.article.url).host)
    proxy, bounds = preferences.get(archive).proxy, limits()

    async def run() -> list[KeptImage | PresswatchError]:
        async with Web(bounds, proxy=proxy) as web, Pool(bounds, size=1) as pool:
            way = _Way(web, pool, archive.path, local, asyncio.Semaphore(_TOGETHER))
            return await asyncio.gather(*map(way.fetch, wanted))

    found = asyncio.run(run()) if wanted else []
    for address in wanted:
        store.want(archive.path, address, article_id)
    failures = Failures()
    answers: list[dict[str, Any]] = []
    for address, one in zip(wanted, found, strict=True):
        trouble = one if isinstance(one, PresswatchError) else None
        image = None if isinstance(one, PresswatchError) else one
        if trouble is not None:
            failures.tell(address, trouble)
        elif image is not None and not as_json:
            click.echo(f"{image.width} × {image.height}  {image.path}")
        answers.append(
            {
                "address": address,
                "file": str(image.path) if image else None,
                "width": image.width if image else None,
                "height": image.height if image else None,
                "trouble": trouble.sentence if trouble else None,
            }
        )
    if as_json:
        output.emit(answers)
    elif not wanted:
        click.echo("The article names no images.")
    return failures.status()


COMMANDS = (images,)
