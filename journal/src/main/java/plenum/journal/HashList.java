package plenum.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A growing list of hashes, 32 bytes each, in blocks that are never copied.
final class HashList {
    private static final int BLOCK = 4096;

    private final List<byte[]> blocks = new ArrayList<>();
    private long size;

    long size() {
        return size;
    }

    void add(Hash hash) {
        if (size == (long) blocks.size() * BLOCK) {
            blocks.add(new byte[BLOCK * Hash.LENGTH]);
        }
        hash.copyTo(blocks.get((int) (size / BLOCK)), offset(size));
        size++;
    }

    Hash get(long index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("hash " + index + " of " + size);
        }
        var offset = offset(index);
        return Hash.of(Arrays.copyOfRange(blocks.get((int) (index / BLOCK)), offset, offset + Hash.LENGTH));
    }

    void cutTo(long shorter) {
        size = Math.min(size, shorter);
        while ((long) (blocks.size() - 1) * BLOCK >= size && !blocks.isEmpty()) {
            blocks.removeLast();
        }
    }

    private static int offset(long index) {
        return (int) (index % BLOCK) * Hash.LENGTH;
    }
}
