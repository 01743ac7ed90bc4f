package plenum.server.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What was written elsewhere, taken into the archive and marked so: plain text, a paragraph a block of lines, or a
/// debate in Akoma Ntoso.
public final class Imported {
    /// Passages in quotation marks of whatever language, of some length.
    private static final Pattern QUOTED = Pattern.compile("[“„«]([^”“»]{20,})[”“»]");

    private final String title;
    private final String day;
    private final String language;
    private final Text.Kind kind;
    private final List<Text> texts = new ArrayList<>();

    /// @param title under which it is found
    /// @param day such as `1956-02-14`; of a debate it may be empty, if it says when it was
    /// @param language such as `en`; empty to have it guessed
    public Imported(String title, String day, String language, Text.Kind kind) {
        this.title = title;
        this.day = day;
        this.language = language;
        this.kind = kind;
    }

    /// The texts in a file.
    ///
    /// @throws Archive.Unreadable naming the file, where in it something else was found, and what was expected
    public List<Text> read(Path file) throws IOException {
        var content = content(file);
        if (content.stripLeading().startsWith("<")) {
            akomaNtoso(file, content);
        } else {
            plain(file, content);
        }
        if (texts.isEmpty()) {
            throw new Archive.Unreadable(file + ": a text is expected, but there is none");
        }
        return List.copyOf(texts);
    }

    /// The passages that a text quotes.
    public static List<String> quotations(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(passage -> passage.group(1).strip())
                .toList();
    }

    private static String content(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var read = ByteBuffer.wrap(bytes);
        var characters = CharBuffer.allocate(bytes.length);
        var decoder = UTF_8.newDecoder();
        if (decoder.decode(read, characters, true).isError()) {
            throw new Archive.Unreadable(file + ":" + line(bytes, read.position()) + ": UTF-8 is expected");
        }
        return characters.flip().toString();
    }

    /// The number of the line in which a byte stands.
    private static long line(byte[] bytes, int at) {
        return 1 + IntStream.range(0, at).filter(i -> bytes[i] == '\n').count();
    }

    private void plain(Path file, String content) {
        var known = day(file.toString(), day);
        for (var paragraph : content.split("\\R\\s*\\R|\\R(?=\\S)", -1)) {
            if (!paragraph.isBlank()) {
                add("P" + (texts.size() + 1), "", "", known, paragraph.strip());
            }
        }
    }

    private void akomaNtoso(Path file, String content) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            debate(
                    file,
                    factory.createXMLStreamReader(new StringReader(content)),
                    content.lines().count());
        } catch (XMLStreamException wrong) {
            var line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNumber();
            throw new Archive.Unreadable(file + ":" + line + ": well-formed XML is expected");
        }
    }

    private void debate(Path file, XMLStreamReader xml, long lines) throws XMLStreamException {
        var date = day;
        var sitting = "";
        var speaker = "";
        Map<String, String> names = new HashMap<>();
        var inDebate = false;
        root(file, xml);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "debate", "debateReport" -> inDebate = true;
                case "FRBRdate" -> date = date.isEmpty() ? day(at(file, xml), attribute(xml, "date")) : date;
                case "TLCPerson", "TLCOrganization", "TLCRole" ->
                    names.put("#" + attribute(xml, "eId"), attribute(xml, "showAs"));
                case "heading" -> sitting = sitting.isEmpty() ? inner(xml) : sitting;
                case "speech", "question", "answer" -> speaker = speaker(file, xml, names);
                case "p" -> {
                    var id = attribute(xml, "eId");
                    var words = inner(xml).strip();
                    if (inDebate && !words.isEmpty()) {
                        add(
                                id.isEmpty() ? "P" + (texts.size() + 1) : id,
                                sitting,
                                speaker,
                                day(at(file, xml), date),
                                words);
                    }
                }
                default -> {}
            }
        }
        if (!inDebate) {
            throw new Archive.Unreadable(file + ":" + lines + ": a debate of Akoma Ntoso is expected before the end");
        }
    }

    private static void root(Path file, XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamReader.START_ELEMENT) {
            // What stands before the first element says nothing of the debate.
        }
        if (!xml.getLocalName().equals("akomaNtoso")) {
            throw new Archive.Unreadable(at(file, xml) + ": a debate of Akoma Ntoso is expected, with akomaNtoso as its"
                    + " first element, not " + xml.getLocalName());
        }
    }

    /// Who speaks. Somebody referred to is described among the references.
    private static String speaker(Path file, XMLStreamReader xml, Map<String, String> names) {
        var by = attribute(xml, "by");
        if (by.startsWith("#") && !names.containsKey(by)) {
            throw new Archive.Unreadable(
                    at(file, xml) + ": a person with eId \"" + by.substring(1) + "\" is expected in the references");
        }
        return names.getOrDefault(by, by);
    }

    /// A file, and the line that is being read.
    private static String at(Path file, XMLStreamReader xml) {
        return file + ":" + Math.max(1, xml.getLocation().getLineNumber());
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// All the text within an element, whatever marks are in it.
    private static String inner(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> depth++;
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private void add(String id, String sitting, String speaker, String known, String words) {
        texts.add(new Text(id, title, kind.code(), sitting, "", speaker, "", "", known, language, words, "", "", true));
    }

    private static String day(String where, String day) {
        try {
            return LocalDate.parse(day).toString();
        } catch (DateTimeException wrong) {
            throw new Archive.Unreadable(where + ": its day is expected, such as 1956-02-14, not \"" + day + "\"");
        }
    }
}
