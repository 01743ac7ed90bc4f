package plenum.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Blocker;

/// Names and values as forms with a file send them: `multipart/form-data` of RFC 7578. Nothing of it is written to a
/// disk.
///
/// @param names the files' names where they came from
record Multipart(Map<String, List<String>> fields, Map<String, byte[]> files, Map<String, String> names) {
    static final Multipart NOTHING = new Multipart(Map.of(), Map.of(), Map.of());

    private static final int MOST_PARTS = 50;

    static boolean is(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    static Multipart read(String contentType, byte[] body) {
        var fields = new LinkedHashMap<String, List<String>>();
        var files = new LinkedHashMap<String, byte[]>();
        var names = new LinkedHashMap<String, String>();
        try (var parts = parts(contentType, body)) {
            for (var part : parts) {
                if (part.getName() == null) {
                    throw unreadable();
                }
                if (part.getFileName() == null) {
                    fields.computeIfAbsent(part.getName(), _ -> new ArrayList<>())
                            .add(Fields.text("the form", bytes(part)));
                } else {
                    files.putIfAbsent(part.getName(), bytes(part));
                    names.putIfAbsent(part.getName(), part.getFileName());
                }
            }
        }
        return new Multipart(fields, files, names);
    }

    private static MultiPartFormData.Parts parts(String contentType, byte[] body) {
        var boundary = MultiPart.extractBoundary(contentType);
        if (boundary == null) {
            throw unreadable();
        }
        var parser = new MultiPartFormData.Parser(boundary);
        parser.setUseFilesForPartsWithoutFileName(false);
        parser.setMaxMemoryFileSize(body.length + 1L);
        parser.setMaxParts(MOST_PARTS);
        try {
            return Blocker.blockWithPromise(
                    promise -> parser.parse(Content.Source.from(ByteBuffer.wrap(body)), promise));
        } catch (IOException | RuntimeException broken) {
            throw unreadable();
        }
    }

    private static byte[] bytes(MultiPart.Part part) {
        try {
            var content = Content.Source.asByteBuffer(part.getContentSource());
            var bytes = new byte[content.remaining()];
            content.get(bytes);
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Rejected unreadable() {
        return Rejected.unreadable("the form", "multipart/form-data as browsers send it");
    }
}
