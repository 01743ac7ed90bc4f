package plenum.server.archive;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
        try {
            return Files.readString(file);
        } catch (CharacterCodingException wrong) {
            throw new Archive.Unreadable(file + ": UTF-8 is expected");
        }
    }

    private void plain(Path file, String content) {
        var known = day(file, day);
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
            debate(file, factory.createXMLStreamReader(new StringReader(content)));
        } catch (XMLStreamException wrong) {
            var line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNumber();
            throw new Archive.Unreadable(file + ":" + line + ": well-formed XML is expected");
        }
    }

    private void debate(Path file, XMLStreamReader xml) throws XMLStreamException {
        var date = day;
        var sitting = "";
        var speaker = "";
        Map<String, String> names = new HashMap<>();
        var inDebate = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "debate", "debateReport" -> inDebate = true;
                case "FRBRdate" -> date = date.isEmpty() ? attribute(xml, "date") : date;
                case "TLCPerson" -> names.put("#" + attribute(xml, "eId"), attribute(xml, "showAs"));
                case "heading" -> sitting = sitting.isEmpty() ? inner(xml) : sitting;
                case "speech", "question", "answer" ->
                    speaker = names.getOrDefault(attribute(xml, "by"), attribute(xml, "by"));
                case "p" -> {
                    var id = attribute(xml, "eId");
                    var words = inner(xml).strip();
                    if (inDebate && !words.isEmpty()) {
                        add(id.isEmpty() ? "P" + (texts.size() + 1) : id, sitting, speaker, day(file, date), words);
                    }
                }
                default -> {}
            }
        }
        if (!inDebate) {
            throw new Archive.Unreadable(file + ": a debate of Akoma Ntoso is expected");
        }
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

    private static String day(Path file, String day) {
        try {
            return LocalDate.parse(day).toString();
        } catch (DateTimeException wrong) {
            throw new Archive.Unreadable(file + ": its day is expected, such as 1956-02-14, not \"" + day + "\"");
        }
    }
}
