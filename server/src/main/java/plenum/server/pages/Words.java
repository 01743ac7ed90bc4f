package plenum.server.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.UnitId;
import plenum.congress.agenda.HasAgenda;
import plenum.congress.assembly.Capacity;
import plenum.congress.attendance.Piece;
import plenum.congress.attendance.Quorum;
import plenum.congress.elections.BallotForm;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.Nominator;
import plenum.congress.orders.QuorumRule;
import plenum.congress.succession.Filling;
import plenum.congress.urns.Ceremony;

/// All that is said on the pages, in one language. The texts are in `messages_<language>.properties`.
public final class Words {
    public static final Words ENGLISH = new Words(Locale.ENGLISH);
    public static final Words GERMAN = new Words(Locale.GERMAN);

    /// The languages of the pages; the first one is for readers who ask for none of them.
    public static final List<Words> ALL = List.of(ENGLISH, GERMAN);

    private final Locale locale;
    private final Properties texts;

    private Words(Locale locale) {
        this.locale = locale;
        this.texts = texts("messages_" + locale.getLanguage() + ".properties");
    }

    /// The words of a language by its code, such as `de`.
    public static Optional<Words> in(String language) {
        return ALL.stream().filter(words -> words.language().equals(language)).findFirst();
    }

    /// The words that a reader prefers, by the Accept-Language header of his browser.
    public static Words preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return ENGLISH;
        }
        try {
            var offered = ALL.stream().map(words -> words.locale).toList();
            var best = Locale.lookup(LanguageRange.parse(header), offered);
            return best == null ? ENGLISH : in(best.getLanguage()).orElse(ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }

    /// The code of the language, as in the `lang` of a page.
    public String language() {
        return locale.getLanguage();
    }

    /// The text of a key with its arguments. A number is written as the language writes it.
    ///
    /// @throws IllegalArgumentException if there is no such text
    public String say(String key, @Nullable Object... arguments) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language());
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /// A refusal as a sentence, in which persons, units and items of the agenda have their names.
    public String refusal(Refusal why, HasAgenda congress) {
        var arguments = why.words().stream().map(word -> named(word, congress)).toArray();
        return say("refusal." + why.code(), arguments);
    }

    /// The article on which a refusal rests, as the orders in force print it; nothing if they are silent on it.
    public Optional<String> article(Refusal why, HasAgenda congress) {
        return congress.orders()
                .article(why.rule())
                .map(article -> say("orders.article", article.number(), article.text()));
    }

    private Object named(Object word, HasAgenda congress) {
        return switch (word) {
            case PersonId id ->
                congress.bodies()
                        .person(id)
                        .<Object>map(person -> person.name())
                        .orElse(id);
            case UnitId id ->
                congress.bodies().unit(id).<Object>map(unit -> unit.name()).orElse(id);
            case ItemId id ->
                congress.agenda()
                        .item(id)
                        .<Object>map(item -> item.number() + " " + item.title())
                        .orElse(id);
            case Piece piece -> LoanLine.label(piece, this);
            case Ceremony.Stage stage -> say("urns.ceremony." + stage.code());
            case BallotForm form -> say("elections.form." + form.code());
            case Nominator nominator -> say("elections.nominator." + nominator.code());
            case Quorum quorum -> counted(quorum);
            case GuestKind kind -> say("guests.kind." + kind.code());
            case Filling filling -> say("succession.filling." + filling.code());
            case LocalDate day -> day(day);
            case Capacity capacity -> say("capacity." + capacity.code());
            case Collection<?> several ->
                several.stream().map(one -> named(one, congress).toString()).collect(Collectors.joining(", "));
            default -> word;
        };
    }

    /// What is counted for a condition of a quorum, to be read after the number.
    private String counted(Quorum quorum) {
        return say("quorum.of." + quorum.of().code() + (quorum.represented() ? "-represented" : ""));
    }

    /// What a condition of a quorum asks.
    public String quorum(QuorumRule rule) {
        var share = rule.numerator() + "/" + rule.denominator();
        var all = say("secretary.quorum-of." + rule.of().code());
        return say(rule.moreThan() ? "agenda.quorum.more-than" : "agenda.quorum.at-least", share, all);
    }

    /// How a quorum stands, condition by condition.
    public String quorum(List<Quorum> conditions) {
        return conditions.stream().map(this::quorum).collect(Collectors.joining("; "));
    }

    private String quorum(Quorum condition) {
        return say(
                condition.reached() ? "attendance.quorum" : "attendance.no-quorum",
                condition.present(),
                condition.base(),
                condition.required(),
                counted(condition));
    }

    /// The time of day in the hall, such as `14:05`.
    public String time(Instant at, ZoneId hall) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).withZone(hall).format(at);
    }

    /// A day and the time of day in the hall.
    public String moment(Instant at, ZoneId hall) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(hall)
                .format(at);
    }

    /// A day, such as `14 February 1956`.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("day.pattern"), locale).format(day);
    }

    /// A day as it was typed: one such as 1956-02-14 as the language writes it, and what is no day as it stands.
    public String day(String typed) {
        try {
            return day(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException _) {
            return typed;
        }
    }

    /// The day in the hall, such as `14 February 1956`.
    public String date(Instant at, ZoneId hall) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(hall)
                .format(at);
    }

    /// A decimal fraction with all its places, as the language writes it.
    public String decimal(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /// A number as the language writes it.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A length of time in minutes and seconds, such as `20:00`.
    public String minutes(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /// All texts under a topic by the rest of their keys, as they are written: a script fills in the arguments.
    public SortedMap<String, String> under(String topic) {
        var found = new TreeMap<String, String>();
        for (var key : texts.stringPropertyNames()) {
            if (key.startsWith(topic + ".")) {
                found.put(key.substring(topic.length() + 1), texts.getProperty(key));
            }
        }
        return found;
    }

    /// The keys of all texts.
    Set<String> keys() {
        return texts.stringPropertyNames().stream().collect(Collectors.toUnmodifiableSet());
    }

    private static Properties texts(String name) {
        try (var file = Objects.requireNonNull(Words.class.getResourceAsStream("/plenum/server/" + name), name);
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
