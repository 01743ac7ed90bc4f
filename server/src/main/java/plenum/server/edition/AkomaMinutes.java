package plenum.server.edition;

import java.util.ArrayList;
import java.util.List;
import plenum.server.pages.MinutesView;
import plenum.server.pages.RecordLine;
import plenum.server.pages.Words;

/// The minutes of a sitting as a `doc` of Akoma Ntoso, which has no document type of its own for them. The parts about
/// the items of the agenda are sections; what was done has the entry of the journal that tells it.
final class AkomaMinutes {
    private final Proceedings.Sitting sitting;
    private final MinutesView minutes;
    private final Words words;
    private final Marked xml = new Marked();

    private AkomaMinutes(Proceedings.Sitting sitting, MinutesView minutes, Words words) {
        this.sitting = sitting;
        this.minutes = minutes;
        this.words = words;
    }

    static String of(
            Proceedings proceedings,
            Proceedings.Sitting sitting,
            MinutesView minutes,
            PublishedCongress congress,
            Words words) {
        var made = new AkomaMinutes(sitting, minutes, words);
        var identification = Identification.of("doc/minutes", sitting, proceedings, congress, words);
        made.write(identification, proceedings);
        return made.xml.toString();
    }

    private void write(Identification identification, Proceedings proceedings) {
        xml.element(
                "akomaNtoso",
                with("xmlns", AkomaNtoso.NAMESPACE, "xmlns:plenum", AkomaNtoso.OURS),
                () -> xml.element("doc", with("name", "minutes"), () -> {
                    xml.element("meta", with(), () -> {
                        identification.write(xml);
                        xml.element(
                                "references", with("source", "#plenum"), () -> Identification.bodies(xml, proceedings));
                    });
                    xml.element("mainBody", with(), this::body);
                }));
    }

    private void body() {
        paragraph(words.say("minutes.of", minutes.title()));
        paragraph(minutes.when());
        paragraph(minutes.state());
        paragraph(minutes.present());
        if (minutes.sealed()) {
            paragraph(words.say("record.sealed"));
        }
        minutes.notes().forEach(this::paragraph);
        sections().forEach(this::section);
        added();
    }

    /// The lines, each heading with those below it.
    private List<List<RecordLine>> sections() {
        var sections = new ArrayList<List<RecordLine>>();
        for (var line : minutes.lines()) {
            if (sections.isEmpty() || line.style().equals("heading")) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(line);
        }
        return sections;
    }

    private void section(List<RecordLine> lines) {
        xml.element("debateSection", with("name", "item", "eId", sitting.id() + "__E" + first(lines)), () -> {
            for (var line : lines) {
                if (line.style().equals("heading")) {
                    xml.text("heading", line.text(), "eId", sitting.id() + "__E" + line.entry() + "__heading");
                } else {
                    xml.text("p", line.time() + " " + line.text(), "plenum:entry", Long.toString(line.entry()));
                }
            }
        });
    }

    private static long first(List<RecordLine> lines) {
        return lines.getFirst().entry();
    }

    private void added() {
        minutes.remarks()
                .forEach(remark -> paragraph(words.say("minutes.remark", remark.number(), remark.text(), remark.by())));
        minutes.signatures().forEach(signature -> paragraph(words.say("minutes.signed", signature)));
        if (!minutes.approved().isEmpty()) {
            paragraph(words.say("minutes.approved", minutes.approved()));
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            xml.text("p", text);
        }
    }

    private static String[] with(String... attributes) {
        return attributes;
    }
}
