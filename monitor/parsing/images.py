"""Images from outside made tame: decoded once, in a worker, and written anew, so that a view only ever reads our own.

Only PNG, JPEG, GIF and WebP, of which the first frame. What a camera or an editor wrote beside the picture is left out.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib

from monitor.errors import ParseError

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
MOST_PIXELS = 40_000_000
WIDEST, HIGHEST = 1280, 4096  # of what is written anew
LEAST = 8  # pixels; what is smaller counts readers, and shows nothing


def tame(content: bytes) -> tuple[bytes, str, int, int]:
    """Return an image written anew, the end of its file's name, its width and its height. Raises ParseError."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=FORMATS) as found:
                if min(found.size) < LEAST:
                    raise ParseError("The image is so small that it shows nothing.")
                found.draft("RGB", (WIDEST, HIGHEST))  # a large JPEG is decoded at a fraction of its size
                turned = ImageOps.exif_transpose(found)
                clear = turned.has_transparency_data
                plain = turned.convert("RGBA" if clear else "RGB")
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise ParseError(f"The image has more than {MOST_PIXELS // 1_000_000} million pixels.") from error
    except UnidentifiedImageError as error:
        raise ParseError("What came is no image of a kind that is shown: PNG, JPEG, GIF or WebP.") from error
    except (
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        IndexError,
        KeyError,
        TypeError,
        struct.error,
        zlib.error,
    ) as error:
        raise ParseError("The image is damaged.") from error
    plain.thumbnail((WIDEST, HIGHEST))
    plain.info.clear()
    written = io.BytesIO()
    if clear:
        plain.save(written, "PNG")
    else:
        plain.save(written, "JPEG", quality=85)
    return written.getvalue(), "png" if clear else "jpg", plain.width, plain.height
