package plenum.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a log is cut into static files: C2SP tlog-tiles.
///
/// A full tile holds 256 hashes of one level; the last of a level may be partial. Level `l + 1` holds the roots of the
/// full tiles of level `l`. Entries, and the opened payloads beside them, are bundled 256 at a time in the same way.
final class Tiles {
    static final int WIDTH = 256;

    private static final int GROUP = 1000;

    private Tiles() {}

    /// One tile or bundle of 256 or fewer.
    record Tile(int level, long index, int width) {
        boolean full() {
            return width == WIDTH;
        }

        long first() {
            return index * WIDTH;
        }

        /// The file under `folder`, such as `tile/0/x001/234` or, if partial, `tile/0/x001/234.p/7`.
        String path(String folder) {
            return folder + "/" + number(index) + (full() ? "" : ".p/" + width);
        }

        String hashes() {
            return path("tile/" + level);
        }

        String entries() {
            return path("tile/entries");
        }

        String payloads() {
            return path("payload");
        }

        /// All files of the tile: its hashes and, on the lowest level, its entries and their payloads.
        List<String> files() {
            return level == 0 ? List.of(hashes(), entries(), payloads()) : List.of(hashes());
        }
    }

    /// The tiles of all levels for a log of this size, full ones and at most one partial a level, lowest level first.
    static List<Tile> of(long size) {
        return from(0, size);
    }

    /// Those tiles of a log of size `to` that a log of size `from` does not have.
    static List<Tile> from(long from, long to) {
        var tiles = new ArrayList<Tile>();
        var before = from;
        var after = to;
        for (int level = 0; after > 0; level++) {
            for (long index = before / WIDTH; index * WIDTH < after; index++) {
                var width = (int) Math.min(WIDTH, after - index * WIDTH);
                if (index * WIDTH + width > before) {
                    tiles.add(new Tile(level, index, width));
                }
            }
            before /= WIDTH;
            after /= WIDTH;
        }
        return tiles;
    }

    /// The index in groups of three digits, all but the last with an x before it: 1234067 is `x001/x234/067`.
    private static String number(long index) {
        var last = String.format(Locale.ROOT, "%03d", index % GROUP);
        return index < GROUP ? last : prefix(index / GROUP) + last;
    }

    private static String prefix(long index) {
        var group = String.format(Locale.ROOT, "x%03d/", index % GROUP);
        return index < GROUP ? group : prefix(index / GROUP) + group;
    }
}
