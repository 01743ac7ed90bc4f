package plenum.server.edition;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenum.server.pages.Words;

/// Corrections made after publication, in words and as documents of Akoma Ntoso.
public final class Corrections {
    private Corrections() {}

    /// What a correction is about: paragraph, sitting, speaker.
    public static String about(Proceedings.Correction correction, Words words) {
        return words.say(
                "edition.correction-of",
                Stream.of(
                                correction.paragraph().toString(),
                                correction
                                        .sitting()
                                        .map(Proceedings.Sitting::title)
                                        .orElse(""),
                                correction.speaker())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", ")));
    }

    /// What it touches, for what reason, and who entered it.
    public static String why(Proceedings.Correction correction, Words words) {
        return words.say("edition.correction-why", correction.touches(), correction.reason(), correction.by());
    }

    /// A correction as a `doc` under its own date, which refers to the paragraph that it corrects.
    static String akomaNtoso(
            Proceedings.Correction correction, Proceedings proceedings, PublishedCongress congress, Words words) {
        var identification = identification(correction, proceedings, words);
        var xml = new Marked();
        xml.element(
                "akomaNtoso",
                with("xmlns", AkomaNtoso.NAMESPACE, "xmlns:plenum", AkomaNtoso.OURS),
                () -> xml.element("doc", with("name", "correction"), () -> {
                    xml.element("meta", with(), () -> {
                        identification.write(xml);
                        xml.element(
                                "references", with("source", "#plenum"), () -> Identification.bodies(xml, proceedings));
                    });
                    xml.element("mainBody", with(), () -> body(xml, correction, proceedings, congress, words));
                }));
        return xml.toString();
    }

    static Identification identification(Proceedings.Correction correction, Proceedings proceedings, Words words) {
        var day = correction.at().atZone(proceedings.zone()).toLocalDate().toString();
        return Identification.of("doc/correction", day, correction.id().toString(), words);
    }

    private static void body(
            Marked xml,
            Proceedings.Correction correction,
            Proceedings proceedings,
            PublishedCongress congress,
            Words words) {
        xml.element("p", with("plenum:entry", Long.toString(correction.entry())), () -> {
            var about = about(correction, words);
            correction
                    .sitting()
                    .map(sitting -> Identification.of("debate", sitting, proceedings, congress, words))
                    .ifPresentOrElse(
                            debate ->
                                    xml.text("ref", about, "href", debate.expression() + "#" + correction.paragraph()),
                            () -> xml.words(about));
        });
        xml.text("p", words.say("edition.stands", correction.stands()));
        xml.text(
                "p",
                words.say("edition.should-read", correction.text()),
                "eId",
                correction.id().toString());
        xml.text("p", why(correction, words));
    }

    private static String[] with(String... attributes) {
        return attributes;
    }
}
