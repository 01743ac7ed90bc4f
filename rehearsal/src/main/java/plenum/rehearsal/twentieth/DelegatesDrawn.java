package plenum.rehearsal.twentieth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/// The numbered mandates of the re-enactment. Each total is as published in the Great Soviet Encyclopedia; how the
/// attributes combine in one delegate is drawn and means nothing.
///
/// The published shares are taken of 1,349. The composition of the consultative delegates was not published:
/// theirs reads "not published" throughout. So does that of the seven who were elected and did not come, but
/// for their sex: 193 women are 14.2% of all elected only if none of the seven is a woman.
public record DelegatesDrawn(List<Delegate> delegates) {
    /// The seed the files in the repository were drawn with.
    public static final long SEED = 1956;

    static final String NOT_PUBLISHED = "not published";

    /// What a delegate's line says.
    public record Delegate(
            int number,
            int unit,
            boolean decisive,
            String sex,
            String age,
            String education,
            String standing,
            String production,
            String honours) {
        private String line() {
            return String.join(
                    ",",
                    Integer.toString(number),
                    "Mandate " + number,
                    Integer.toString(unit),
                    decisive ? "decisive" : "consultative",
                    "1",
                    sex,
                    age,
                    education,
                    standing,
                    production,
                    honours);
        }
    }

    /// Writes `units.csv` and `delegates.csv` into the folder named by the argument.
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var units = UnitsDrawn.from(SEED);
        Files.writeString(folder.resolve("units.csv"), units.csv());
        Files.writeString(folder.resolve("delegates.csv"), from(units, SEED).csv());
    }

    /// The delegates these units send, drawn from a seed. Decisive mandates are numbered first, unit by unit,
    /// and those of the absent last.
    public static DelegatesDrawn from(UnitsDrawn units, long seed) {
        var chance = new Random(seed);
        var drawn = new Attributes(UnitsDrawn.DECISIVE, chance);
        var sex = drawn.spread("woman", 193, "man");
        var age = drawn.spread("under 40", 274, "40 to 50", 751, "over 50");
        var education = drawn.spread("higher", 758, "incomplete higher", 116, "secondary", 169, "not stated");
        var production = drawn.spread("industry and transport", 251, "agriculture", 187, "other");
        var honours = drawn.spread("Hero of the Soviet Union", 60, "Hero of Socialist Labour", 95, "none stated");
        var standing = drawn.standing(age);
        var delegates = new ArrayList<Delegate>();
        for (var unit : units.units()) {
            for (int i = 0; i < unit.decisive(); i++) {
                var at = delegates.size();
                delegates.add(new Delegate(
                        at + 1,
                        unit.number(),
                        true,
                        sex.get(at),
                        age.get(at),
                        education.get(at),
                        standing.get(at),
                        production.get(at),
                        honours.get(at)));
            }
        }
        for (var unit : units.units()) {
            for (int i = 0; i < unit.consultative(); i++) {
                delegates.add(new Delegate(
                        delegates.size() + 1,
                        unit.number(),
                        false,
                        NOT_PUBLISHED,
                        NOT_PUBLISHED,
                        NOT_PUBLISHED,
                        NOT_PUBLISHED,
                        NOT_PUBLISHED,
                        NOT_PUBLISHED));
            }
        }
        for (var unit : units.unitsOfTheAbsent()) {
            delegates.add(new Delegate(
                    delegates.size() + 1,
                    unit,
                    true,
                    "man",
                    NOT_PUBLISHED,
                    NOT_PUBLISHED,
                    NOT_PUBLISHED,
                    NOT_PUBLISHED,
                    NOT_PUBLISHED));
        }
        return new DelegatesDrawn(List.copyOf(delegates));
    }

    /// The file `delegates.csv`.
    public String csv() {
        var text = new StringBuilder(
                "number,name,unit,voice,weight,sex,age,education,party standing since,production,honours\n");
        delegates.forEach(delegate -> text.append(delegate.line()).append('\n'));
        return text.toString();
    }

    /// Attributes dealt out to so many delegates.
    private record Attributes(int delegates, Random chance) {
        /// Values with their numbers, shuffled; the last value, without a number, goes to everybody who is left.
        List<String> spread(Object... valuesAndNumbers) {
            var dealt = new ArrayList<String>(delegates);
            for (int i = 0; i + 1 < valuesAndNumbers.length; i += 2) {
                dealt.addAll(Collections.nCopies((Integer) valuesAndNumbers[i + 1], (String) valuesAndNumbers[i]));
            }
            var last = (String) valuesAndNumbers[valuesAndNumbers.length - 1];
            dealt.addAll(Collections.nCopies(delegates - dealt.size(), last));
            Collections.shuffle(dealt, chance);
            return dealt;
        }

        /// Party standing fits the age: nobody under 40 joined before 1931, nobody of 50 or less before 1921.
        List<String> standing(List<String> age) {
            var standing = new ArrayList<>(Collections.nCopies(delegates, "1946 and later"));
            var open = new ArrayList<Integer>();
            for (int i = 0; i < delegates; i++) {
                open.add(i);
            }
            Collections.shuffle(open, chance);
            deal(standing, open, "before October 1917", 22, i -> age.get(i).equals("over 50"));
            deal(standing, open, "1917 to 1920", 60, i -> age.get(i).equals("over 50"));
            deal(standing, open, "1921 to 1930", 336, i -> !age.get(i).equals("under 40"));
            deal(standing, open, "1931 to 1940", 459, _ -> true);
            deal(standing, open, "1941 to 1945", 291, _ -> true);
            return standing;
        }

        private static void deal(
                List<String> dealt, List<Integer> open, String value, int number, Predicate<Integer> fits) {
            var chosen = open.stream().filter(fits).limit(number).toList();
            chosen.forEach(i -> dealt.set(i, value));
            open.removeAll(chosen);
        }
    }
}
