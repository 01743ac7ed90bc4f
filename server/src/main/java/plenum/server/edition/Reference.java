package plenum.server.edition;

/// How fields are written for programs that keep references: BibTeX and RIS. A field without a value is left out.
public final class Reference {
    private Reference() {}

    /// A field of a BibTeX entry. What would be a command or a brace to BibTeX is written so that it is none.
    public static String bibtex(String name, String value) {
        return value.isBlank() ? "" : bibtexAsItIs(name, braced(value));
    }

    /// The author of a BibTeX entry, whose name is not taken apart.
    public static String bibtexAuthor(String name) {
        return name.isBlank() ? "" : bibtexAsItIs("author", "{" + braced(name) + "}");
    }

    private static String bibtexAsItIs(String name, String value) {
        return "  " + name + " = {" + value + "},\n";
    }

    /// In BibTeX some signs are commands, and braces must be in pairs.
    private static String braced(String text) {
        return text.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1").replaceAll("\\s+", " ");
    }

    /// A line of a RIS record.
    ///
    /// @param tag of two letters
    public static String ris(String tag, String value) {
        return value.isBlank() ? "" : tag + "  - " + value.replaceAll("\\s+", " ") + "\n";
    }
}
