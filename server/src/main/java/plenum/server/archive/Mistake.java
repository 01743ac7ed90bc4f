package plenum.server.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import plenum.server.pages.Words;

/// What is wrong with what is looked for, in words: what was expected, and where something else stands.
final class Mistake {
    private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"(~\\S*)?");
    private static final Pattern APART = Pattern.compile("~[0-9]{1,3}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Mistake() {}

    /// The first mistake, if there is one.
    static Optional<String> in(Wanted wanted, Words words) {
        return typed(wanted.words(), words)
                .or(() -> day(wanted.from(), words))
                .or(() -> day(wanted.until(), words))
                .or(() -> backwards(wanted, words));
    }

    private static Optional<String> typed(String typed, Words words) {
        var plain = Wanted.plain(typed);
        if (plain.chars().filter(sign -> sign == '"').count() % 2 != 0) {
            return Optional.of(words.say("archive.no-second-mark"));
        }
        var phrases = PHRASE.matcher(plain);
        while (phrases.find()) {
            var held = WORD.matcher(phrases.group(1)).results().count();
            if (held == 0) {
                return Optional.of(words.say("archive.no-words"));
            }
            var apart = phrases.group(2);
            if (apart != null && (held < 2 || !APART.matcher(apart).matches())) {
                return Optional.of(words.say("archive.nearness", phrases.group()));
            }
        }
        return PHRASE.matcher(plain).replaceAll(" ").contains("~")
                ? Optional.of(words.say("archive.nearness", typed.strip()))
                : Optional.empty();
    }

    private static Optional<String> day(String typed, Words words) {
        try {
            if (!typed.isEmpty()) {
                LocalDate.parse(typed);
            }
            return Optional.empty();
        } catch (DateTimeException _) {
            return Optional.of(words.say("archive.no-day", typed));
        }
    }

    private static Optional<String> backwards(Wanted wanted, Words words) {
        return !wanted.from().isEmpty()
                        && !wanted.until().isEmpty()
                        && LocalDate.parse(wanted.from()).isAfter(LocalDate.parse(wanted.until()))
                ? Optional.of(words.say("archive.days-backwards", wanted.from(), wanted.until()))
                : Optional.empty();
    }
}
