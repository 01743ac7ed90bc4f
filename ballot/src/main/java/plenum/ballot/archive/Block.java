package plenum.ballot.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/// Headers and padding of the records: an old tar without magic. Section 3 of the protocol.
final class Block {
    static final int SIZE = 512;

    private static final int SIZE_AT = 124;
    private static final int TIME_AT = 136;
    private static final int CHECKSUM_AT = 148;
    private static final int CHECKSUM_FIELD = 8;
    private static final int OCTAL = 8;
    private static final int OCTAL_DIGITS = 11;
    private static final int NAME = 100;

    private Block() {}

    /// The header of a record.
    static byte[] header(String name, long size, long timestamp) {
        var header = new byte[SIZE];
        put(header, 0, name);
        put(header, NAME, "0000644");
        put(header, 108, "0000000");
        put(header, 116, "0000000");
        put(header, SIZE_AT, octal(size, OCTAL_DIGITS));
        put(header, TIME_AT, octal(timestamp, OCTAL_DIGITS));
        put(header, CHECKSUM_AT, " ".repeat(CHECKSUM_FIELD));
        put(header, 156, "0");
        put(header, CHECKSUM_AT, octal(sum(header), 6) + "\0 ");
        return header;
    }

    private static void put(byte[] header, int at, String text) {
        var bytes = text.getBytes(ISO_8859_1);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static String octal(long number, int digits) {
        var text = Long.toOctalString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static long sum(byte[] header) {
        var sum = 0L;
        for (var octet : header) {
            sum += Byte.toUnsignedInt(octet);
        }
        return sum;
    }

    /// The name that a header gives, up to its first NUL.
    static String name(byte[] header) {
        var length = 0;
        while (length < NAME && header[length] != 0) {
            length++;
        }
        return new String(header, 0, length, ISO_8859_1);
    }

    /// The size that a header gives; -1 if that is no octal number of eleven digits.
    static long size(byte[] header) {
        return number(header, SIZE_AT);
    }

    /// The time that a header gives; -1 if that is no octal number of eleven digits.
    static long timestamp(byte[] header) {
        return number(header, TIME_AT);
    }

    private static long number(byte[] header, int at) {
        var number = 0L;
        for (var digit : Arrays.copyOfRange(header, at, at + OCTAL_DIGITS)) {
            if (digit < '0' || digit > '7') {
                return -1;
            }
            number = number * OCTAL + (digit - '0');
        }
        return number;
    }

    /// How many NULs follow a body of that size.
    static int padding(long size) {
        return (int) (-size & (SIZE - 1));
    }
}
