package plenum.server.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.bodies.Bodies;
import plenum.congress.mandates.AlternatesOrder;
import plenum.congress.mandates.ElectionProtocol;
import plenum.congress.mandates.ElectionProtocol.Alternate;
import plenum.congress.mandates.ElectionProtocol.Delegate;
import plenum.congress.mandates.ProtocolFile;
import plenum.congress.mandates.Voice;
import plenum.server.pages.ProtocolDeskView.Typed;
import plenum.server.pages.Words;
import plenum.server.web.Request;

/// The protocol of a unit's election as it is typed at the credentials desk: a line for each person elected, with the
/// votes at its end.
record ProtocolFields(Typed typed, Bodies bodies, Words words) {
    private static final int LONGEST = 20_000;

    /// What was typed cannot be read; the message says where and what was expected.
    static final class Misread extends Exception {
        private static final long serialVersionUID = 1;

        Misread(String words) {
            super(words);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    static Typed typed(Request form) {
        return new Typed(
                text(form, "day"),
                text(form, "place"),
                text(form, "entitled"),
                text(form, "cast"),
                text(form, "invalid"),
                text(form, "delegates"),
                text(form, "consultative"),
                text(form, "order"),
                text(form, "alternates"),
                text(form, "reason"),
                Kind.TRUTH.ifAny(form, "kept").orElse(false));
    }

    private static String text(Request form, String field) {
        return Kind.text(LONGEST).ifAny(form, field).orElse("");
    }

    /// @throws Misread if a field holds something else than it should
    ElectionProtocol protocol(UnitId unit, Optional<ProtocolFile> file) throws Misread {
        var delegates = new ArrayList<Delegate>();
        lines("delegates", typed.delegates(), (who, votes) -> delegates.add(new Delegate(who, Voice.DECISIVE, votes)));
        lines(
                "consultative",
                typed.consultative(),
                (who, votes) -> delegates.add(new Delegate(who, Voice.CONSULTATIVE, votes)));
        var alternates = new ArrayList<Alternate>();
        lines("alternates", typed.alternates(), (who, votes) -> alternates.add(new Alternate(who, votes)));
        return new ElectionProtocol(
                unit,
                day(),
                typed.place(),
                number("entitled", typed.entitled()),
                number("cast", typed.cast()),
                number("invalid", typed.invalid()),
                List.copyOf(delegates),
                AlternatesOrder.ALL.stream()
                        .filter(order -> order.code().equals(typed.order()))
                        .findFirst()
                        .orElse(AlternatesOrder.VOTES),
                List.copyOf(alternates),
                file);
    }

    private LocalDate day() throws Misread {
        try {
            return LocalDate.parse(typed.day());
        } catch (DateTimeException _) {
            throw new Misread(words.say("protocol.misread.day", typed.day()));
        }
    }

    private long number(String field, String text) throws Misread {
        if (!text.matches("[0-9]{1,9}")) {
            throw new Misread(words.say("protocol.misread.number", words.say("protocol.field." + field), text));
        }
        return Long.parseLong(text);
    }

    private void lines(String field, String text, BiConsumer<PersonId, Long> read) throws Misread {
        int line = 0;
        for (var one : text.lines().map(String::strip).toList()) {
            line++;
            if (!one.isEmpty()) {
                var where = words.say("protocol.misread.line", line, words.say("protocol.field." + field), one);
                int gap = Math.max(one.lastIndexOf(' '), one.lastIndexOf('\t'));
                var votes = one.substring(gap + 1);
                if (gap < 0 || !votes.matches("[0-9]{1,9}")) {
                    throw new Misread(where + " " + words.say("protocol.misread.expected"));
                }
                read.accept(person(one.substring(0, gap).strip(), where), Long.parseLong(votes));
            }
        }
    }

    /// Somebody by number or by whole name.
    private PersonId person(String text, String where) throws Misread {
        var who = text.replaceAll("[;,:]+$", "").strip();
        var number = Kind.PERSON.of(who);
        if (number.isPresent()) {
            return number.get();
        }
        var named = bodies.persons().stream()
                .filter(person -> person.name().equalsIgnoreCase(who))
                .toList();
        if (named.isEmpty()) {
            throw new Misread(where + " " + words.say("protocol.misread.nobody", who));
        }
        if (named.size() > 1) {
            throw new Misread(where + " "
                    + words.say(
                            "protocol.misread.several",
                            who,
                            String.join(
                                    ", ",
                                    named.stream()
                                            .map(person -> person.id().toString())
                                            .toList())));
        }
        return named.getFirst().id();
    }
}
