package plenum.server.edition;

import plenum.server.pages.Words;

/// What identifies a document of Akoma Ntoso as work, expression and manifestation, by its naming convention: it bears
/// the day and the number of the sitting that it tells of.
///
/// @param work its name without language and format
/// @param date in the ISO form
/// @param number among the documents of its type and day
/// @param language by ISO 639-2
record Identification(String work, String date, String number, String language) {
    /// The code that ISO 3166 leaves to its users: a congress is not a country's.
    private static final String COUNTRY = "xx";

    /// The identification of what tells of a sitting.
    ///
    /// @param type of the document, with its subtype if it has one, such as `doc/minutes`
    static Identification of(
            String type,
            Proceedings.Sitting sitting,
            Proceedings proceedings,
            PublishedCongress congress,
            Words words) {
        return of(
                type,
                Dates.day(sitting, congress, proceedings.zone()),
                sitting.id().toString(),
                words);
    }

    static Identification of(String type, String date, String number, Words words) {
        var work = "/akn/" + COUNTRY + "/" + type + "/" + date + "/" + number;
        return new Identification(work, date, number, words.language().equals("de") ? "deu" : "eng");
    }

    /// The document in its language, to which others refer.
    String expression() {
        return work + "/" + language + "@" + date;
    }

    void write(Marked xml) {
        var expression = expression();
        xml.element("identification", new String[] {"source", "#plenum"}, () -> {
            xml.element("FRBRWork", new String[0], () -> {
                named(xml, work);
                xml.empty("FRBRcountry", "value", COUNTRY);
                xml.empty("FRBRnumber", "value", number);
            });
            xml.element("FRBRExpression", new String[0], () -> {
                named(xml, expression);
                xml.empty("FRBRlanguage", "language", language);
            });
            xml.element("FRBRManifestation", new String[0], () -> {
                named(xml, expression + ".xml");
                xml.empty("FRBRformat", "value", "application/xml");
            });
        });
    }

    private void named(Marked xml, String value) {
        xml.empty("FRBRthis", "value", value + "/!main");
        xml.empty("FRBRuri", "value", value);
        xml.empty("FRBRdate", "date", date, "name", "sitting");
        xml.empty("FRBRauthor", "href", "#organisation");
    }

    /// The bodies that every document refers to: whose it is, and what made it.
    static void bodies(Marked xml, Proceedings proceedings) {
        xml.empty(
                "TLCOrganization",
                "eId",
                "organisation",
                "href",
                "/ontology/organization/xx.congress",
                "showAs",
                proceedings.organisation().isEmpty() ? proceedings.congress() : proceedings.organisation());
        xml.empty("TLCOrganization", "eId", "plenum", "href", "/ontology/organization/xx.plenum", "showAs", "Plenum");
    }
}
