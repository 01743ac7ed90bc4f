package plenum.server.edition;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML, an element after the other.
final class Marked {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /// Something that writes between the beginning and the end of an element.
    interface Content {
        void write() throws XMLStreamException;
    }

    Marked() {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// An element with attributes: names and values in turns. An empty value leaves its attribute out.
    Marked element(String name, String[] attributes, Content content) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
                }
            }
            content.write();
            xml.writeEndElement();
            xml.writeCharacters("\n");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    Marked text(String name, String content, String... attributes) {
        return element(name, attributes, () -> xml.writeCharacters(legal(content)));
    }

    /// Words between the beginning and the end of the element that is being written.
    Marked words(String content) {
        try {
            xml.writeCharacters(legal(content));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    Marked empty(String name, String... attributes) {
        return element(name, attributes, () -> {});
    }

    /// A text in which what XML cannot hold, control characters and halves of characters, is marked as lost.
    static String legal(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().map(letter -> isLegal(letter) ? letter : 0xFFFD).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
