package plenum.congress.credentials;

import java.util.List;
import java.util.Optional;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.count.exact.Fraction;

/// The delegates of one voice by an attribute.
///
/// @param yardsticks whose numbers stand for the first lines, one for one
public record Table(String attribute, List<Line> lines, List<Yardstick> yardsticks) {
    static final ObjectForm<Table> FORM = Form.of(
            Field.of("attribute", Table::attribute, Form.TEXT),
            Field.of("lines", Table::lines, Form.list(Line.FORM)),
            Field.of("yardsticks", Table::yardsticks, Form.list(Yardstick.FORM)),
            Table::new);

    /// How well those elected mirror the body of a yardstick, over the values that it knows.
    public Optional<Fraction> rose(Yardstick yardstick) {
        return RoseIndex.of(
                lines.stream()
                        .limit(yardstick.numbers().size())
                        .map(line -> line.heads().elected())
                        .toList(),
                yardstick.numbers());
    }
}
