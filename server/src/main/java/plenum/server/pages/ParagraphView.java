package plenum.server.pages;

/// A paragraph of the record and how it is cited.
///
/// @param sentence the citation in words
public record ParagraphView(
        String id, String text, String speaker, String sentence, String cslJson, String bibtex, String ris) {}
